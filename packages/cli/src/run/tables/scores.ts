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

const commentKinds = ['strength', 'opportunity', 'site-issue'] as const;

type Standards = Scheme['standards'];
/** Items of every standard with the groups that only a division has. */
const itemsOfAll = (standards: Standards) =>
  standards.flatMap((standard) => {
    const ofDivisions = (standard.divisions ?? []).flatMap(({ groups }) =>
      groups.flatMap((group) => (typeof group === 'string' ? [] : [group])),
    );
    return [...standard.groups, ...ofDivisions].flatMap((group) =>
      group.items.map((item) => ({ standard: standard as Standard, item })),
    );
  });

function scoreCell(standard: Standard, item: { readonly id: string; readonly points: number }): Column {
  return optional(
    cell((value) => {
      if (!/^-?\d+(\.\d+)?$/.test(value)) return unfit('not-a-number', { value });
      const against = whyNotAllowed(standard, item, Number(value));
      return against
        ? unfit('off-the-scale', { item: item.id, value, nearest: against.nearest.map(String) })
        : Number(value);
    }),
  );
}

/** One column for each item of the scheme's standards, and three for comments on it. */
function itemColumns({ standards }: Scheme): Record<string, Column> {
  return Object.fromEntries(
    itemsOfAll(standards).flatMap(({ standard, item }) => [
      [item.id, scoreCell(standard, item)] as const,
      ...commentKinds.map((kind) => [`${item.id} ${kind}`, optional(text)] as const),
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
    on: optional(moment),
    stage: required(oneOf(...StageIdSchema.options)),
    case: required(text),
    examiner: required(text),
  },
  more: ({ scheme }) => itemColumns(scheme),
  acts: (row, { scheme }) => {
    const items = [...new Set(itemsOfAll(scheme.standards).map(({ item }) => item.id))];
    const values = items.filter((item) => row[item] !== undefined).map((item) => [item, row[item]] as const);
    const payload = {
      ...pick(row, { case: 'case', stage: 'stage' }),
      values: Object.fromEntries(values),
      comments: commentsOf(row, items),
    };
    return [act(row, 'submit-score-sheet', payload, { by: textOf(row, 'examiner') })];
  },
};
