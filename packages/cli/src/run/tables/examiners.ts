import { isLocalDate } from '@laureate/core';
import { cell, day, list, moment, splitList, text, unfit } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** `org-7 until 2024-06-30; org-9 until 2025-01-31` */
const formerEmployers = cell((value) => {
  const read = splitList(value).map((part) => {
    const [organisation = '', word, until = ''] = part.split(/\s+/);
    return word === 'until' && isLocalDate(until) ? [{ organisation, until }] : [];
  });
  return read.some((entry) => entry.length === 0) ? unfit('not-a-day', { value }) : read.flat();
});

/** Examiners enrolled in the pool. */
export const examiners: TableKind = {
  kind: 'examiners',
  columns: {
    on: optional(moment),
    person: required(text),
    fields: required(list),
    employer: optional(text),
    'former-employers': optional(formerEmployers),
    'trained-on': required(day),
    from: required(day),
    to: required(day),
    by: optional(text),
    'prepared-by': optional(text),
  },
  acts: (row) => [
    act(
      row,
      'enrol-examiner',
      pick(row, {
        person: 'person',
        fields: 'fields',
        employer: 'employer',
        formerEmployers: 'former-employers',
        trainedOn: 'trained-on',
        from: 'from',
        to: 'to',
      }),
      { preparedBy: textOf(row, 'prepared-by') },
    ),
  ],
};
