import { day, moment, text } from './cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** Members of the cultivation pools: each comes into the pool of the body that `by` acts for. */
export const cultivationPool: TableKind = {
  kind: 'cultivation-pool',
  columns: {
    on: optional(moment),
    party: required(text),
    body: optional(text),
    from: required(day),
    by: required(text),
  },
  acts: (row, { scheme }) => {
    const body = textOf(row, 'body');
    const by = `${textOf(row, 'by') ?? ''}${body === undefined ? '' : `@${body}`}`;
    const payload = { programme: scheme.document.programme, ...pick(row, { party: 'party', from: 'from' }) };
    return [act(row, 'add-to-cultivation-pool', payload, { by })];
  },
};
