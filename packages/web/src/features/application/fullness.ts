import { isBlank } from '../act-form/model/payload-of.ts';
import { type DraftValues, draftOfMember, memberOf, textOf } from './filing.ts';
import type { FormSection } from './sections.ts';

/** Members of the filing asked in the first part, in order; which of them a scheme needs is told by its refusals. */
export const basicMembers = [
  'track',
  'division',
  'channel',
  'locatedIn',
  'signedBy',
  'employer',
  'headOf',
  'sector',
  'subQuota',
  'encouraged',
  'contact',
] as const;

/** The part of a section that something stands in, from 0 to 1. */
export function fullnessOf(values: DraftValues, section: FormSection): number {
  if (section.kind === 'criterion') {
    const full = section.items.filter(({ id }) => textOf(values, id).trim() !== '').length;
    return section.items.length === 0 ? 1 : full / section.items.length;
  }
  if (section.kind === 'basic') {
    const needed = basicMembers.map(memberOf).filter(({ optional }) => !optional);
    return (
      needed.filter(({ name, field }) => !isBlank(field, draftOfMember(values, name))).length / needed.length
    );
  }
  if (section.kind === 'facts') return Object.keys(values).some((path) => path.startsWith('claim.')) ? 1 : 0;
  if (section.kind === 'papers') return values.main === undefined || values.main === '' ? 0 : 1;
  return isBlank(memberOf('declares').field, draftOfMember(values, 'declares')) ? 0 : 1;
}

const basic = new Set<string>(basicMembers);

/** The part of the form that a path of the payload belongs to. */
export function sectionOfPath(path: string): string {
  const [first = ''] = path.split('.');
  if (basic.has(first)) return 'basic';
  if (first === 'claims') return 'facts';
  if (first === 'tradeSecrets' || first === 'dossier') return 'papers';
  return 'filing';
}

/** Signs that are no blanks: how long a text is in Chinese as people count it. */
export const lengthOf = (text: string): number => [...text.replaceAll(/\s/g, '')].length;
