import { BodyKindSchema } from '@laureate/core';
import { moment, oneOf, text, yesNo } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Bodies with the body above each. */
export const bodies: TableKind = {
  kind: 'bodies',
  columns: {
    on: optional(moment, '2026-03-02'),
    body: required(text, 'office'),
    kind: required(oneOf(...BodyKindSchema.options), 'office'),
    'name-zh': required(text, 'Bangongshi'),
    'name-en': required(text, 'Office of the committee'),
    above: optional(text, 'committee'),
    'member-unit': optional(yesNo, 'no'),
    by: optional(text, 'security-administrator'),
  },
  acts: (row) => [
    act(row, 'register-body', {
      ...pick(row, { body: 'body', kind: 'kind', above: 'above', memberUnit: 'member-unit' }),
      name: { zh: textOf(row, 'name-zh') ?? '', en: textOf(row, 'name-en') ?? '' },
    }),
  ],
};
