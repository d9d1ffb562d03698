import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { placesRowOf, tracksOfPlaces } from '../../scheme/grade-places.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { CompositeGround } from '../composite/composite-of.ts';
import { whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';
import type { Motion } from './events.ts';
import { carriedTies, type ProposalNow, proposalNow } from './proposal-now.ts';

type Round = DeepReadonly<RoundState>;
type Departure = Extract<DeepReadonly<Motion>, { about: 'departure' }>;
type OpenTie = ProposalNow['openTies'][number];

/** What a track's proposal and the carried motions come to, and what still stands in the way. */
export interface Resolution {
  readonly listCarried: boolean;
  readonly winners: readonly { readonly case: string; readonly grade: string }[];
  readonly departures: readonly { readonly case: string; readonly reason: string }[];
  /** Ties that no carried motion has settled. */
  readonly openTies: readonly { readonly grade: string; readonly cases: readonly string[] }[];
  readonly exceeded: readonly {
    readonly grade: string;
    readonly places: number;
    readonly winners: number;
  }[];
}

/** Cases of a tie still in the round: who dropped out meanwhile is not chosen among. */
export function liveTied(round: Round, tie: { readonly cases: readonly string[] }): readonly string[] {
  return tie.cases.filter((id) => whyOut(round, id) === undefined);
}

/** How many a tie motion must choose: the tie's places, or all who are left where they are fewer. */
export function placesOfTie(round: Round, tie: OpenTie): number {
  return Math.min(tie.places, liveTied(round, tie).length);
}

function carriedSubjects(round: Round): readonly DeepReadonly<Motion>[] {
  return [...round.deliberation.motions.values()]
    .filter((motion) => motion.decided?.carried === true)
    .map((motion) => motion.subject);
}

/** Winners of other tracks that take places of the same pool and are resolved already. */
function resolvedBeside(round: Round, tracks: readonly Track[]): Resolution['winners'] {
  return tracks
    .flatMap((track) => round.deliberation.resolved.get(track)?.winners ?? [])
    .filter((winner) => whyOut(round, winner.case) === undefined);
}

function exceededOf(round: Round, track: Track, winners: Resolution['winners']): Resolution['exceeded'] {
  return [...new Set(winners.map((winner) => winner.grade))].flatMap((grade) => {
    const planned = placesRowOf(round.call.plan?.places ?? [], grade, track);
    const places = planned?.forThisRound ?? 0;
    const others = tracksOfPlaces(planned?.track ?? track).filter((other) => other !== track);
    const all = [...winners, ...resolvedBeside(round, others)];
    const count = all.filter((winner) => winner.grade === grade).length;
    return count > places ? [{ grade, places, winners: count }] : [];
  });
}

/** The grade each case comes to: as proposed, then as chosen in ties, then as departed. */
function gradesAfter(
  proposal: ProposalNow,
  ties: ReturnType<typeof carriedTies>,
  departures: readonly Departure[],
): ReadonlyMap<string, string> {
  const grades = new Map<string, string>();
  for (const { case: id, grade } of proposal.outcomes) if (grade !== undefined) grades.set(id, grade);
  for (const tie of ties) for (const id of tie.chosen) grades.set(id, tie.grade);
  for (const { case: id, grade } of departures) {
    if (grade === undefined) grades.delete(id);
    else grades.set(id, grade);
  }
  return grades;
}

/**
 * The winners of a track that follow from its proposal and the carried motions: the proposed grades, then what tie
 * motions chose, then departures, as far as the cases are still in the round; sorted by case. Nothing without a
 * proposal.
 */
export function resolutionOf(ground: CompositeGround, track: Track): Resolution | undefined {
  const { round } = ground;
  const proposal = proposalNow(ground, track);
  if (!proposal) return undefined;
  const carried = carriedSubjects(round);
  const ties = carriedTies(ground, track);
  const departures = carried.filter(
    (one): one is Departure =>
      one.about === 'departure' && round.application.applications.get(one.case)?.track === track,
  );
  const winners = [...gradesAfter(proposal, ties, departures)]
    .filter(([id]) => whyOut(round, id) === undefined)
    .map(([id, grade]) => ({ case: id, grade }))
    .sort((a, b) => (a.case < b.case ? -1 : 1));
  const isSettled = (tie: OpenTie) =>
    ties.some((motion) => motion.grade === tie.grade) ||
    liveTied(round, tie).every((id) => departures.some((departure) => departure.case === id));
  return {
    listCarried: carried.some((one) => one.about === 'list' && one.track === track),
    winners,
    departures: departures.map(({ case: id, reason }) => ({ case: id, reason })),
    openTies: proposal.openTies
      .filter((tie) => !isSettled(tie))
      .map(({ grade, cases }) => ({ grade, cases: [...cases] })),
    exceeded: exceededOf(round, track, winners),
  };
}
