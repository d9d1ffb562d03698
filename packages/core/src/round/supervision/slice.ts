import { slice } from '../../act/slice.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { supervisionReported } from './events.ts';

export interface SupervisionState {
  reports: {
    readonly report: string;
    readonly stage: StageId;
    readonly finding: string;
    readonly by: string;
  }[];
}

/** Reports of those who supervise the round. */
export const supervisionSlice = slice<SupervisionState>(() => ({ reports: [] })).on(
  supervisionReported,
  (state, { report, stage, finding }, event) => {
    state.reports.push({ report, stage, finding, by: event.by.person });
  },
);
