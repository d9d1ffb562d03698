import { BodyKindSchema } from '@laureate/core';
import { moment, oneOf, text, yesNo } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Bodies with the body above each. */
export const bodies: TableKind = {
  kind: 'bodies',
  columns: {
    on: optional(moment),
    body: required(text),
    kind: required(oneOf(...BodyKindSchema.options)),
    'name-zh': required(text),
    'name-en': required(text),
    above: optional(text),
    'member-unit': optional(yesNo),
    by: optional(text),
  },
  acts: (row) => [
    act(row, 'register-body', {
      ...pick(row, { body: 'body', kind: 'kind', above: 'above', memberUnit: 'member-unit' }),
      name: { zh: textOf(row, 'name-zh') ?? '', en: textOf(row, 'name-en') ?? '' },
    }),
  ],
};
