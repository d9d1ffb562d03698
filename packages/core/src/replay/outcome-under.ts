import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { RegistryState } from '../registry/state.ts';
import { candidatesOf } from '../round/composite/candidates-of.ts';
import { partScoreOf } from '../round/composite/part-score.ts';
import { rankingOf } from '../round/composite/ranking-of.ts';
import { liveApplications } from '../round/standing.ts';
import type { RoundState } from '../round/state.ts';
import type { Track } from '../scheme/model/cited.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type ReplayedRule, type ReplayUnknown, replayedRule } from './replayed.ts';
import { isScoredAlike } from './same-standard.ts';

type Round = DeepReadonly<RoundState>;

/** Rank, grade and what cannot be told of one case under the other rules. */
export interface OutcomeUnder {
  readonly rank?: number;
  readonly grade: string | 'none' | 'unknown';
  readonly because: readonly ReplayedRule[];
  readonly unknown: readonly ReplayUnknown[];
}

interface Ground {
  readonly registry: DeepReadonly<RegistryState>;
  /** The round as it would stand under the other rules; see `roundUnder`. */
  readonly round: Round;
  readonly roundId: string;
  readonly scheme: Scheme;
  readonly recorded: Scheme;
}

/** Why a case has no composite under the other rules. */
function whyNoScore({ round, scheme, recorded }: Ground, track: Track, caseId: string): ReplayUnknown[] {
  const parts = scheme.stage('composite')?.composite[track]?.parts;
  if (!parts) return [{ kind: 'decided-by-votes' }];
  const stages = parts.map(({ stage }) => stage);
  const unlike = stages.filter((stage) => !isScoredAlike(round, recorded, scheme, caseId, stage));
  const absent = stages.filter(
    (stage) => !unlike.includes(stage) && partScoreOf({ round, scheme }, caseId, stage)?.score === undefined,
  );
  return [
    ...(parts.some(({ weight }) => weight === 'to-be-set') ? [{ kind: 'weights-not-set' } as const] : []),
    ...(unlike.length > 0 ? [{ kind: 'scored-by-another-standard', stages: unlike } as const] : []),
    ...(absent.length > 0 ? [{ kind: 'stages-not-recorded', stages: absent } as const] : []),
  ];
}

function rulesBehind(
  { scheme }: Ground,
  track: Track,
  because: readonly { readonly kind: string; readonly facts: object }[],
): ReplayedRule[] {
  const rules = because.flatMap(({ kind, facts }) => {
    const grade = 'grade' in facts ? String(facts.grade) : '';
    if (kind.includes('threshold')) return [`grades.${grade}.threshold.${track}`];
    if (kind.includes('places')) return [`grades.${grade}.places.${track}`];
    if (kind === 'already-nominated') return ['cumulation.honouredOnce'];
    return kind.includes('tie') ? ['process.composite.ties'] : [];
  });
  const all = [...new Set([...rules, `process.composite.composite.${track}`])];
  return all.map((rule) => replayedRule(scheme, rule));
}

/**
 * Ranks a track's cases under the other rules and fills its grades, as far as the record has their scores. A case
 * without a score there stays unknown, and with it the grade of every case that it might have passed.
 */
export function outcomesUnder(ground: Ground, track: Track): ReadonlyMap<string, OutcomeUnder> {
  const live = liveApplications(ground.round, track)
    .map((application) => application.case)
    .filter((id) => ground.round.eligibility.decisions.get(id)?.accepted === true);
  const lacking = new Map(live.map((id) => [id, whyNoScore(ground, track, id)] as const));
  const scored = live.filter((id) => lacking.get(id)?.length === 0);
  const unknown = live.filter((id) => !scored.includes(id));
  const outcomes = new Map<string, OutcomeUnder>(
    unknown.map((id) => [id, { grade: 'unknown', because: [], unknown: lacking.get(id) ?? [] }]),
  );
  if (scored.length === 0) return outcomes;
  const listed = { ...ground, round: withShortlist(ground.round, track, scored) };
  const rows = rankingOf(listed, track);
  const ranked = withRanking(listed.round, track, rows);
  const found = candidatesOf({ ...ground, round: ranked }, track);
  for (const row of rows) {
    const outcome = found?.outcomes.find((each) => each.case === row.case);
    const open = found?.openTies.find((tie) => tie.cases.includes(row.case));
    const because = rulesBehind(ground, track, outcome?.because ?? []);
    outcomes.set(row.case, {
      ...(row.rank === undefined ? {} : { rank: row.rank }),
      grade: open ? 'unknown' : (outcome?.grade ?? 'none'),
      because,
      unknown: open ? [{ kind: 'tie-to-be-deliberated', grade: open.grade }] : [],
    });
  }
  return outcomes;
}

function withShortlist(round: Round, track: Track, cases: readonly string[]): Round {
  const { documentReview } = round;
  const shortlists = new Map(documentReview.shortlists).set(track, cases);
  return { ...round, documentReview: { ...documentReview, shortlists } };
}

function withRanking(round: Round, track: Track, rows: ReturnType<typeof rankingOf>): Round {
  const rankings = new Map(round.composite.rankings).set(track, { rows, act: 'replay' });
  return { ...round, composite: { ...round.composite, rankings } };
}
