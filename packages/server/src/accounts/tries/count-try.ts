import { lockTries, putTries } from '../../store/sign-in-tries.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { failuresAt, type TryLimits, waitBeforeTry } from './wait-before-try.ts';

/** Whose tries are counted, and how they are slowed down. */
export interface Tried {
  readonly subject: string;
  readonly limits: TryLimits;
}

/**
 * Counts a try before it is made, as if it failed, so that tries made at once cannot slip through; what succeeds is
 * taken back. Answers how many milliseconds to wait instead, and then nothing was counted.
 */
export function countTry(
  { store, now }: Pick<AccountsGround, 'store' | 'now'>,
  tried: readonly Tried[],
): Promise<number> {
  const at = now();
  const ordered = [...tried].sort((one, other) => (one.subject < other.subject ? -1 : 1));
  return store.transact(async (db) => {
    const counted: { readonly subject: string; readonly failures: number }[] = [];
    let wait = 0;
    for (const { subject, limits } of ordered) {
      const row = await lockTries(db, store.kind, subject);
      wait = Math.max(wait, waitBeforeTry(limits, row, at));
      counted.push({ subject, failures: failuresAt(limits, row, at) + 1 });
    }
    if (wait > 0) return wait;
    for (const { subject, failures } of counted) await putTries(db, subject, { failures, lastAt: at });
    return 0;
  });
}
