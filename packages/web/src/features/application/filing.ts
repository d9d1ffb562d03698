import { commands } from '@laureate/core';
import { blankOf, type FormDraft } from '../act-form/model/draft.ts';
import type { Field, GroupField, Member } from '../act-form/model/field.ts';
import { fieldOf } from '../act-form/model/field-of.ts';
import { isBlank, payloadOf } from '../act-form/model/payload-of.ts';
import type { DossierText } from '../dossier/dossier-document.ts';
import type { FormSection } from './sections.ts';

/** What stands in the draft, by field: `member.<name>`, `claim.<fact>`, `text.<item>`, `evidence.<section>`, `main`. */
export type DraftValues = Readonly<Record<string, unknown>>;

export interface AttachedFile {
  readonly ref: string;
  readonly name: string;
}

const filing = (): GroupField => {
  const command = commands.get('file-application');
  const field = command && fieldOf(command.payload);
  return field?.kind === 'group' ? field : { kind: 'group', members: [] };
};

const asked = new Map(filing().members.map((member) => [member.name, member]));

/** A member of the filing, as its schema tells it. */
export function memberOf(name: string): Member {
  return asked.get(name) ?? { name, field: { kind: 'raw' }, optional: true };
}

/** The form of a claim about a fact of some shape. */
export function claimField(shape: string): Field {
  const claims = memberOf('claims').field;
  const claim = claims.kind === 'list' && claims.item.kind === 'group' ? claims.item : undefined;
  const value = claim?.members.find(({ name }) => name === 'value')?.field;
  const options = value?.kind === 'one-of' ? value.options : [];
  const isOfShape = (option: Field): boolean =>
    option.kind === 'group' &&
    option.members.some(({ field }) => field.kind === 'fixed' && field.value === shape);
  return options.find(isOfShape) ?? { kind: 'raw' };
}

export const draftOfMember = (values: DraftValues, name: string): FormDraft =>
  (values[`member.${name}`] as FormDraft | undefined) ?? blankOf(memberOf(name).field);

/** Files attached to a part of the form. */
export const filesOf = (values: DraftValues, section: string): readonly AttachedFile[] =>
  (values[`evidence.${section}`] as readonly AttachedFile[] | undefined) ?? [];

export const textOf = (values: DraftValues, item: string): string => String(values[`text.${item}`] ?? '');

type Facts = readonly { readonly id: string; readonly shape: string }[];

/** Claims in which something was written; a statement also rests on the files attached to the facts. */
function claimsOf(values: DraftValues, facts: Facts): readonly unknown[] {
  return facts.flatMap(({ id, shape }) => {
    const field = claimField(shape);
    const draft = (values[`claim.${id}`] ?? undefined) as FormDraft | undefined;
    if (draft === undefined || (isBlank(field, draft) && shape !== 'occurrences')) return [];
    return [{ fact: id, value: payloadOf(field, draft) }];
  });
}

/** Every file the dossier names: what is attached to any part, each once. */
export function attachedFiles(values: DraftValues, sections: readonly FormSection[]): readonly string[] {
  return [...new Set(sections.flatMap(({ id }) => filesOf(values, id).map(({ ref }) => ref)))];
}

/** The payload of the filing as the draft stands. `main` is the dossier's main document. */
export function filingOf(
  values: DraftValues,
  {
    facts,
    sections,
    main,
    fixed,
  }: {
    readonly facts: Facts;
    readonly sections: readonly FormSection[];
    readonly main: string;
    /** Members that the page knows by itself: case and party. */
    readonly fixed: Readonly<Record<string, unknown>>;
  },
): Readonly<Record<string, unknown>> {
  const members = [...asked.values()].filter(({ name }) => !['claims', 'dossier'].includes(name));
  const written = Object.fromEntries(members.map(({ name }) => [name, draftOfMember(values, name)]));
  const payload = payloadOf({ kind: 'group', members }, written) as Record<string, unknown>;
  return {
    ...payload,
    ...fixed,
    claims: claimsOf(values, facts),
    dossier: { hash: main, files: [main, ...attachedFiles(values, sections).filter((ref) => ref !== main)] },
  };
}

/** The text of the form as a document: one part a criterion, with the names of its evidence. */
export function dossierTextOf(
  values: DraftValues,
  sections: readonly FormSection[],
  title: string,
  titleOf: (words: { readonly zh: string; readonly en: string }) => string,
): DossierText {
  return {
    title,
    sections: sections.flatMap((section) => {
      if (section.kind !== 'criterion') return [];
      const evidence = filesOf(values, section.id).map(({ ref, name }) => ({ ref, name }));
      return section.items.map(({ id, title: words }, at) => ({
        id,
        title: `${id} ${titleOf(words)}`,
        text: textOf(values, id),
        evidence: at === 0 ? evidence : [],
      }));
    }),
  };
}
