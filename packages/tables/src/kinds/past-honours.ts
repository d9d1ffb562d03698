import { day, list, moment, oneOf, text } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Honours of earlier years, entered from records so that bars on applying again and places count them. */
export const pastHonours: TableKind = {
  kind: 'past-honours',
  columns: {
    on: optional(moment, '2026-03-02'),
    party: required(text, 'org-01'),
    track: required(oneOf('organisation', 'individual'), 'organisation'),
    grade: required(text, 'award'),
    'decided-on': required(day, '2024-11-20'),
    period: optional(text, '2024-2028'),
    evidence: required(list, 'decision.pdf'),
    by: optional(text, 'office-head'),
    'prepared-by': optional(text, 'office-clerk'),
  },
  acts: (row, { programme }) => {
    const columns = {
      party: 'party',
      track: 'track',
      grade: 'grade',
      decidedOn: 'decided-on',
      period: 'period',
      evidence: 'evidence',
    };
    const payload = { programme, ...pick(row, columns) };
    return [act(row, 'record-past-honour', payload, { preparedBy: textOf(row, 'prepared-by') })];
  },
};
