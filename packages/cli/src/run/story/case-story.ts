import type { FoldedLedger } from '../fold-ledger.ts';
import type { CitedReason } from '../why.ts';
import { type Aftermath, aftermathOf, objectionsOf, outOf, type StoryObjection } from './aftermath.ts';
import { type CountedVote, committeeOf, votesOf } from './committee-votes.ts';
import { findingsOf, type StoryFinding, type StoryVeto, vetoOf } from './eligibility-findings.ts';
import { type PlaceInRanking, placeInRanking } from './place-in-ranking.ts';
import { type GateResult, gateOf, type SurveyOfCase, surveyOf } from './review-results.ts';
import { type StageScore, scoresOf } from './stage-scores.ts';
import { actsNaming, namesAny, type StoryAct } from './story-acts.ts';

/** A case's way through its round and after, as the ledger tells it. */
export interface CaseStory extends PlaceInRanking, Aftermath {
  readonly round: string;
  readonly case: string;
  readonly track: string | null;
  readonly channel: string | null;
  readonly filedOn: string | null;
  readonly sealedEvents: number;
  readonly acts: readonly StoryAct[];
  readonly findings: readonly StoryFinding[];
  readonly veto: StoryVeto | null;
  readonly scores: readonly StageScore[];
  readonly gate: GateResult | null;
  readonly survey: SurveyOfCase | null;
  /** Votes on the name, where each name is voted on. */
  readonly votes: readonly CountedVote[];
  readonly resolved: string | null;
  /** Reasons the committee gave: a threshold waived, a tie settled, a departure from the ranking or proposed grade. */
  readonly committee: readonly string[];
  readonly notices: readonly string[];
  readonly objections: readonly StoryObjection[];
  readonly out: CitedReason | null;
}

/** Tells one case's way from a folded ledger; nothing for a case that the ledger does not show. */
export function caseStory(ledger: FoldedLedger, id: string): CaseStory | undefined {
  const round = ledger.rounds.find(({ events }) =>
    events.some((event) => namesAny(event.payload, new Set([id]))),
  );
  if (!round) return undefined;
  const { state } = round;
  const application = state.application.applications.get(id);
  const objections = objectionsOf(round, id);
  const after = aftermathOf(ledger, round, id);
  const local = [...state.recommendation.objections.values()].filter((entry) => entry.case === id);
  const ids = new Set([id, ...[...objections, ...local].map(({ objection }) => objection)]);
  const afterIds = new Set(after.honour ? [after.honour.honour] : []);
  const own = [...actsNaming(round.events, ids), ...actsNaming(ledger.registryEvents, afterIds)];
  const resolved = application && state.deliberation.resolved.get(application.track);
  return {
    round: round.id,
    case: id,
    track: application?.track ?? null,
    channel: application?.channel ?? null,
    filedOn: application?.filedOn ?? null,
    sealedEvents: round.sealed,
    acts: own.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))),
    findings: findingsOf(round, id),
    veto: vetoOf(round, id),
    scores: scoresOf(round, id),
    gate: gateOf(round, id),
    survey: surveyOf(round, id),
    ...placeInRanking(round, id),
    votes: votesOf(round, id),
    resolved: resolved?.winners.find((winner) => winner.case === id)?.grade ?? null,
    committee: committeeOf(round, id),
    notices: [...state.publicNotice.notices.values()]
      .filter(({ entries }) => entries.some((entry) => entry.case === id))
      .map(({ notice }) => notice),
    objections,
    out: outOf(round, id),
    ...after,
  };
}
