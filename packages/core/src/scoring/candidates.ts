import type { CandidateGrade, CandidateReason, CandidateRow, CandidatesInput } from './candidates-input.ts';
import { compare } from './exact.ts';
import { fillGrade, type OpenTie, type Walk, whyNotEligible } from './grade-walk.ts';
import { byId } from './ranking.ts';
import { flagOf, separatingFlag, tieGroups } from './tie-groups.ts';

/** No `grade`: none, or not decided yet where the case is in `undecided`. `because` holds every reason, by grade. */
export interface CandidateOutcome {
  readonly case: string;
  readonly grade?: string;
  readonly because: readonly CandidateReason[];
}

export interface EmptyPlaces {
  readonly grade: string;
  readonly places: number;
  /** How many cases without this or a better grade each reason kept from it; `nobody-left` if no case was kept. */
  readonly because: readonly { readonly kind: string; readonly facts: { readonly cases: number } }[];
}

export interface Candidates {
  readonly outcomes: readonly CandidateOutcome[];
  readonly undecided: readonly string[];
  readonly openTies: readonly OpenTie[];
  readonly emptyPlaces: readonly EmptyPlaces[];
  /** A bearer of the preferred flag, fit for the grade that went to one without it: the office owes a reason. */
  readonly passedOver: readonly { readonly member: string; readonly by: string }[];
}

/**
 * `candidates@1`: fills the grades, best first, from the ranking. Equals across a cut that no flag separates stay open,
 * with all cases below that depend on them; `deliberated` closes such a tie on a second run. One below a threshold can
 * still have a grade that asks for none. The result does not depend on the order of rows or on their ids.
 */
export function candidates(input: CandidatesInput): Candidates {
  const inside = input.rows.filter((row) => row.out === undefined);
  const walk: Walk = {
    input,
    groups: tieGroups(inside, input.ties),
    assigned: new Map(),
    because: new Map(),
    openTies: [],
    floating: [],
  };
  const emptyPlaces = input.grades.flatMap((grade) => {
    const left = fillGrade(walk, grade);
    return left ? [{ grade: grade.grade, places: left, because: whyEmpty(walk, grade) }] : [];
  });
  return {
    outcomes: outcomesOf(walk),
    undecided: [...new Set(walk.floating.flatMap((tie) => tie.rows.map((row) => row.case)))].sort(byId),
    openTies: walk.openTies,
    emptyPlaces,
    passedOver: passedOver(walk),
  };
}

function outcomesOf(walk: Walk): readonly CandidateOutcome[] {
  const ranked = walk.groups.flatMap((group) => group.rows);
  const rankedIds = new Set(ranked.map((row) => row.case));
  const others = walk.input.rows
    .filter((row) => !rankedIds.has(row.case))
    .sort((a, b) => byId(a.case, b.case));
  return [...ranked, ...others].map((row) => {
    const grade = walk.assigned.get(row.case);
    const because = rankedIds.has(row.case) ? reasonsOf(walk, row) : [whyNotRanked(row)];
    return { case: row.case, ...(grade === undefined ? {} : { grade }), because };
  });
}

function whyNotRanked(row: CandidateRow): CandidateReason {
  return row.out ? { kind: 'out', facts: { reason: row.out } } : { kind: 'not-ranked', facts: {} };
}

function reasonsOf(walk: Walk, row: CandidateRow): readonly CandidateReason[] {
  return [...(walk.because.get(row.case) ?? []), ...flagReasons(walk, row)];
}

/** The flags that put a case before or behind one of equal score at a cut. */
function flagReasons(walk: Walk, row: CandidateRow): readonly CandidateReason[] {
  const own = walk.groups.find((group) => group.rows.some((member) => member.case === row.case));
  if (own === undefined) return [];
  const found = new Map<string, CandidateReason>();
  for (const group of walk.groups) {
    if (group === own || compare(group.score, own.score) !== 0) continue;
    const key = separatingFlag(own, group, walk.input.ties);
    for (const other of group.rows) {
      const grade = cutBetween(walk, row, other) ?? cutBetween(walk, other, row);
      if (key === undefined || grade === undefined) continue;
      found.set(JSON.stringify([grade, key]), { kind: 'tie-broken-by-flag', facts: { grade, key } });
    }
  }
  return [...found.entries()].sort(([a], [b]) => byId(a, b)).map(([, reason]) => reason);
}

/** The grade the first case has and the second missed only for want of places. */
function cutBetween(walk: Walk, upper: CandidateRow, lower: CandidateRow): string | undefined {
  const grade = walk.assigned.get(upper.case);
  const missed = (walk.because.get(lower.case) ?? []).some(
    (reason) =>
      (reason.kind === 'places-full' || reason.kind === 'tie-across-cut') && reason.facts.grade === grade,
  );
  return missed ? grade : undefined;
}

function whyEmpty(walk: Walk, grade: CandidateGrade): EmptyPlaces['because'] {
  const counts = new Map<string, number>();
  for (const row of walk.input.rows) {
    if (walk.assigned.has(row.case)) continue;
    const kind = whyWithout(walk, grade, row);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return [{ kind: 'nobody-left', facts: { cases: 0 } }];
  return [...counts.entries()]
    .sort(([a], [b]) => byId(a, b))
    .map(([kind, cases]) => ({ kind, facts: { cases } }));
}

function whyWithout(walk: Walk, grade: CandidateGrade, row: CandidateRow): string | undefined {
  if (row.out || !row.score) return whyNotRanked(row).kind;
  const full = (walk.because.get(row.case) ?? []).find(
    (reason) => reason.kind === 'sub-quota-full' && reason.facts.grade === grade.grade,
  );
  return whyNotEligible(grade, row)?.kind ?? full?.kind;
}

function passedOver(walk: Walk): Candidates['passedOver'] {
  const flag = walk.input.asksReason?.flag;
  if (flag === undefined) return [];
  const rows = walk.groups.flatMap((group) => group.rows);
  const members = rows.filter((row) => flagOf(row, flag) === true);
  const others = rows.filter((row) => flagOf(row, flag) !== true);
  return members.flatMap((member) =>
    others
      .filter((other) => isPassedOver(walk, member, walk.assigned.get(other.case)))
      .map((other) => ({ member: member.case, by: other.case })),
  );
}

/** A member fit for the grade that went without it only because its places were taken. */
function isPassedOver(walk: Walk, member: CandidateRow, grade: string | undefined): boolean {
  if (grade === undefined) return false;
  return (walk.because.get(member.case) ?? []).some(
    (reason) =>
      (reason.kind === 'places-full' || reason.kind === 'not-chosen-in-deliberation') &&
      reason.facts.grade === grade,
  );
}
