import { type OperationNode, RawNode } from 'kysely';
import type { Db, Store } from '../store/store.ts';

/** Where in its next transaction a store shall fail. */
export type FailurePoint = 'before' | 'in-work' | 'at-commit' | 'after-commit';

/**
 * A store on a real database whose next transaction fails at a point of the test's choice, as when a connection is
 * lost: what the database then holds is what it would hold.
 */
export function failingStore(store: Store): Store & { failNext(point: FailurePoint, times?: number): void } {
  let plan: { readonly point: FailurePoint; left: number } | undefined;
  const due = (): FailurePoint | undefined => {
    if (!plan || plan.left === 0) return undefined;
    plan.left -= 1;
    return plan.point;
  };
  const lost = (point: FailurePoint): never => {
    throw new Error(`connection lost ${point}`);
  };
  return {
    ...store,
    failNext: (point, times = 1) => {
      plan = { point, left: times };
    },
    transact: async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
      const point = due();
      if (point === 'before') return lost(point);
      const value = await store.transact(async (db) => {
        const done = await work(point === 'in-work' ? failingAtWrite(db) : db);
        return point === 'at-commit' ? lost(point) : done;
      });
      return point === 'after-commit' ? lost(point) : value;
    },
  };
}

/** Whether heads are written somewhere in a statement. */
function writesHeads(node: OperationNode): boolean {
  if (!RawNode.is(node)) return false;
  return (
    node.sqlFragments.some((text) => text.includes('insert into heads')) || node.parameters.some(writesHeads)
  );
}

/** The transaction breaks when heads are written: on SQLite events are there already. */
function failingAtWrite(db: Db): Db {
  return db.withPlugin({
    transformQuery: ({ node }) => {
      if (writesHeads(node)) throw new Error('connection lost in-work');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}
