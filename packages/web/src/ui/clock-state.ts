/** A term as views show it. `day` counts the days of the term; views that have no count leave it out. */
export interface ShownTerm {
  readonly from?: string | undefined;
  readonly endsOn: string;
  readonly provisional?: boolean | undefined;
  readonly day?: { readonly n: number; readonly of: number } | undefined;
  readonly closedOn?: string | undefined;
  /** How it was counted, day by day. */
  readonly counted?: readonly CountedDay[] | undefined;
}

/** One day of a term: whether it is one of the N, and why. */
export interface CountedDay {
  readonly date: string;
  readonly counts: boolean;
  readonly why: string;
}

export type ClockState = 'before' | 'running' | 'last-day' | 'overdue' | 'closed';

/**
 * How a clock stands on a day. The day of publication does not count, so it is `before`; a term that is over is
 * `overdue` until somebody closes it.
 */
export function clockState({ from, endsOn, closedOn }: ShownTerm, today: string): ClockState {
  if (closedOn !== undefined) return 'closed';
  if (from !== undefined && today <= from) return 'before';
  if (today > endsOn) return 'overdue';
  return today === endsOn ? 'last-day' : 'running';
}
