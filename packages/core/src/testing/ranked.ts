import { candidatesOf } from '../round/composite/candidates-of.ts';
import type { CompositeGround } from '../round/composite/composite-of.ts';
import { candidatesProposed, rankingDrawnUp } from '../round/composite/events.ts';
import { rankingOf } from '../round/composite/ranking-of.ts';
import { proposalOf } from '../round/composite/up-to-date.ts';
import type { Track } from '../scheme/model/cited.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { aCity } from './city.ts';
import { given } from './given.ts';
import { aRoundAt, type ToldEvent } from './round.ts';

/** Round `r1` at the opening of the composite, with what is told after it. */
export function compositeGround(scheme: Scheme, ...more: readonly ToldEvent[]) {
  return given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'composite'), ...more] });
}

function groundOf(scheme: Scheme, events: readonly ToldEvent[]): CompositeGround {
  const { registry, round } = compositeGround(scheme, ...events);
  return { registry, round, roundId: 'r1', scheme };
}

/** The told events and a track's ranking computed from them. */
export function ranked(scheme: Scheme, track: Track, ...events: readonly ToldEvent[]): ToldEvent[] {
  const rows = rankingOf(groundOf(scheme, events), track);
  return [...events, rankingDrawnUp({ track, calculation: 'competition-rank@1', rows })];
}

/** The told events (a ranking among them) and a track's candidates computed from them. */
export function proposed(scheme: Scheme, track: Track, ...events: readonly ToldEvent[]): ToldEvent[] {
  const found = candidatesOf(groundOf(scheme, events), track);
  if (!found) throw new Error('candidates need a ranking');
  return [...events, candidatesProposed(proposalOf(track, found))];
}
