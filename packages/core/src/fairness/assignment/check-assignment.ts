import type { AssignmentGoals, AssignmentProblem, SeatedCase } from './problem.ts';

/** A rule that panels break, with the facts. */
export type AssignmentBreach =
  | { readonly kind: 'case-without-panel' | 'case-unknown' | 'case-twice'; readonly case: string }
  | { readonly kind: 'person-unknown' | 'person-twice'; readonly case: string; readonly person: string }
  | { readonly kind: 'size'; readonly case: string; readonly members: number; readonly size: number }
  | {
      readonly kind: 'conflict';
      readonly case: string;
      readonly person: string;
      readonly grounds: readonly string[];
    }
  | { readonly kind: 'leader'; readonly case: string }
  | { readonly kind: 'expert'; readonly case: string; readonly field: string }
  | { readonly kind: 'employer'; readonly case: string; readonly persons: readonly string[] }
  | {
      readonly kind: 'field';
      readonly case: string;
      readonly field: string;
      readonly persons: readonly string[];
      readonly most: number;
    }
  | {
      readonly kind: 'load';
      readonly person: string;
      readonly cases: number;
      readonly least: number;
      readonly most: number;
    };

/** What a problem says of one person and one case, by id. */
export interface ProblemIndex {
  readonly problem: AssignmentProblem;
  readonly examinerAt: ReadonlyMap<string, number>;
  readonly caseAt: ReadonlyMap<string, number>;
  /** Grounds by case and person. */
  readonly grounds: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Looks a problem's examiners, cases and conflicts up by id. */
export function indexProblem(problem: AssignmentProblem): ProblemIndex {
  const grounds = new Map<string, Map<string, readonly string[]>>();
  for (const pair of problem.forbidden) {
    const own = grounds.get(pair.case) ?? new Map<string, readonly string[]>();
    grounds.set(pair.case, own.set(pair.person, pair.grounds));
  }
  return {
    problem,
    examinerAt: new Map(problem.examiners.map(({ person }, at) => [person, at])),
    caseAt: new Map(problem.cases.map((entry, at) => [entry.case, at])),
    grounds,
  };
}

/** Fit of an examiner to a case, 0 to 100; 0 for unknown ones. */
export function fitOf({ problem, examinerAt, caseAt }: ProblemIndex, person: string, id: string): number {
  const at = examinerAt.get(person);
  return (at === undefined ? undefined : problem.cases[caseAt.get(id) ?? -1]?.fits[at]) ?? 0;
}

/** Members by a word they share, where more share it than may. */
function tooMany(members: readonly string[], most: number, wordsOf: (person: string) => readonly string[]) {
  const sharing = new Map<string, string[]>();
  for (const person of members)
    for (const word of new Set(wordsOf(person))) sharing.set(word, [...(sharing.get(word) ?? []), person]);
  return [...sharing].filter(([, persons]) => persons.length > most);
}

/** The rules of composition that one panel breaks: leader, expert, employers, fields. */
export function compositionBreaches(
  { problem, examinerAt, caseAt }: ProblemIndex,
  id: string,
  members: readonly string[],
): AssignmentBreach[] {
  const examinerOf = (person: string) => problem.examiners[examinerAt.get(person) ?? -1];
  const field = problem.cases[caseAt.get(id) ?? -1]?.expertOf;
  const employerOf = (person: string) => {
    const employer = examinerOf(person)?.employer;
    return employer === undefined ? [] : [employer];
  };
  const { mostOfField } = problem;
  const sameEmployer = problem.oneOfEmployer ? tooMany(members, 1, employerOf) : [];
  const sameField =
    mostOfField === undefined
      ? []
      : tooMany(members, mostOfField, (person) => examinerOf(person)?.fields ?? []);
  return [
    ...(problem.needsLeader && !members.some((person) => examinerOf(person)?.mayLead)
      ? [{ kind: 'leader' as const, case: id }]
      : []),
    ...(field !== undefined && !members.some((person) => examinerOf(person)?.fields.includes(field))
      ? [{ kind: 'expert' as const, case: id, field }]
      : []),
    ...sameEmployer.map(([, persons]) => ({ kind: 'employer' as const, case: id, persons })),
    ...sameField.map(([word, persons]) => ({
      kind: 'field' as const,
      case: id,
      field: word,
      persons,
      most: mostOfField ?? 0,
    })),
  ];
}

/** The rules that one panel breaks by itself. */
function panelBreaches(index: ProblemIndex, { case: id, members, leader }: SeatedCase): AssignmentBreach[] {
  const { problem, examinerAt, grounds } = index;
  const twice = members.filter((person, at) => members.indexOf(person) !== at);
  const leads = leader !== undefined && members.includes(leader);
  const mayLead = problem.examiners[examinerAt.get(leader ?? '') ?? -1]?.mayLead === true;
  const composition = compositionBreaches(index, id, members);
  const hasLeaderBreach = composition.some(({ kind }) => kind === 'leader');
  return [
    ...members.flatMap((person) =>
      examinerAt.has(person) ? [] : [{ kind: 'person-unknown' as const, case: id, person }],
    ),
    ...twice.map((person) => ({ kind: 'person-twice' as const, case: id, person })),
    ...(members.length === problem.size
      ? []
      : [{ kind: 'size' as const, case: id, members: members.length, size: problem.size }]),
    ...members.flatMap((person) => {
      const own = grounds.get(id)?.get(person);
      return own ? [{ kind: 'conflict' as const, case: id, person, grounds: own }] : [];
    }),
    ...composition,
    ...(problem.needsLeader && !hasLeaderBreach && !(leads && mayLead)
      ? [{ kind: 'leader' as const, case: id }]
      : []),
  ];
}

/** Cases of each examiner. */
export function casesOf(seats: readonly SeatedCase[]): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const seat of seats)
    for (const person of seat.members) cases.set(person, [...(cases.get(person) ?? []), seat.case]);
  return cases;
}

/** Every rule of the problem that panels break; none: they may sit. Says nothing about how good they are. Pure. */
export function assignmentBreaches(index: ProblemIndex, seats: readonly SeatedCase[]): AssignmentBreach[] {
  const { problem, caseAt } = index;
  const seated = seats.map((seat) => seat.case);
  const loads = casesOf(seats);
  return [
    ...problem.cases
      .filter((entry) => !seated.includes(entry.case))
      .map((entry) => ({ kind: 'case-without-panel' as const, case: entry.case })),
    ...seated.filter((id) => !caseAt.has(id)).map((id) => ({ kind: 'case-unknown' as const, case: id })),
    ...seated
      .filter((id, at) => seated.indexOf(id) !== at)
      .map((id) => ({ kind: 'case-twice' as const, case: id })),
    ...seats.flatMap((seat) => panelBreaches(index, seat)),
    ...problem.examiners.flatMap(({ person, least, most }) => {
      const cases = loads.get(person)?.length ?? 0;
      return cases < least || cases > most ? [{ kind: 'load' as const, person, cases, least, most }] : [];
    }),
  ];
}

/** Floor and sum of panels: the sum of fits of the worst-served case, and of all. Infinite floor without any case. */
export function goalsOf(index: ProblemIndex, seats: readonly SeatedCase[]): AssignmentGoals {
  const sums = seats.map((seat) =>
    seat.members.reduce((sum, person) => sum + fitOf(index, person, seat.case), 0),
  );
  return {
    floor: sums.reduce((least, sum) => Math.min(least, sum), Number.POSITIVE_INFINITY),
    sum: sums.reduce((total, sum) => total + sum, 0),
  };
}
