import { day, list, moment, text } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Bans from applying that were decided before, entered from records; first and last day included. */
export const pastBans: TableKind = {
  kind: 'past-bans',
  columns: {
    on: optional(moment, '2026-03-02'),
    party: required(text, 'org-01'),
    from: required(day, '2024-06-01'),
    to: required(day, '2027-05-31'),
    evidence: required(list, 'decision.pdf'),
    by: optional(text, 'office-head'),
    'prepared-by': optional(text, 'office-clerk'),
  },
  acts: (row, { programme }) => {
    const columns = { party: 'party', from: 'from', to: 'to', evidence: 'evidence' };
    const payload = { programme, ...pick(row, columns) };
    return [act(row, 'record-past-ban', payload, { preparedBy: textOf(row, 'prepared-by') })];
  },
};
