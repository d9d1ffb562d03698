import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { placesRowOf, placesRuleOf } from '../../scheme/grade-places.ts';
import type { Track } from '../../scheme/model/cited.ts';
import {
  type CandidateGrade,
  type CandidateRow,
  type Candidates,
  type CandidatesInput,
  candidates,
  exactFromText,
} from '../../scoring/index.ts';
import type { CompositeGround } from './composite-of.ts';
import { overrideKey, type RankingRow } from './slice.ts';

/** The flag of the tie chain that says a case is of the cultivation pool. */
const POOL_MEMBER = 'pool-member';

/** What a body chose among exactly these tied cases for a grade. */
export type Deliberated = NonNullable<CandidatesInput['deliberated']>[number];

/** Grades of the scheme that have no frozen places for a track although the scheme gives them some. */
export function gradesWithoutPlaces({ round, scheme }: CompositeGround, track: Track): string[] {
  return scheme.document.grades
    .filter((grade) => placesRuleOf(grade, track) !== undefined)
    .map((grade) => grade.id)
    .filter((id) => placesRowOf(round.call.plan?.places ?? [], id, track) === undefined);
}

/** The grades of a track, best first, with the places the round froze for them. */
function gradesOf({ round, scheme }: CompositeGround, track: Track): CandidateGrade[] {
  const { honouredOnce } = scheme.document.cumulation;
  return scheme.document.grades.flatMap((grade): CandidateGrade[] => {
    const own = placesRowOf(round.call.plan?.places ?? [], grade.id, track);
    if (placesRuleOf(grade, track) === undefined || !own) return [];
    const rule = grade.threshold?.[track];
    return [
      {
        grade: grade.id,
        places: own.forThisRound,
        threshold: rule ? (rule.soft ? 'soft' : 'hard') : 'none',
        ...(honouredOnce?.grade === grade.id ? { skipsAlreadyNominated: true } : {}),
      },
    ];
  });
}

/** Whether a party has, from another round of the period, the honour that is given once only. */
function isAlreadyHonoured({ registry, round, roundId, scheme }: CompositeGround, caseId: string): boolean {
  const once = scheme.document.cumulation.honouredOnce;
  const plan = round.call.plan;
  const application = round.application.applications.get(caseId);
  if (!once || !plan || !application) return false;
  const isSame = (entry: { programme: string; period?: string | undefined; party: string; grade: string }) =>
    entry.programme === plan.programme &&
    entry.period === plan.period &&
    sameParty(registry, entry.party, application.party) &&
    entry.grade === once.grade;
  return (
    registry.programmes.pastHonours.some(isSame) ||
    [...registry.honours.honours.values()].some(
      (honour) => isSame(honour) && honour.round !== roundId && honour.withdrawnOn === undefined,
    )
  );
}

/** Which thresholds count as met, and whether an override is all that carries the case over the others. */
function thresholdsOf(ground: CompositeGround, track: Track, row: DeepReadonly<RankingRow>) {
  const unmet = ground.scheme.document.grades
    .filter((grade) => grade.threshold?.[track] && !row.thresholdsMet.includes(grade.id))
    .map((grade) => grade.id);
  const overridden = unmet.filter((grade) =>
    ground.round.composite.overrides.has(overrideKey(grade, row.case)),
  );
  const byOverride = overridden.length > 0 && overridden.length === unmet.length;
  const met = byOverride ? row.thresholdsMet : [...row.thresholdsMet, ...overridden];
  const isKnown = row.score !== undefined;
  const thresholdMet = Object.fromEntries([
    ...met.map((grade) => [grade, true]),
    ...unmet.filter((grade) => isKnown && !met.includes(grade)).map((grade) => [grade, false]),
  ]) as Record<string, boolean>;
  return { thresholdMet, ...(byOverride ? { thresholdOverride: true } : {}) };
}

function candidateRow(ground: CompositeGround, track: Track, row: DeepReadonly<RankingRow>): CandidateRow {
  const subQuota = ground.round.application.applications.get(row.case)?.subQuota;
  return {
    case: row.case,
    ...(row.score === undefined ? {} : { score: exactFromText(row.score) }),
    ...(row.out ? { out: { kind: row.out.kind, facts: {} } } : {}),
    ...thresholdsOf(ground, track, row),
    tieBreak: { [POOL_MEMBER]: row.poolMember },
    ...(subQuota === undefined ? {} : { subQuota }),
    ...(isAlreadyHonoured(ground, row.case) ? { alreadyNominated: true } : {}),
  };
}

/**
 * Everything `candidates@1` is given for a track: the ranking as drawn up, the frozen places, the grades and the tie
 * chain of the scheme, overridden thresholds, and what was chosen in deliberation. Nothing before there is a ranking.
 */
export function candidatesInputOf(
  ground: CompositeGround,
  track: Track,
  deliberated: readonly Deliberated[] = [],
): CandidatesInput | undefined {
  const ranking = ground.round.composite.rankings.get(track);
  const rules = ground.scheme.stage('composite');
  if (!ranking || !rules) return undefined;
  return {
    rows: ranking.rows.map((row) => candidateRow(ground, track, row)),
    grades: gradesOf(ground, track),
    ties: rules.ties.map(({ step }) =>
      step === 'deliberation' ? { kind: 'deliberation' } : { kind: 'flag', key: POOL_MEMBER },
    ),
    subQuotas: (rules.subQuotas ?? []).flatMap(({ id, track: of, grade, places }) =>
      of === track && places.value !== 'to-be-set' ? [{ grade, key: id, max: places.value }] : [],
    ),
    ...(deliberated.length > 0 ? { deliberated } : {}),
    ...(rules.poolPriority?.value === 'reason-when-passed-over' ? { asksReason: { flag: POOL_MEMBER } } : {}),
  };
}

/** The candidates of a track, computed from its ranking as drawn up; nothing before there is one. */
export function candidatesOf(
  ground: CompositeGround,
  track: Track,
  deliberated: readonly Deliberated[] = [],
): Candidates | undefined {
  const input = candidatesInputOf(ground, track, deliberated);
  return input && candidates(input);
}
