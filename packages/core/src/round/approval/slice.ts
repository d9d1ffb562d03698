import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { listDecided, listSubmitted, roundEnded } from './events.ts';

export interface Batch {
  readonly batch: string;
  readonly cases: readonly string[];
  decided?: {
    readonly approved: readonly { readonly case: string; readonly grade: string; readonly name: string }[];
    readonly honouredBefore: readonly string[];
    readonly notApproved: readonly { readonly case: string; readonly reason: string }[];
    readonly on: LocalDate;
  };
}

export interface ApprovalState {
  batches: Map<string, Batch>;
  endedOn?: LocalDate;
  emptyPlaces?: readonly { readonly grade: string; readonly track: string; readonly places: number }[];
}

/** Lists before the government and what it decided. */
export const approvalSlice = slice<ApprovalState>(() => ({ batches: new Map() }))
  .on(listSubmitted, (state, { batch, cases }) => {
    state.batches.set(batch, { batch, cases });
  })
  .undo(listSubmitted, (state, payload) => {
    state.batches.delete(payload.batch);
  })
  .on(listDecided, (state, payload) => {
    const batch = state.batches.get(payload.batch);
    if (!batch) return;
    const { approved, notApproved, honouredBefore, decidedOn } = payload;
    batch.decided = { approved, notApproved, honouredBefore, on: decidedOn };
  })
  .on(roundEnded, (state, payload) => {
    state.endedOn = payload.on;
    state.emptyPlaces = payload.emptyPlaces;
  });
