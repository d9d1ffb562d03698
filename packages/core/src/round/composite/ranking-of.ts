import { isCultivationMember } from '../../registry/pools/is-pool-member.ts';
import type { Track } from '../../scheme/model/cited.ts';
import {
  byId,
  type Composite,
  checkThreshold,
  competitionRank,
  type Exact,
  exactToText,
  toJson,
} from '../../scoring/index.ts';
import { type OutReason, whyOut } from '../standing.ts';
import { type CompositeGround, compositeOf } from './composite-of.ts';
import type { RankingRow, Reason } from './slice.ts';

/** What befalls a case because of the ranking cannot change the ranking. */
const afterTheRanking: readonly OutReason[] = ['not-resolved', 'objection-upheld', 'not-approved'];
/** A case that leaves so after the ranking keeps its rank, and its place stays empty, unless places are refilled. */
const leavingLater: readonly OutReason[] = ['withdrawn', 'vetoed'];

function outOfRanking({ round, scheme }: CompositeGround, track: Track, id: string): OutReason | undefined {
  const because = whyOut(round, id);
  if (because === undefined || afterTheRanking.includes(because)) return undefined;
  const row = round.composite.rankings.get(track)?.rows.find((entry) => entry.case === id);
  const wasIn = row !== undefined && row.out === undefined;
  const refills = scheme.stage('composite')?.refill.value === 'next-in-rank';
  return wasIn && !refills && leavingLater.includes(because) ? undefined : because;
}

/** The cases a ranking lists: the shortlist, or where the scheme has none every accepted case. */
function casesToRank({ round }: CompositeGround, track: Track): readonly string[] {
  const listed = round.documentReview.shortlists.get(track);
  if (listed) return listed;
  return [...round.application.applications.values()]
    .filter((application) => application.track === track)
    .map((application) => application.case)
    .filter((id) => round.eligibility.decisions.get(id)?.accepted === true);
}

function whyNoScore(result: Composite | undefined): Reason {
  if (!result) return { kind: 'no-composite', facts: {} };
  const reasons = result.computable ? [] : toJson(result.reasons);
  return { kind: 'score-missing', facts: { reasons } };
}

/** Grades whose threshold a score meets; a threshold still to be set is met by nobody. */
function thresholdsMet(ground: CompositeGround, track: Track, score: Exact, total: number): string[] {
  return ground.scheme.document.grades.flatMap((grade) => {
    const threshold = grade.threshold?.[track];
    if (!threshold || threshold.value === 'to-be-set') return [];
    const { value, of } = threshold;
    const { outcome } = checkThreshold({ threshold: { value, of }, score, total });
    return outcome === 'met' ? [grade.id] : [];
  });
}

function isPoolMember({ registry, round }: CompositeGround, id: string): boolean {
  const { plan } = round.call;
  const party = round.application.applications.get(id)?.party;
  if (!plan || party === undefined) return false;
  return isCultivationMember(registry, plan.programme, party, plan.closesOn);
}

/**
 * A track's ranking: `competition-rank@1` on the composite scores, best first, equals by id. A case that is out or has
 * no score has no rank and says why. Membership of the cultivation pool counts on the closing day of applications.
 */
export function rankingOf(ground: CompositeGround, track: Track): RankingRow[] {
  const scored = casesToRank(ground, track).map((id) => {
    const result = compositeOf(ground, id);
    const because = outOfRanking(ground, track, id);
    const score = result?.computable ? result : undefined;
    const out = because ? { kind: because, facts: {} } : score ? undefined : whyNoScore(result);
    return { id, out, score };
  });
  const { ranked } = competitionRank({
    rows: scored.map(({ id, out, score }) => ({
      case: id,
      ...(score && !out ? { score: score.score } : {}),
    })),
  });
  const ranks = new Map(ranked.map((entry) => [entry.case, entry.rank]));
  const rows = scored.map(({ id, out, score }): RankingRow => {
    const rank = ranks.get(id);
    return {
      case: id,
      ...(score ? { score: exactToText(score.score) } : {}),
      ...(rank === undefined ? {} : { rank }),
      ...(out ? { out } : {}),
      thresholdsMet: score ? thresholdsMet(ground, track, score.score, score.total) : [],
      poolMember: isPoolMember(ground, id),
    };
  });
  return rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byId(a.case, b.case));
}
