import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { siteFindingRecorded, siteVisitScheduled } from './events.ts';

export interface SiteReviewState {
  visits: Map<string, { readonly from: LocalDate; readonly to: LocalDate; readonly team: readonly string[] }>;
  findings: {
    readonly finding: string;
    readonly case: string;
    readonly item: string;
    readonly result: string;
    readonly account: string;
    readonly by: string;
  }[];
}

/** Visits and what was found on them. */
export const siteReviewSlice = slice<SiteReviewState>(() => ({ visits: new Map(), findings: [] }))
  .on(siteVisitScheduled, (state, { case: id, from, to, team }) => {
    state.visits.set(id, { from, to, team });
  })
  .on(siteFindingRecorded, (state, { finding, case: id, item, result, account }, event) => {
    state.findings.push({ finding, case: id, item, result, account, by: event.by.person });
  });
