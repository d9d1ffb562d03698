import { forgetAnswers } from '../store/idempotency.ts';
import { forgetChanges } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import type { RecurringWork } from './jobs.ts';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** Keeps tables that only serve for a while from growing: answers under keys, and changes already told. */
export function housekeeping(store: Store): readonly RecurringWork[] {
  return [
    { name: 'forget-answers', everyMs: hourMs, work: (now) => forgetAnswers(store.db, now - dayMs) },
    { name: 'forget-changes', everyMs: hourMs, work: (now) => forgetChanges(store.db, now - dayMs) },
  ];
}
