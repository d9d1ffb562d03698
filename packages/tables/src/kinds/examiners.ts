import { isLocalDate } from '@laureate/core';
import { cell, day, list, moment, oneOf, splitList, text, unfit } from './cell.ts';
import { registerPerson, whyNotBoth, whyNotCode } from './registering.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** `org-7 until 2024-06-30; org-9 until 2025-01-31` */
const formerEmployers = cell((value) => {
  const read = splitList(value).map((part) => {
    const [organisation = '', word, until = ''] = part.split(/\s+/);
    return word === 'until' && isLocalDate(until) ? [{ organisation, until }] : [];
  });
  return read.some((entry) => entry.length === 0) ? unfit('not-a-day', { value }) : read.flat();
});

/** Examiners enrolled in the pool; one whose name and code stand in the row is registered before. */
export const examiners: TableKind = {
  kind: 'examiners',
  columns: {
    on: optional(moment, '2026-03-02'),
    person: required(text, 'person-03'),
    name: optional(text, 'Lin Er'),
    id: optional(text, '990001198001010107'),
    'id-kind': optional(oneOf('resident-id', 'passport', 'residence-permit'), 'resident-id'),
    contact: optional(text, '00000003'),
    fields: required(list, 'manufacturing; construction'),
    employer: optional(text, 'org-02'),
    'former-employers': optional(formerEmployers, 'org-07 until 2024-06-30'),
    'trained-on': required(day, '2025-10-10'),
    from: required(day, '2026-01-01'),
    to: required(day, '2030-12-31'),
    by: optional(text, 'office-head'),
    'prepared-by': optional(text, 'office-clerk'),
  },
  whyNot: (row) => [...whyNotCode(row), ...whyNotBoth(row)],
  acts: (row) => {
    const payload = pick(row, {
      person: 'person',
      fields: 'fields',
      employer: 'employer',
      formerEmployers: 'former-employers',
      trainedOn: 'trained-on',
      from: 'from',
      to: 'to',
    });
    const enrolled = act(row, 'enrol-examiner', payload, { preparedBy: textOf(row, 'prepared-by') });
    return row.id === undefined ? [enrolled] : [registerPerson(row), enrolled];
  },
};
