import type { TryRow } from '../../store/sign-in-tries.ts';

/** How failed tries are slowed down and stopped. */
export interface TryLimits {
  /** So many failures cost no wait. */
  readonly free: number;
  /** The wait after the first failure that costs one; each further failure doubles it. */
  readonly firstWaitMs: number;
  /** So many failures lock. */
  readonly lockAfter: number;
  readonly lockMs: number;
  /** Failures are forgotten when the last one is so old. */
  readonly forgetMs: number;
}

/** The failures that still count at a moment. */
export function failuresAt(limits: TryLimits, { failures, lastAt }: TryRow, now: number): number {
  return now - lastAt >= limits.forgetMs ? 0 : failures;
}

/** Milliseconds to wait before the next try; 0 when it may be made now. */
export function waitBeforeTry(limits: TryLimits, tries: TryRow, now: number): number {
  const pause = pauseAfter(limits, failuresAt(limits, tries, now));
  return pause === 0 ? 0 : Math.max(0, tries.lastAt + pause - now);
}

function pauseAfter({ free, firstWaitMs, lockAfter, lockMs }: TryLimits, failures: number): number {
  if (failures < free || failures === 0) return 0;
  if (failures >= lockAfter) return lockMs;
  return Math.min(lockMs, firstWaitMs * 2 ** (failures - free));
}
