import {
  type AssignmentProblem,
  assignmentBreaches,
  assignmentLottery,
  assignmentText,
  drawEntry,
  explainAssignment,
  goalsOf,
  indexProblem,
  type NotSeatedReason,
  optimalAssignment,
  pairChances,
  type SeatedCase,
  wholeChance,
} from '@laureate/core';
import { afterAll, describe, expect, test } from 'vitest';
import { aGeneratedProblem, numbersFrom } from '../../../core/src/fairness/assignment/testing/generated.ts';
import { openHighs } from './highs-solver.ts';
import { textOptimum } from './testing/text-optimum.ts';

const highs = openHighs({ seconds: 30 });
afterAll(() => highs.close());

/** Every way to choose `size` of a list. */
function* choices<T>(from: readonly T[], size: number, start = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let at = start; at <= from.length - size; at += 1)
      for (const rest of choices(from, size - 1, at + 1)) yield [from[at] as T, ...rest];
}

/** All panels of a tiny problem that break no rule, by trying everything. */
function everyAssignment(problem: AssignmentProblem): SeatedCase[][] {
  const index = indexProblem(problem);
  const persons = problem.examiners.map(({ person }) => person);
  const leads = new Set(problem.examiners.filter(({ mayLead }) => mayLead).map(({ person }) => person));
  const ofCases = problem.cases.map((entry) =>
    [...choices(persons, problem.size)].map((members): SeatedCase => {
      const leader = members.find((person) => leads.has(person));
      return { case: entry.case, members, ...(leader ? { leader } : {}) };
    }),
  );
  const good = ofCases.map((seats) =>
    seats.filter((seat) =>
      assignmentBreaches(index, [seat]).every(({ kind }) => kind === 'case-without-panel' || kind === 'load'),
    ),
  );
  const all = good.reduce<SeatedCase[][]>(
    (sofar, seats) => sofar.flatMap((before) => seats.map((seat) => [...before, seat])),
    [[]],
  );
  return all.filter((seats) => assignmentBreaches(index, seats).length === 0);
}

const tiny = (seed: number, least = 0): AssignmentProblem => ({
  ...aGeneratedProblem({ examiners: 8, cases: 3, size: 2, seed, least }),
  mostOfField: 2,
});
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

async function assigned(problem: AssignmentProblem, keep?: readonly SeatedCase[]) {
  const answer = await optimalAssignment(problem, highs.solve, keep);
  if (answer.status !== 'assigned') throw new Error(JSON.stringify(answer));
  return answer;
}

const changesBetween = (before: readonly SeatedCase[], after: readonly SeatedCase[]): number =>
  before.reduce((sum, seat) => {
    const now = after.find((entry) => entry.case === seat.case)?.members ?? [];
    return sum + seat.members.filter((person) => !now.includes(person)).length;
  }, 0);

describe('the best panels', () => {
  test.each(seeds)('equal the best of all there are (tiny problem %i)', async (seed) => {
    const problem = tiny(seed, seed % 3 === 0 ? 1 : 0);
    const index = indexProblem(problem);
    const all = everyAssignment(problem).map((seats) => goalsOf(index, seats));
    const answer = await optimalAssignment(problem, highs.solve);
    if (all.length === 0) {
      expect(answer.status).toBe('infeasible');
      return;
    }
    const floor = Math.max(...all.map((goals) => goals.floor));
    const sum = Math.max(...all.filter((goals) => goals.floor === floor).map((goals) => goals.sum));
    if (answer.status !== 'assigned') throw new Error(JSON.stringify(answer));
    expect(answer.goals).toEqual({ floor, sum });
    expect(goalsOf(index, answer.seats)).toEqual(answer.goals);
    expect(assignmentBreaches(index, answer.seats)).toEqual([]);
  });

  const sizes = [
    [10, 4, 2],
    [12, 6, 3],
    [16, 8, 3],
    [20, 8, 4],
    [24, 12, 3],
    [30, 10, 5],
    [36, 12, 4],
    [40, 16, 3],
    [50, 15, 5],
    [70, 20, 4],
  ] as const;
  const generated = [...sizes, ...sizes].map(([examiners, cases, size], at) => ({
    examiners,
    cases,
    size,
    seed: 100 + at,
  }));
  test.each(generated)('equal the optimum of the whole model in the solver alone: %j', async (of) => {
    const problem = aGeneratedProblem(of);
    const { goals, seats } = await assigned(problem);
    const floor = await textOptimum(assignmentText(problem));
    const sum = await textOptimum(assignmentText(problem, floor));
    expect(goals).toEqual({ floor, sum });
    expect(assignmentBreaches(indexProblem(problem), seats)).toEqual([]);
  });

  test('are the same in every run', async () => {
    const problem = aGeneratedProblem({ examiners: 25, cases: 10, size: 3, seed: 7 });
    const other = openHighs();
    const again = await optimalAssignment(problem, other.solve);
    await other.close();
    expect(await assigned(problem)).toEqual(again);
  });
});

describe('what is short', () => {
  const plain = (over: Partial<AssignmentProblem> = {}): AssignmentProblem => ({
    examiners: ['a', 'b', 'c', 'd'].map((person, at) => ({
      person,
      employer: at < 2 ? 'org-1' : `org-${at}`,
      fields: ['machinery'],
      mayLead: at === 0,
      least: 0,
      most: 2,
    })),
    cases: ['C-1', 'C-2'].map((id) => ({ case: id, fits: [50, 60, 70, 80] })),
    forbidden: [],
    size: 2,
    needsLeader: false,
    oneOfEmployer: false,
    ...over,
  });
  const shortagesOf = async (problem: AssignmentProblem) => {
    const answer = await optimalAssignment(problem, highs.solve);
    return answer.status === 'infeasible' ? answer.shortages : answer.status;
  };

  test('nothing, where panels exist', async () => {
    expect(await shortagesOf(plain())).toBe('assigned');
  });

  test('places, where all examiners together take too few', async () => {
    const examiners = plain().examiners.map((each) => ({ ...each, most: 1 }));
    expect(await shortagesOf(plain({ examiners, size: 3 }))).toEqual(
      expect.arrayContaining([
        { kind: 'capacity', seats: 6, capacity: 4 },
        { kind: 'rule', rule: 'most' },
      ]),
    );
  });

  test('members, where conflicts leave too few', async () => {
    const forbidden = ['b', 'c', 'd'].map((person) => ({ person, case: 'C-2', grounds: ['employment'] }));
    expect(await shortagesOf(plain({ forbidden }))).toEqual([
      { kind: 'size', case: 'C-2', missing: 1, candidates: 1, inConflict: 3 },
      { kind: 'rule', rule: 'conflicts' },
    ]);
  });

  test('a leader, where the only one is in conflict', async () => {
    const forbidden = [{ person: 'a', case: 'C-1', grounds: ['kinship'] }];
    expect(await shortagesOf(plain({ forbidden, needsLeader: true }))).toEqual([
      { kind: 'leader', case: 'C-1', candidates: 0 },
      { kind: 'rule', rule: 'conflicts' },
      { kind: 'rule', rule: 'leaders' },
    ]);
  });

  test('an expert, where nobody knows the field', async () => {
    const cases = plain().cases.map((entry) => ({ ...entry, expertOf: 'food' }));
    expect(await shortagesOf(plain({ cases }))).toEqual([
      { kind: 'expert', case: 'C-1', field: 'food', candidates: 0 },
      { kind: 'expert', case: 'C-2', field: 'food', candidates: 0 },
      { kind: 'rule', rule: 'experts' },
    ]);
  });

  test('other employers and fields', async () => {
    const examiners = plain().examiners.map((each) => ({ ...each, employer: 'org-1' }));
    expect(await shortagesOf(plain({ examiners, oneOfEmployer: true }))).toEqual(
      expect.arrayContaining([{ kind: 'rule', rule: 'employers' }]),
    );
    expect(await shortagesOf(plain({ mostOfField: 1 }))).toEqual(
      expect.arrayContaining([{ kind: 'rule', rule: 'fields' }]),
    );
  });

  test('duties, where everybody must take more than there is', async () => {
    const examiners = plain().examiners.map((each) => ({ ...each, least: 2 }));
    expect(await shortagesOf(plain({ examiners }))).toEqual(
      expect.arrayContaining([
        { kind: 'duty', seats: 4, least: 8 },
        { kind: 'rule', rule: 'least' },
      ]),
    );
  });
});

describe('the explanation', () => {
  const of = { examiners: 18, cases: 7, size: 3, least: 1 };

  test.each([1, 2, 4, 5])('is true in every reason and leaves nobody out (problem %i)', async (seed) => {
    const problem = aGeneratedProblem({ ...of, seed });
    const { seats } = await assigned(problem);
    const told = explainAssignment(problem, seats);
    const kinds = told.flatMap(({ case: id, members, others }) => {
      expect(members.length + others.length).toBe(problem.examiners.length);
      return others.flatMap(({ person, reasons }) => {
        expect(reasons.length).toBeGreaterThan(0);
        return reasons.map((reason) => {
          expectTrue({ problem, seats, id, person }, reason);
          return reason.kind;
        });
      });
    });
    expect(kinds).not.toContain('better');
    expect(new Set(kinds).size).toBeGreaterThan(2);
  });

  test('says so when better panels are at hand', () => {
    const problem = tiny(1);
    const index = indexProblem(problem);
    const all = everyAssignment(problem);
    const worst = all.reduce((one, other) =>
      goalsOf(index, other).sum < goalsOf(index, one).sum ? other : one,
    );
    const kinds = explainAssignment(problem, worst).flatMap(({ others }) =>
      others.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
    );
    expect(kinds).toContain('better');
  });
});

interface Told {
  readonly problem: AssignmentProblem;
  readonly seats: readonly SeatedCase[];
  readonly id: string;
  readonly person: string;
}

/** Checks one reason against problem and panels, without the code that found it. */
function expectTrue({ problem, seats, id, person }: Told, reason: NotSeatedReason): void {
  const fits = problem.cases.find((entry) => entry.case === id)?.fits ?? [];
  const fit = (who: string) => fits[problem.examiners.findIndex((each) => each.person === who)] ?? 0;
  const members = seats.find((entry) => entry.case === id)?.members ?? [];
  if (reason.kind === 'conflict')
    expect(problem.forbidden).toContainEqual({ person, case: id, grounds: reason.grounds });
  if (reason.kind === 'load') {
    const own = seats.filter((seat) => seat.members.includes(person)).map((seat) => seat.case);
    expect(reason).toMatchObject({ load: own.length, most: own.length, cases: own });
    expect(problem.examiners.find((each) => each.person === person)?.most).toBe(own.length);
  }
  if (reason.kind === 'fit') {
    expect([reason.fit, reason.than]).toEqual([fit(person), Math.min(...members.map(fit))]);
    expect(reason.fit).toBeLessThanOrEqual(reason.than);
  }
  if (reason.kind === 'seat') {
    const changed = seats.map((seat) =>
      seat.case === id ? swapped(problem, seat, reason.member, person) : seat,
    );
    const broken = assignmentBreaches(indexProblem(problem), changed).map(({ kind }) =>
      kind === 'load' ? 'duty' : kind,
    );
    expect([reason.fit, reason.than]).toEqual([fit(person), fit(reason.member)]);
    expect(reason.fit).toBeGreaterThan(reason.than);
    expect(broken).toEqual(expect.arrayContaining([...reason.rules]));
  }
}

/** A panel with one in the seat of another, led by whoever may. */
function swapped(problem: AssignmentProblem, seat: SeatedCase, out: string, person: string): SeatedCase {
  const members = [...seat.members.filter((member) => member !== out), person];
  const leader = problem.examiners.find((each) => each.mayLead && members.includes(each.person))?.person;
  return { case: seat.case, members, ...(leader ? { leader } : {}) };
}

describe('panels after one examiner has gone', () => {
  const withPanels = seeds.filter((seed) => everyAssignment(tiny(seed)).length > 0);

  test('are looked at in several problems', () => {
    expect(withPanels.length).toBeGreaterThanOrEqual(5);
  });

  test.each(withPanels)('have the fewest changes, then floor and sum (problem %i)', async (seed) => {
    const problem = tiny(seed);
    const before = await assigned(problem);
    const gone = before.seats[0]?.members[0] ?? '';
    const without = {
      ...problem,
      forbidden: [
        ...problem.forbidden.filter(({ person }) => person !== gone),
        ...problem.cases.map((entry) => ({ person: gone, case: entry.case, grounds: ['gone'] })),
      ],
    };
    const index = indexProblem(without);
    const all = everyAssignment(without).map((seats) => ({
      changes: changesBetween(before.seats, seats),
      ...goalsOf(index, seats),
    }));
    const answer = await optimalAssignment(without, highs.solve, before.seats);
    if (all.length === 0) {
      expect(answer.status).toBe('infeasible');
      return;
    }
    const [best] = all.sort((a, b) => a.changes - b.changes || b.floor - a.floor || b.sum - a.sum);
    if (answer.status !== 'assigned') throw new Error(JSON.stringify(answer));
    expect({ changes: changesBetween(before.seats, answer.seats), ...answer.goals }).toEqual(best);
    expect(answer.kept).toBe(problem.cases.length * problem.size - (best?.changes ?? 0));
  });

  test('every seat but theirs stays where somebody can take it', async () => {
    const problem = aGeneratedProblem({ examiners: 30, cases: 10, size: 3, seed: 5 });
    const before = await assigned(problem);
    const gone = before.seats[0]?.members[0] ?? '';
    const seatsOfGone = before.seats.filter(({ members }) => members.includes(gone)).length;
    const without = {
      ...problem,
      forbidden: [
        ...problem.forbidden.filter(({ person }) => person !== gone),
        ...problem.cases.map((entry) => ({ person: gone, case: entry.case, grounds: ['gone'] })),
      ],
    };
    const after = await assigned(without, before.seats);
    expect(changesBetween(before.seats, after.seats)).toBe(seatsOfGone);
    const reasons = explainAssignment(without, after.seats, before.seats);
    expect(JSON.stringify(reasons)).not.toContain('"better"');
  });
});

describe('the lottery under a cap', () => {
  const problem = aGeneratedProblem({ examiners: 12, cases: 4, size: 3, seed: 11 });
  const lotteryUnder = async (cap: number, of = problem) => {
    const answer = await assignmentLottery(of, cap, highs.solve);
    if (answer.status !== 'lottery') throw new Error(JSON.stringify(answer));
    return answer;
  };

  test('keeps every chance under the cap and every rule in every entry', async () => {
    const { entries, expected, bound } = await lotteryUnder(60);
    const index = indexProblem(problem);
    expect(entries.reduce((sum, { chance }) => sum + chance, 0)).toBe(wholeChance);
    for (const { seats } of entries) expect(assignmentBreaches(index, seats)).toEqual([]);
    const chances = [...pairChances(entries).values()].flatMap((own) => [...own.values()]);
    expect(Math.max(...chances)).toBeLessThanOrEqual(0.6 * wholeChance);
    expect(Math.max(...chances)).toBeGreaterThan(0.59 * wholeChance);
    expect(bound - expected).toBeLessThan(1.5);
  });

  test('is the assignment of the greatest sum where the cap is the whole', async () => {
    const { entries, expected } = await lotteryUnder(100);
    expect(entries).toHaveLength(1);
    expect(expected).toBe(await textOptimum(assignmentText(problem, 0)));
  });

  test('expects what the linear program with caps does where the rules are of flows alone', async () => {
    const flows = { ...problem, needsLeader: false, oneOfEmployer: false, mostOfField: undefined };
    const plain = { ...flows, cases: flows.cases.map(({ case: id, fits }) => ({ case: id, fits })) };
    const { expected } = await lotteryUnder(50, plain);
    const capped = assignmentText(plain, 0)
      .replace(/<= 1$/gm, '<= 0.5')
      .replace(/Generals[\s\S]*End/, 'End');
    const linear = await textOptimum(capped);
    expect(Math.abs(linear - expected)).toBeLessThan(1.5);
    expect(expected).toBeLessThanOrEqual(linear + 1e-6);
  });

  test('drawn by many seeds, gives every pair its chance', async () => {
    const { entries } = await lotteryUnder(60);
    const next = numbersFrom(99);
    const seed = () =>
      Array.from({ length: 8 }, () =>
        Math.floor(next() * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      ).join('');
    const draws = 20_000;
    const counts = new Map<string, number>();
    for (let draw = 0; draw < draws; draw += 1)
      for (const { case: id, members } of drawEntry(entries, seed())?.seats ?? [])
        for (const person of members) counts.set(`${id} ${person}`, (counts.get(`${id} ${person}`) ?? 0) + 1);
    for (const [id, own] of pairChances(entries))
      for (const [person, chance] of own) {
        const share = chance / wholeChance;
        const spread = Math.sqrt((share * (1 - share)) / draws);
        const seen = (counts.get(`${id} ${person}`) ?? 0) / draws;
        expect(Math.abs(seen - share), `${id} ${person}`).toBeLessThanOrEqual(5 * spread + 1e-9);
      }
  });

  test('the same seed draws the same entry', async () => {
    const { entries } = await lotteryUnder(60);
    const seed = 'ab'.repeat(32);
    expect(drawEntry(entries, seed)).toEqual(drawEntry((await lotteryUnder(60)).entries, seed));
  });

  test('is refused where the cap is too low for any panels', async () => {
    expect(await assignmentLottery(problem, 20, highs.solve)).toEqual({ status: 'cap-too-low' });
  });
});
