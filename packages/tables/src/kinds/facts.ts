import { day, list, moment, text } from './cell.ts';
import { factColumns } from './fact-cell.ts';
import { act, optional, required, type TableKind, textOf } from './table-kind.ts';

/** What the office established about cases: one column for each kind of fact, one act for each cell. */
export const facts: TableKind = {
  kind: 'facts',
  columns: {
    on: optional(moment, '2026-03-02'),
    case: required(text, 'O-01'),
    source: required(text, 'company register'),
    'source-on': required(day, '2026-03-01'),
    evidence: optional(list, 'extract.pdf'),
    by: optional(text, 'office-clerk'),
  },
  more: ({ scheme }) => (scheme ? factColumns(scheme) : {}),
  acts: (row, { scheme }) =>
    (scheme?.document.facts ?? []).flatMap(({ id, about }) =>
      row[id] === undefined
        ? []
        : [
            act(row, 'establish-fact', {
              case: textOf(row, 'case') ?? '',
              fact: id,
              about,
              value: row[id],
              source: textOf(row, 'source') ?? '',
              sourceOn: textOf(row, 'source-on') ?? '',
              ...(row.evidence === undefined ? {} : { evidence: row.evidence }),
            }),
          ],
    ),
};
