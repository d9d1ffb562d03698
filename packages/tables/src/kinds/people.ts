import { day, moment, oneOf, text } from './cell.ts';
import { registerPerson, whyNotCode } from './registering.ts';
import { act, optional, required, type TableKind, textOf } from './table-kind.ts';

/** People with name and code; with a body they are seated there. `prepared-by` registers, `by` grants the seat. */
export const people: TableKind = {
  kind: 'people',
  columns: {
    on: optional(moment, '2026-03-02'),
    person: required(text, 'person-01'),
    name: required(text, 'Lin Yi'),
    id: required(text, '990001198001010107'),
    'id-kind': optional(oneOf('resident-id', 'passport', 'residence-permit'), 'resident-id'),
    contact: optional(text, '00000001'),
    body: optional(text, 'office'),
    rank: optional(oneOf('clerk', 'head', 'deputy', 'member'), 'clerk'),
    from: optional(day, '2026-01-01'),
    to: optional(day, '2028-12-31'),
    by: optional(text, 'security-administrator'),
    'prepared-by': optional(text, 'system-administrator'),
  },
  whyNot: whyNotCode,
  acts: (row) => {
    const registered = registerPerson(row);
    const body = textOf(row, 'body');
    if (body === undefined) return [registered];
    const seat = {
      person: textOf(row, 'person') ?? '',
      body,
      rank: textOf(row, 'rank') ?? 'member',
      from: textOf(row, 'from') ?? (textOf(row, 'on') ?? '').slice(0, 10),
      ...(row.to === undefined ? {} : { to: row.to }),
    };
    return [registered, act(row, 'appoint-member', seat, { preparedBy: textOf(row, 'prepared-by') })];
  },
};
