import { type Scheme, StageIdSchema, type Standard, whyNotAllowed } from '@laureate/core';
import { cell, moment, oneOf, text, unfit } from './cell.ts';
import {
  act,
  type Cells,
  type Column,
  optional,
  pick,
  required,
  type TableKind,
  textOf,
} from './table-kind.ts';

/** Kinds of comment on an item; the column is called `<item> <kind>`. */
export const commentKinds = ['strength', 'opportunity', 'site-issue'] as const;

interface ScoredItem {
  readonly id: string;
  /** Absent for the mark of a defence, which has no title. */
  readonly title?: { readonly zh: string; readonly en: string };
  /** Why a value cannot be given to the item; the mark of a defence is left to the rules of the round. */
  readonly against: (value: number) => ReturnType<typeof whyNotAllowed>;
}

/** Items of every standard with the groups that only a division has. */
const itemsOfStandards = ({ standards }: Scheme): readonly ScoredItem[] =>
  standards.flatMap((standard) => {
    const ofDivisions = (standard.divisions ?? []).flatMap(({ groups = [] }) =>
      groups.flatMap((group) => (typeof group === 'string' ? [] : [group])),
    );
    return [...standard.groups, ...ofDivisions].flatMap((group) =>
      group.items.map((item) => ({
        id: item.id,
        title: item.title,
        against: (value: number) => whyNotAllowed(standard as Standard, item, value),
      })),
    );
  });

/** Everything a sheet of some stage may give a value to; `defence` where the scheme has a defence marked. */
const itemsOfAll = (scheme: Scheme): readonly ScoredItem[] => [
  ...itemsOfStandards(scheme),
  ...(scheme.stage('defence')?.marks ? [{ id: 'defence', against: () => undefined }] : []),
];

function scoreColumn({ id, title, against }: ScoredItem): Column {
  const read = cell((value) => {
    if (!/^-?\d+(\.\d+)?$/.test(value)) return unfit('not-a-number', { value });
    const off = against(Number(value));
    return off
      ? unfit('off-the-scale', { item: id, value, nearest: off.nearest.map(String) })
      : Number(value);
  });
  return { ...optional(read, '60'), ...(title ? { title } : {}) };
}

/** One column for each item that may be scored, and three for comments on it. */
function itemColumns(scheme: Scheme): Record<string, Column> {
  return Object.fromEntries(
    itemsOfAll(scheme).flatMap((item) => [
      [item.id, scoreColumn(item)] as const,
      ...commentKinds.map((kind) => [`${item.id} ${kind}`, optional(text, '')] as const),
    ]),
  );
}

function commentsOf(row: Cells, items: readonly string[]): object[] {
  return items.flatMap((item) =>
    commentKinds.flatMap((kind) => {
      const words = textOf(row, `${item} ${kind}`);
      return words === undefined ? [] : [{ item, kind, text: words }];
    }),
  );
}

/** Score sheets: one row is one examiner's sheet of one case in one stage. */
export const scores: TableKind = {
  kind: 'scores',
  columns: {
    on: optional(moment, '2026-04-10'),
    stage: required(oneOf(...StageIdSchema.options), 'document-review'),
    case: required(text, 'O-01'),
    examiner: required(text, 'person-03'),
  },
  more: ({ scheme }) => (scheme ? itemColumns(scheme) : {}),
  acts: (row, { scheme }) => {
    const items = [...new Set((scheme ? itemsOfAll(scheme) : []).map(({ id }) => id))];
    const values = items.filter((item) => row[item] !== undefined).map((item) => [item, row[item]] as const);
    const payload = {
      ...pick(row, { case: 'case', stage: 'stage' }),
      values: Object.fromEntries(values),
      comments: commentsOf(row, items),
    };
    return [act(row, 'submit-score-sheet', payload, { by: textOf(row, 'examiner') })];
  },
};
