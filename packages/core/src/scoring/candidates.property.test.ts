import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from './calculations.ts';
import { type Candidates, candidates } from './candidates.ts';
import type { CandidateRow, CandidatesInput } from './candidates-input.ts';
import { exact } from './exact.ts';

const anyRow = fc.record({
  score: fc.integer({ min: 0, max: 4 }),
  met: fc.boolean(),
  override: fc.boolean(),
  flag: fc.constantFrom(true, false, undefined),
  nominated: fc.boolean(),
  subQuota: fc.constantFrom('x', 'y', undefined),
  out: fc.constantFrom(false, false, false, true),
});
type AnyRow = typeof anyRow extends fc.Arbitrary<infer R> ? R : never;

function rowOf(given: AnyRow, id: string): CandidateRow {
  return {
    case: id,
    score: exact(given.score, 3),
    thresholdMet: { award: given.met },
    thresholdOverride: given.override,
    tieBreak: given.flag === undefined ? {} : { pool: given.flag },
    subQuota: given.subQuota,
    alreadyNominated: given.nominated,
    out: given.out ? { kind: 'veto', facts: {} } : undefined,
  };
}

const anyInput = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 7 }),
    places: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)),
    max: fc.tuple(fc.nat(2), fc.nat(2)),
    limited: fc.constantFrom('none', 'award', 'nomination'),
    skips: fc.boolean(),
  })
  .map(
    ({ rows, places, max, limited, skips }): CandidatesInput => ({
      rows: rows.map((given, index) => rowOf(given, `c${index}`)),
      grades: [
        { grade: 'award', places: places[0], threshold: 'soft' },
        { grade: 'nomination', places: places[1], threshold: 'none', skipsAlreadyNominated: skips },
        { grade: 'mention', places: places[2], threshold: 'none' },
      ],
      ties: [{ kind: 'flag', key: 'pool' }, { kind: 'deliberation' }],
      subQuotas:
        limited === 'none'
          ? []
          : [
              { grade: limited, key: 'x', max: max[0] },
              { grade: limited, key: 'y', max: max[1] },
            ],
      asksReason: { flag: 'pool' },
    }),
  );

/** Every way to choose so many of the cases. */
function choices(cases: readonly string[], places: number): string[][] {
  const [first, ...rest] = cases;
  if (places === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(rest, places - 1).map((more) => [first, ...more]), ...choices(rest, places)];
}

/** Every final result that deliberation can lead to. */
function endings(input: CandidatesInput): Candidates[] {
  const found = candidates(input);
  const [tie] = found.openTies;
  if (tie === undefined) return [found];
  return choices(tie.cases, tie.places).flatMap((chosen) => {
    const deliberated = [...(input.deliberated ?? []), { grade: tie.grade, among: tie.cases, chosen }];
    const next = candidates({ ...input, deliberated });
    const isClosed = !next.openTies.some((open) => JSON.stringify(open) === JSON.stringify(tie));
    return isClosed ? endings({ ...input, deliberated }) : [];
  });
}

const gradesOf = (found: Candidates) => new Map(found.outcomes.map(({ case: id, grade }) => [id, grade]));

/** What does not depend on the order inside a tie. */
function unordered(found: Candidates, rename: (id: string) => string): unknown {
  const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
  return {
    outcomes: sorted(found.outcomes.map((outcome) => ({ ...outcome, case: rename(outcome.case) }))),
    undecided: sorted(found.undecided.map(rename)),
    openTies: sorted(found.openTies.map((tie) => ({ ...tie, cases: tie.cases.map(rename).sort() }))),
    emptyPlaces: found.emptyPlaces,
    passedOver: sorted(
      found.passedOver.map(({ member, by }) => ({ member: rename(member), by: rename(by) })),
    ),
  };
}

test('the order of input does not show in the result', () => {
  fc.assert(
    fc.property(anyInput, fc.infiniteStream(fc.nat()), (input, keys) => {
      const shuffled = input.rows
        .map((row) => ({ row, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      expect(toJson(candidates({ ...input, rows: shuffled }))).toEqual(toJson(candidates(input)));
    }),
  );
});

test('other ids give the same result under the other ids', () => {
  const rename = (id: string) => `z${9 - Number(id.slice(1))}`;
  fc.assert(
    fc.property(anyInput, (input) => {
      const renamed = { ...input, rows: input.rows.map((row) => ({ ...row, case: rename(row.case) })) };
      expect(unordered(candidates(renamed), (id) => id)).toEqual(unordered(candidates(input), rename));
    }),
  );
});

test('places and sub-quotas are never exceeded, and every case has an outcome with a reason', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const found = candidates(input);
      const grades = gradesOf(found);
      expect([...grades.keys()].sort()).toEqual(input.rows.map((row) => row.case).sort());
      for (const { because } of found.outcomes) expect(because.length).toBeGreaterThan(0);
      for (const { grade, places } of input.grades) {
        const taken = [...grades.values()].filter((given) => given === grade).length;
        const open = found.openTies.filter((tie) => tie.grade === grade);
        const inTies = open.reduce((total, tie) => total + tie.places, 0);
        expect(taken + inTies).toBeLessThanOrEqual(places);
        for (const tie of open) expect(tie.cases.length).toBeGreaterThan(tie.places);
      }
      for (const { grade, key, max } of input.subQuotas ?? []) {
        const taken = input.rows.filter((row) => row.subQuota === key && grades.get(row.case) === grade);
        expect(taken.length).toBeLessThanOrEqual(max);
      }
    }),
  );
});

test('no tie is resolved silently: a decided case keeps its outcome however the open ties end', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const first = candidates(input);
      const open = new Set(first.undecided);
      const decided = first.outcomes.filter(({ case: id }) => !open.has(id));
      const ends = endings(input);
      expect(ends.length).toBeGreaterThan(0);
      for (const end of ends) {
        const grades = gradesOf(end);
        expect(end.undecided).toEqual([]);
        for (const { case: id, grade } of decided) expect([id, grades.get(id)]).toEqual([id, grade]);
        for (const empty of first.emptyPlaces)
          expect(end.emptyPlaces.find(({ grade }) => grade === empty.grade)?.places).toBe(empty.places);
      }
    }),
    { numRuns: 300 },
  );
});

test('equal cases with equal flags are never told apart', () => {
  const alike = (row: CandidateRow) => JSON.stringify(toJson({ ...row, case: '' }));
  fc.assert(
    fc.property(anyInput, (input) => {
      const grades = gradesOf(candidates(input));
      const byKind = new Map<string, Set<string | undefined>>();
      for (const row of input.rows)
        byKind.set(alike(row), (byKind.get(alike(row)) ?? new Set()).add(grades.get(row.case)));
      for (const given of byKind.values()) expect(given.size).toBe(1);
    }),
  );
});

test('a higher score never gives a worse grade', () => {
  fc.assert(
    fc.property(anyInput, fc.nat(6), fc.integer({ min: 1, max: 5 }), (input, at, more) => {
      const raised = input.rows.map((row, index) =>
        index === at ? { ...row, score: exact(more + 4, 3) } : row,
      );
      const rankOf = (found: Candidates) => {
        const grade = gradesOf(found).get(`c${at}`);
        const index = input.grades.findIndex((known) => known.grade === grade);
        return index < 0 ? input.grades.length : index;
      };
      const before = candidates({ ...input, subQuotas: [] });
      const after = candidates({ ...input, subQuotas: [], rows: raised });
      if (!after.undecided.includes(`c${at}`)) expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before));
    }),
  );
});
