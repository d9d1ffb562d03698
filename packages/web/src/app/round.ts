import type { AnswerOf, OwnHat, StreamId } from '@laureate/client';
import type { Role } from '@laureate/core';
import { createContext, use } from 'react';

/** What every page of a round knows: where it is, its line, its scheme, and who the person is in it. */
export interface RoundInHand {
  readonly jurisdiction: string;
  readonly round: string;
  readonly stream: StreamId;
  readonly line: AnswerOf<'round-line'>;
  readonly scheme: AnswerOf<'scheme'> | undefined;
  readonly hats: readonly OwnHat[];
}

export const RoundContext = createContext<RoundInHand | undefined>(undefined);

export function useRound(): RoundInHand {
  const round = use(RoundContext);
  if (!round) throw new Error('a page of a round was drawn outside its frame');
  return round;
}

/** Whether one of the person's hats is of a role. */
export const hasRole = (hats: readonly OwnHat[], ...roles: readonly Role[]): boolean =>
  hats.some((hat) => roles.includes(hat.role));

/** Stages that are open now. */
export const openStages = (line: AnswerOf<'round-line'>): readonly string[] =>
  line.stages
    .filter(({ openedOn, closedOn }) => openedOn !== undefined && closedOn === undefined)
    .map(({ stage }) => stage);

const scored: ReadonlySet<string> = new Set(['document-review', 'defence', 'site-review']);

/** Stages of a round in which examiners give scores, in their order. */
export const scoredStages = (line: AnswerOf<'round-line'>): readonly string[] =>
  line.stages.map(({ stage }) => stage as string).filter((stage) => scored.has(stage));
