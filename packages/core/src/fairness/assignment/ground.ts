import type { AssignmentProblem, SeatedCase } from './problem.ts';

/**
 * A problem by numbers: examiner `e`, case `c`, pair `e * cases + c`. A pair is one column of the model: the examiner
 * sits on the panel of the case, or does not.
 */
export interface AssignmentGround {
  readonly problem: AssignmentProblem;
  readonly examiners: number;
  readonly cases: number;
  /** Fit of each pair. */
  readonly fits: Float64Array;
  /** 1 where the examiner may judge the case. */
  readonly allowed: Uint8Array;
  /** Groups of examiners of which a panel takes at most so many: of one employer, of one field. */
  readonly groups: readonly { readonly most: number; readonly members: readonly number[] }[];
  /** The groups of each examiner. */
  readonly groupsOf: readonly (readonly number[])[];
  /** 1 where the examiner has the field that the case asks for. */
  readonly isExpert: Uint8Array;
}

type Group = AssignmentGround['groups'][number];

/** Examiners by a word they share; only those words that more share than a panel may take. */
function groupsBy(wordsOf: readonly (readonly string[])[], most: number): Group[] {
  const sharing = new Map<string, number[]>();
  wordsOf.forEach((words, e) => {
    for (const word of new Set(words)) sharing.set(word, [...(sharing.get(word) ?? []), e]);
  });
  return [...sharing.values()]
    .filter((members) => members.length > most)
    .map((members) => ({ most, members }));
}

function groupsIn({ examiners, oneOfEmployer, mostOfField }: AssignmentProblem): Group[] {
  const employers = examiners.map(({ employer }) => (employer === undefined ? [] : [employer]));
  return [
    ...(oneOfEmployer ? groupsBy(employers, 1) : []),
    ...(mostOfField === undefined
      ? []
      : groupsBy(
          examiners.map(({ fields }) => fields),
          mostOfField,
        )),
  ];
}

const numbersOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, at) => [id, at]));

/** Puts numbers to a problem. Throws for an id that stands twice or is unknown and for fits that are not one an examiner. */
export function groundOf(problem: AssignmentProblem): AssignmentGround {
  const { examiners, cases } = problem;
  const persons = numbersOf(examiners.map(({ person }) => person));
  const ids = numbersOf(cases.map((entry) => entry.case));
  if (persons.size < examiners.length || ids.size < cases.length)
    throw new RangeError('an examiner or a case stands twice in an assignment');
  const pairs = examiners.length * cases.length;
  const fits = new Float64Array(pairs);
  const isExpert = new Uint8Array(pairs);
  cases.forEach((entry, c) => {
    if (entry.fits.length !== examiners.length)
      throw new RangeError(`fits of ${entry.case} are not complete`);
    entry.fits.forEach((fit, e) => {
      fits[e * cases.length + c] = fit;
      const knows = entry.expertOf !== undefined && examiners[e]?.fields.includes(entry.expertOf);
      isExpert[e * cases.length + c] = knows ? 1 : 0;
    });
  });
  const allowed = new Uint8Array(pairs).fill(1);
  for (const pair of problem.forbidden) {
    const [e, c] = [persons.get(pair.person), ids.get(pair.case)];
    if (e === undefined || c === undefined) throw new RangeError(`unknown pair ${pair.person} ${pair.case}`);
    allowed[e * cases.length + c] = 0;
  }
  const groups = groupsIn(problem);
  const groupsOf = examiners.map((): number[] => []);
  groups.forEach(({ members }, group) => {
    for (const e of members) groupsOf[e]?.push(group);
  });
  return {
    problem,
    examiners: examiners.length,
    cases: cases.length,
    fits,
    allowed,
    groups,
    groupsOf,
    isExpert,
  };
}

/** Every pair that may be chosen. */
export function allowedPairs({ allowed }: AssignmentGround): number[] {
  const pairs: number[] = [];
  allowed.forEach((may, pair) => {
    if (may === 1) pairs.push(pair);
  });
  return pairs;
}

/** Pairs of panels; persons and cases that the ground does not know are passed over. */
export function pairsOfSeats(ground: AssignmentGround, seats: readonly SeatedCase[]): number[] {
  const { examiners, cases } = ground.problem;
  const persons = numbersOf(examiners.map(({ person }) => person));
  const ids = numbersOf(cases.map((entry) => entry.case));
  return seats.flatMap((seat) => {
    const c = ids.get(seat.case);
    if (c === undefined) return [];
    return seat.members.flatMap((person) => {
      const e = persons.get(person);
      return e === undefined ? [] : [e * cases.length + c];
    });
  });
}

/**
 * Panels of chosen pairs, in the order of cases. The leader is the member who may lead and fits best; of equals the
 * first in the order of the problem.
 */
export function seatsOfPairs(ground: AssignmentGround, pairs: readonly number[]): SeatedCase[] {
  const { examiners, cases } = ground.problem;
  return cases.map((entry, c) => {
    const seated = pairs
      .filter((pair) => pair % ground.cases === c)
      .map((pair) => Math.floor(pair / ground.cases));
    const fitOf = (e: number) => ground.fits[e * ground.cases + c] ?? 0;
    const [leader] = seated.filter((e) => examiners[e]?.mayLead).sort((a, b) => fitOf(b) - fitOf(a) || a - b);
    const led = leader === undefined ? undefined : examiners[leader]?.person;
    const members = seated.map((e) => examiners[e]?.person ?? '').sort();
    return { case: entry.case, members, ...(led === undefined ? {} : { leader: led }) };
  });
}
