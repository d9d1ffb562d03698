import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCalculation } from './calculations.ts';
import { type VotesByNameInput, votesByName } from './votes-by-name.ts';

const award = { grade: 'award', tracks: ['organisation', 'individual'], places: 2 };
const nomination = { grade: 'nomination', tracks: ['organisation', 'individual'], places: 1 };
const name = (id: string, votes: number, grade = 'award') => ({
  case: id,
  track: 'organisation',
  grade,
  votes,
});
const given = (names: VotesByNameInput['names'], more: Partial<VotesByNameInput> = {}): VotesByNameInput => ({
  pools: [award, nomination],
  names,
  ballots: [],
  choices: [],
  ...more,
});
const winnersOf = (input: VotesByNameInput) =>
  votesByName(input).winners.map((entry) => `${entry.case}/${entry.grade}`);
const ballot = (votes: Record<string, number>, among = Object.keys(votes)) => ({
  grade: 'award',
  among,
  votes,
});

describe('votes-by-name@1', () => {
  test('as many names as places, or fewer, all win and the rest stays empty', () => {
    expect(winnersOf(given([name('a', 3)]))).toEqual(['a/award']);
    expect(winnersOf(given([name('a', 3), name('b', 3)]))).toEqual(['a/award', 'b/award']);
  });

  test('more names than places: the most votes', () => {
    expect(votesByName(given([name('a', 3), name('b', 5), name('c', 4)]))).toEqual({
      winners: [
        { case: 'b', grade: 'award' },
        { case: 'c', grade: 'award' },
      ],
      notPlaced: [{ case: 'a', grade: 'award' }],
      equalVotes: [],
    });
  });

  test('a pool of one track counts only its own', () => {
    const pools = [
      { ...award, tracks: ['organisation'], places: 1 },
      { ...award, tracks: ['individual'], places: 1 },
    ];
    const names = [name('a', 3), name('b', 4), { ...name('c', 2), track: 'individual' }];
    expect(winnersOf(given(names, { pools }))).toEqual(['b/award', 'c/award']);
  });

  test('names equal at the cut wait for another ballot; those above are in and those below out', () => {
    const names = [name('a', 5), name('b', 4), name('c', 4), name('d', 3)];
    expect(votesByName(given(names))).toEqual({
      winners: [{ case: 'a', grade: 'award' }],
      notPlaced: [{ case: 'd', grade: 'award' }],
      equalVotes: [{ grade: 'award', cases: ['b', 'c'], places: 1, next: 'another-ballot' }],
    });
  });

  test('equality that is not at the cut says nothing', () => {
    expect(votesByName(given([name('a', 4), name('b', 4), name('c', 3)])).equalVotes).toEqual([]);
    expect(winnersOf(given([name('a', 5), name('b', 4), name('c', 3), name('d', 3)]))).toEqual([
      'a/award',
      'b/award',
    ]);
  });

  const equal = [name('a', 5), name('b', 4), name('c', 4), name('d', 4)];

  test('the other ballot decides, wholly or for some of them', () => {
    expect(winnersOf(given(equal, { ballots: [ballot({ b: 1, c: 3, d: 2 })] }))).toEqual([
      'a/award',
      'c/award',
    ]);
    expect(votesByName(given(equal, { ballots: [ballot({ b: 1, c: 3, d: 3 })] }))).toEqual({
      winners: [{ case: 'a', grade: 'award' }],
      notPlaced: [{ case: 'b', grade: 'award' }],
      equalVotes: [{ grade: 'award', cases: ['c', 'd'], places: 1, next: 'chair' }],
    });
  });

  test('a ballot that misses one of the equal names decides nothing', () => {
    const part = votesByName(given(equal, { ballots: [ballot({ b: 1, c: 3 }, ['b', 'c', 'd'])] }));
    expect(part.equalVotes).toEqual([
      { grade: 'award', cases: ['b', 'c', 'd'], places: 1, next: 'another-ballot' },
    ]);
  });

  test('a ballot among more names serves those that are left', () => {
    const names = equal.filter((entry) => entry.case !== 'b');
    expect(winnersOf(given(names, { ballots: [ballot({ b: 9, c: 1, d: 2 })] }))).toEqual([
      'a/award',
      'd/award',
    ]);
  });

  test('the chair chooses among names equal twice, and only among exactly these', () => {
    const ballots = [ballot({ b: 1, c: 3, d: 3 })];
    const choice = (among: string[], ...chosen: string[]) => ({ grade: 'award', among, chosen });
    const winners = (choices: VotesByNameInput['choices']) => winnersOf(given(equal, { ballots, choices }));

    expect(winners([choice(['d', 'c'], 'd')])).toEqual(['a/award', 'd/award']);
    expect(winners([choice(['b', 'c', 'd'], 'd')])).toEqual(['a/award']);
    expect(winners([choice(['c', 'd'], 'c', 'd')])).toEqual(['a/award']);
    expect(winners([choice(['c', 'd'], 'b')])).toEqual(['a/award']);
    expect(winnersOf(given(equal, { choices: [choice(['b', 'c', 'd'], 'd')] }))).toEqual(['a/award']);
  });

  test('who takes a place of the better grade takes none of the lower one', () => {
    const names = [
      name('a', 5),
      name('b', 4),
      name('c', 3),
      name('a', 5, 'nomination'),
      name('c', 3, 'nomination'),
    ];
    expect(winnersOf(given(names))).toEqual(['a/award', 'b/award', 'c/nomination']);
  });

  test('a lower grade waits while one of its names is equal in a better one', () => {
    const names = [
      name('a', 5),
      name('b', 4),
      name('c', 4),
      name('c', 4, 'nomination'),
      name('e', 4, 'nomination'),
    ];
    expect(votesByName(given(names))).toEqual({
      winners: [{ case: 'a', grade: 'award' }],
      notPlaced: [],
      equalVotes: [{ grade: 'award', cases: ['b', 'c'], places: 1, next: 'another-ballot' }],
    });
  });

  test('a name given twice for a grade is refused as input', () => {
    const found = findCalculation('votes-by-name@1')?.run(given([name('a', 1), name('a', 2)]));
    expect(found).toMatchObject({ ok: false });
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anyVotes = fc.tuple(...ids.map(() => fc.nat(3)));
const anyInput = fc
  .record({
    places: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)),
    stands: fc.tuple(...ids.map(() => fc.constantFrom('award', 'nomination', 'both', 'none'))),
    votes: anyVotes,
    again: anyVotes,
    among: fc.tuple(fc.subarray([...ids], { minLength: 2 }), fc.subarray([...ids], { minLength: 2 })),
    chosen: fc.subarray([...ids], { minLength: 1, maxLength: 2 }),
  })
  .map(({ places, stands, votes, again, among, chosen }): VotesByNameInput => {
    const trackOf = (at: number) => (at % 2 === 0 ? 'organisation' : 'individual');
    const standing = (grade: string) =>
      ids.flatMap((id, at) =>
        [grade, 'both'].includes(stands[at] ?? '')
          ? [{ case: id, track: trackOf(at), grade, votes: votes[at] ?? 0 }]
          : [],
      );
    const [one, other] = among;
    return {
      pools: [
        { grade: 'award', tracks: ['organisation', 'individual'], places: places[0] },
        { grade: 'nomination', tracks: ['organisation'], places: places[1] },
        { grade: 'nomination', tracks: ['individual'], places: places[2] },
      ],
      names: [...standing('award'), ...standing('nomination')],
      ballots: [
        {
          grade: 'award',
          among: one,
          votes: Object.fromEntries(one.map((id) => [id, again[ids.indexOf(id)] ?? 0])),
        },
      ],
      choices: [{ grade: 'award', among: other, chosen }],
    };
  });

test('never more winners than places, and nobody wins twice or uncarried', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { winners } = votesByName(input);
      expect(new Set(winners.map((winner) => winner.case)).size).toBe(winners.length);
      for (const { case: id, grade } of winners)
        expect(input.names.some((entry) => entry.case === id && entry.grade === grade)).toBe(true);
      for (const { grade, tracks, places } of input.pools) {
        const own = winners.filter(
          (winner) =>
            winner.grade === grade &&
            input.names.some((entry) => entry.case === winner.case && tracks.includes(entry.track)),
        );
        expect(own.length).toBeLessThanOrEqual(places);
      }
    }),
  );
});

test('the order in which names, ballots and choices are given says nothing', () => {
  const shuffled = anyInput.chain((input) =>
    fc.record({
      input: fc.constant(input),
      names: fc.shuffledSubarray([...input.names], { minLength: input.names.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ input, names }) => {
      const turned = {
        ...input,
        names,
        ballots: input.ballots.map((entry) => ({ ...entry, among: [...entry.among].reverse() })),
        choices: input.choices.map((entry) => ({
          ...entry,
          among: [...entry.among].reverse(),
          chosen: [...entry.chosen].reverse(),
        })),
      };
      expect(votesByName(turned)).toEqual(votesByName(input));
    }),
  );
});

test('nobody with fewer votes is placed before one with more, equal votes aside', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { winners, notPlaced } = votesByName(input);
      const votesOf = (id: string, grade: string) =>
        input.names.find((entry) => entry.case === id && entry.grade === grade)?.votes ?? 0;
      for (const out of notPlaced.filter((entry) => entry.grade === 'award'))
        for (const winner of winners.filter((entry) => entry.grade === 'award'))
          expect(votesOf(winner.case, 'award')).toBeGreaterThanOrEqual(votesOf(out.case, 'award'));
    }),
  );
});
