import { day, moment, text } from './cell.ts';
import { act, optional, pick, required, type TableKind } from './table-kind.ts';

/** Members of the cultivation pools, each in the pool of one body. */
export const cultivationPool: TableKind = {
  kind: 'cultivation-pool',
  columns: {
    on: optional(moment),
    party: required(text),
    body: required(text),
    from: required(day),
    by: optional(text),
  },
  acts: (row, { scheme }) => [
    act(row, 'add-cultivation-member', {
      programme: scheme.document.programme,
      ...pick(row, { party: 'party', body: 'body', from: 'from' }),
    }),
  ],
};
