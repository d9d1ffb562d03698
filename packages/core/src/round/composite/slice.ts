import type { z } from 'zod';
import type { EventKind } from '../../act/event-kind.ts';
import { slice } from '../../act/slice.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { candidatesProposed, rankingDrawnUp, thresholdOverridden } from './events.ts';

type PayloadOf<K> = K extends EventKind<infer P> ? P : never;
export type RankingRow = PayloadOf<typeof rankingDrawnUp>['rows'][number];
export type CandidateProposal = PayloadOf<typeof candidatesProposed>;
export type Reason = z.infer<typeof import('./events.ts').ReasonSchema>;

export interface CompositeState {
  rankings: Map<Track, { readonly rows: readonly RankingRow[]; readonly act: string }>;
  /** `<grade>/<case>` → reason of the authority that overrode the threshold. */
  overrides: Map<string, { readonly reason: string; readonly secretGround: boolean }>;
  proposals: Map<Track, CandidateProposal & { readonly act: string }>;
}

/** Key of a threshold override. */
export const overrideKey = (grade: string, caseId: string): string => `${grade}/${caseId}`;

/** Rankings, overridden thresholds and proposed candidates. */
export const compositeSlice = slice<CompositeState>(() => ({
  rankings: new Map(),
  overrides: new Map(),
  proposals: new Map(),
}))
  .on(rankingDrawnUp, (state, payload, event) => {
    state.rankings.set(payload.track, { rows: payload.rows, act: event.act });
  })
  .undo(rankingDrawnUp, (state, payload) => {
    state.rankings.delete(payload.track);
  })
  .on(thresholdOverridden, (state, { case: id, grade, reason, secretGround }) => {
    state.overrides.set(overrideKey(grade, id), { reason, secretGround });
  })
  .undo(thresholdOverridden, (state, payload) => {
    state.overrides.delete(overrideKey(payload.grade, payload.case));
  })
  .on(candidatesProposed, (state, payload, event) => {
    state.proposals.set(payload.track, { ...payload, act: event.act });
  })
  .undo(candidatesProposed, (state, payload) => {
    state.proposals.delete(payload.track);
  });
