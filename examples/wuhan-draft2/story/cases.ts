import { organisationName } from '../../parts/names.ts';
import { turn, two } from '../../parts/random.ts';
import { channels } from './city.ts';

/** What becomes of a case; the story's acts follow it. */
export type Fate =
  | { readonly is: 'finalist'; readonly total: number }
  | { readonly is: 'reviewed'; readonly total: number }
  | { readonly is: 'ineligible'; readonly rule: string; readonly facts: Readonly<Record<string, string>> }
  | { readonly is: 'vetoed'; readonly veto: string; readonly fact: string; readonly value: string }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'objected-locally' }
  | { readonly is: 'not-passed' };

export interface Case {
  readonly id: string;
  readonly n: number;
  readonly track: 'organisation' | 'individual';
  readonly party: string;
  readonly signer: string;
  readonly channel: string;
  readonly fate: Fate;
  readonly division?: string;
  readonly employer?: string;
  readonly headOf?: string;
}

const finalist = (total: number): Fate => ({ is: 'finalist', total });
const reviewed = (total: number): Fate => ({ is: 'reviewed', total });
const ineligible = (rule: string, facts: Readonly<Record<string, string>>): Fate => ({
  is: 'ineligible',
  rule,
  facts,
});
const vetoed = (veto: string, fact: string, value: string): Fate => ({ is: 'vetoed', veto, fact, value });

/** Totals of organisations after the site review. Equal totals are ties: 4 and 5 at the award, 10 and 11 below. */
const organisationFates: readonly Fate[] = [
  ...[742, 731, 705, 688, 688, 671, 664, 655, 642, 630, 630, 618, 604, 596, 588, 570, 555, 541].map(finalist),
  ...[520, 512, 505, 498, 490, 486, 471, 460, 452].map(reviewed),
  ineligible('registered-legal-person', { 'registered-in-city': 'no' }),
  ineligible('years-active', { activity: '2021-01-28..' }),
  ineligible('management-and-results', { 'excellence-model': 'none' }),
  ineligible('licences-valid', { licences: 'business licence; production licence until 2026-02-01' }),
  ineligible('innovation-and-model', { innovation: 'none' }),
  ineligible('reputation', { 'good-reputation': 'no' }),
  ineligible('no-responsible-accident', { 'major-accident': '2023-05-04 responsible' }),
  ineligible('not-listed', { 'abnormal-operation-list': '2019-06-01..2021-01-27' }),
  ineligible('no-penalty', { 'administrative-penalty': '2024-08-15' }),
  ineligible('spot-checks-passed', { 'failed-spot-check': '2022-11-02 province; 2023-04-01 district' }),
  ineligible('not-honoured-recently', {}),
  { is: 'withdrawn' },
  { is: 'objected-locally' },
  { is: 'not-passed' },
  reviewed(440),
];

/** Totals of individuals after the document review; one place stays empty, one is filled below the threshold. */
const individualFates: readonly Fate[] = [
  ...[91, 88, 84, 79, 77, 75, 73, 71, 69, 86].map(finalist),
  ...[66, 64, 63, 61, 60, 58, 57, 55].map(reviewed),
  ineligible('conduct-stated', { conduct: 'none' }),
  ineligible('clean-record', { 'unlawful-record': '2012-03-01' }),
  ineligible('years-in-quality-work', { 'quality-work': '2021-01-28..' }),
  ineligible('skill-and-contribution', { 'skill-and-contribution': 'none' }),
  ineligible('division-named', {}),
  ineligible('head-of-organisation', { 'administrative-penalty': '2023-02-01' }),
  ineligible('not-honoured-recently', {}),
  vetoed('accident-at-employer', 'major-accident', '2022-07-07'),
  vetoed('liable-or-open-case', 'open-case', '2025-11-03..'),
  vetoed('major-mistake', 'major-mistake', '2021-09-09'),
  vetoed('serious-dishonesty', 'serious-dishonesty-person', '2024-01-01..'),
  vetoed('fraud-in-applying', 'fraud-in-applying', '2026-01-20'),
];

const divisions = ['front-line-worker', 'quality-manager', 'scholar'] as const;

export const organisationCases: readonly Case[] = organisationFates.map((fate, at) => ({
  id: `O-${two(at + 1)}`,
  n: at + 1,
  track: 'organisation',
  party: `org-${two(at + 1)}`,
  signer: `agent-${two(at + 1)}`,
  channel: turn(channels, at).id,
  fate,
}));

export const individualCases: readonly Case[] = individualFates.map((fate, at): Case => {
  const id = two(at + 1);
  const isDivisionMissing = fate.is === 'ineligible' && fate.rule === 'division-named';
  const isHead = fate.is === 'ineligible' && fate.rule === 'head-of-organisation';
  return {
    id: `I-${id}`,
    n: at + 1,
    track: 'individual',
    party: `ind-${id}`,
    signer: `ind-${id}`,
    channel: turn(channels, at + 5).id,
    fate,
    employer: 'org-43',
    ...(isHead ? { headOf: 'org-44' } : {}),
    ...(isDivisionMissing ? {} : { division: turn(divisions, at) }),
  };
});

export const allCases: readonly Case[] = [...organisationCases, ...individualCases];

/** Organisations that apply, and four that only employ people or object. */
export const organisationCount = organisationCases.length + 4;
export const nameOfOrganisation = (n: number): string => organisationName('江城', n);
