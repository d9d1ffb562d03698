import type { z } from 'zod';
import { candidates } from './candidates.ts';
import { CandidatesInputSchema } from './candidates-input.ts';
import { CompositeInputSchema, composite } from './composite.ts';
import { exactToText } from './exact.ts';
import { PanelScoreInputSchema, panelScore } from './panel-score.ts';
import { PlacesInputSchema, places } from './places.ts';
import { competitionRank, RankingInputSchema } from './ranking.ts';
import { ConsensusNeedInputSchema, consensusNeed } from './spread.ts';
import { checkThreshold, ThresholdInputSchema } from './threshold.ts';
import { VotesByNameInputSchema, votesByName } from './votes-by-name.ts';

/** The JSON form of a result: exact numbers stand as their texts. */
export type CalculationRun =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** A named and versioned calculation over JSON. Once released it is never edited; a change gets a new version. */
export interface Calculation {
  readonly name: string;
  readonly run: (input: unknown) => CalculationRun;
}

function calculation<S extends z.ZodType>(
  name: string,
  schema: S,
  compute: (input: z.output<S>) => unknown,
): Calculation {
  return {
    name,
    run: (input) => {
      const read = schema.safeParse(input);
      if (!read.success) return { ok: false, issues: read.error.issues };
      return { ok: true, output: toJson(compute(read.data)) };
    },
  };
}

/** Every calculation there ever was, by name. */
export const calculations: readonly Calculation[] = [
  calculation('panel-score@1', PanelScoreInputSchema, panelScore),
  calculation('consensus-need@1', ConsensusNeedInputSchema, consensusNeed),
  calculation('composite@1', CompositeInputSchema, composite),
  calculation('competition-rank@1', RankingInputSchema, competitionRank),
  calculation('threshold@1', ThresholdInputSchema, checkThreshold),
  calculation('places@1', PlacesInputSchema, places),
  calculation('candidates@1', CandidatesInputSchema, candidates),
  calculation('votes-by-name@1', VotesByNameInputSchema, votesByName),
];

/** The calculation of that name and version, or undefined: a verifier then says that it cannot recompute. */
export function findCalculation(name: string): Calculation | undefined {
  return calculations.find((known) => known.name === name);
}

/** A value with exact numbers as texts ("1525/3") and without undefined members, ready to be stored as JSON. */
export function toJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  if (isExact(value)) return exactToText(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, toJson(member)]));
}

function isExact(value: object): value is { num: bigint; den: bigint } {
  return 'num' in value && 'den' in value && typeof value.num === 'bigint' && typeof value.den === 'bigint';
}
