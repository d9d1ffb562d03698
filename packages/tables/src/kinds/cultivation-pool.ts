import { day, moment, text } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Members of the cultivation pools: each comes into the pool of the body that `by` acts for. */
export const cultivationPool: TableKind = {
  kind: 'cultivation-pool',
  columns: {
    on: optional(moment, '2026-03-02'),
    party: required(text, 'org-01'),
    body: optional(text, 'district-a'),
    from: required(day, '2026-03-01'),
    by: required(text, 'district-a-clerk'),
  },
  acts: (row, { programme }) => {
    const body = textOf(row, 'body');
    const by = `${textOf(row, 'by') ?? ''}${body === undefined ? '' : `@${body}`}`;
    const payload = { programme, ...pick(row, { party: 'party', from: 'from' }) };
    return [act(row, 'add-to-cultivation-pool', payload, { by })];
  },
};
