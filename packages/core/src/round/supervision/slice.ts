import { slice } from '../../act/slice.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { supervisionOpinionFiled, supervisionReported } from './events.ts';

export interface SupervisionState {
  reports: {
    readonly report: string;
    readonly stage: StageId;
    readonly about?: string | undefined;
    readonly finding: string;
    readonly by: string;
  }[];
  /** The opinion on file; a later one takes its place. */
  opinion?: {
    readonly act: string;
    readonly document: string;
    readonly opinion: string;
    readonly cases?: readonly string[] | undefined;
    readonly by: string;
  };
}

/** Reports and the opinion of those who supervise the round. */
export const supervisionSlice = slice<SupervisionState>(() => ({ reports: [] }))
  .on(supervisionReported, (state, { document: _document, ...report }, event) => {
    state.reports.push({ ...report, by: event.by.person });
  })
  .on(supervisionOpinionFiled, (state, payload, event) => {
    state.opinion = { act: event.act, ...payload, by: event.by.person };
  });
