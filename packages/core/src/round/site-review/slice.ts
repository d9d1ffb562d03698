import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { siteFindingRecorded, siteReportFiled, siteVisitScheduled } from './events.ts';

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
  /** Case → the report on its visit. */
  reports: Map<string, z.infer<typeof siteReportFiled.payload>>;
}

/** Visits, what was found on them, and the reports where a visit is a check. */
export const siteReviewSlice = slice<SiteReviewState>(() => ({
  visits: new Map(),
  findings: [],
  reports: new Map(),
}))
  .on(siteVisitScheduled, (state, { case: id, from, to, team }) => {
    state.visits.set(id, { from, to, team });
  })
  .on(siteFindingRecorded, (state, { finding, case: id, item, result, account }, event) => {
    state.findings.push({ finding, case: id, item, result, account, by: event.by.person });
  })
  .on(siteReportFiled, (state, payload) => {
    state.reports.set(payload.case, payload);
  })
  .undo(siteReportFiled, (state, payload) => {
    state.reports.delete(payload.case);
  });
