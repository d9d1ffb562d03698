import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { PlacesTrack } from '../../scheme/model/cited.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { callPublished, roundPlanned, roundRepinned } from './events.ts';

export interface RoundPlaces {
  readonly grade: string;
  readonly track: PlacesTrack;
  readonly approved: number;
  readonly usedBefore: number;
  readonly forThisRound: number;
}

export interface RoundPlan {
  readonly programme: string;
  readonly period: string;
  readonly scheme: string;
  /** The version pinned last; {@link pinnedScheme} says which rules bind which stage. */
  version: number;
  readonly plannedVersion: number;
  /** Moves to later versions, each for the stages that were not yet open. */
  readonly repins: { readonly version: number; readonly stages: readonly StageId[] }[];
  readonly trial: boolean;
  readonly settings: readonly { readonly path: string; readonly value: number | string | boolean }[];
  readonly closesOn: LocalDate;
  readonly places: readonly RoundPlaces[];
}

export interface CallState {
  plan?: RoundPlan;
  published?: { readonly publishedOn: LocalDate; readonly media: readonly string[]; readonly text: string };
}

/** The round's plan and its call. */
export const callSlice = slice<CallState>(() => ({}))
  .on(roundPlanned, (state, payload) => {
    state.plan = { ...payload, plannedVersion: payload.version, repins: [] };
  })
  .on(callPublished, (state, payload) => {
    state.published = payload;
  })
  .on(roundRepinned, (state, payload) => {
    if (!state.plan) return;
    state.plan.version = payload.version;
    state.plan.repins.push({ version: payload.version, stages: payload.stages });
  });
