import { day, isUnfit, moment, oneOf, residentId, text } from './cell.ts';
import { profileOf } from './profile.ts';
import { act, optional, required, type TableKind, textOf } from './table-kind.ts';

/** People with name and code; with a body they are seated there. `prepared-by` registers, `by` grants the seat. */
export const people: TableKind = {
  kind: 'people',
  columns: {
    on: optional(moment),
    person: required(text),
    name: required(text),
    id: required(text),
    'id-kind': optional(oneOf('resident-id', 'passport', 'residence-permit')),
    contact: optional(text),
    body: optional(text),
    rank: optional(oneOf('clerk', 'head', 'deputy', 'member')),
    from: optional(day),
    to: optional(day),
    by: optional(text),
    'prepared-by': optional(text),
  },
  whyNot: (row) => {
    if ((textOf(row, 'id-kind') ?? 'resident-id') !== 'resident-id') return [];
    const code = residentId(textOf(row, 'id') ?? '');
    return isUnfit(code) ? [{ ...code, column: 'id' }] : [];
  },
  acts: (row) => {
    const party = textOf(row, 'person') ?? '';
    const code = textOf(row, 'id') ?? '';
    const codeKind = textOf(row, 'id-kind') ?? 'resident-id';
    const preparedBy = textOf(row, 'prepared-by');
    const registered = act(
      row,
      'register-party',
      { party, kind: 'individual', profile: profileOf(row, code), codeIndex: code, codeKind },
      { by: preparedBy ?? textOf(row, 'by') },
    );
    const body = textOf(row, 'body');
    if (body === undefined) return [registered];
    const seat = {
      person: party,
      body,
      rank: textOf(row, 'rank') ?? 'member',
      from: textOf(row, 'from') ?? (textOf(row, 'on') ?? '').slice(0, 10),
      ...(row.to === undefined ? {} : { to: row.to }),
    };
    return [registered, act(row, 'appoint-member', seat, { preparedBy })];
  },
};
