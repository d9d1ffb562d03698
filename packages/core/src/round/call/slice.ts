import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { callPublished, roundPlanned, roundRepinned } from './events.ts';

export interface RoundPlaces {
  readonly grade: string;
  readonly track: Track;
  readonly approved: number;
  readonly usedBefore: number;
  readonly forThisRound: number;
}

export interface RoundPlan {
  readonly programme: string;
  readonly period: string;
  readonly scheme: string;
  version: number;
  readonly trial: boolean;
  readonly settings: readonly { readonly path: string; readonly value: number | string | boolean }[];
  readonly closesOn: LocalDate;
  readonly places: readonly RoundPlaces[];
}

export interface CallState {
  plan?: RoundPlan;
  published?: { readonly publishedOn: LocalDate; readonly media: readonly string[] };
}

/** The round's plan and its call. */
export const callSlice = slice<CallState>(() => ({}))
  .on(roundPlanned, (state, payload) => {
    state.plan = { ...payload };
  })
  .on(callPublished, (state, payload) => {
    state.published = payload;
  })
  .on(roundRepinned, (state, payload) => {
    if (state.plan) state.plan.version = payload.version;
  });
