import { describe, expect, test } from 'vitest';
import { candidates } from './candidates.ts';
import type { CandidateRow, CandidatesInput } from './candidates-input.ts';
import { exact } from './exact.ts';

const row = (id: string, score: number, more: Partial<CandidateRow> = {}): CandidateRow => ({
  case: id,
  score: exact(score),
  thresholdMet: { award: score >= 60 },
  ...more,
});
const member = (is: boolean) => ({ tieBreak: { 'pool-member': is } });
const input = (rows: readonly CandidateRow[], award: number, nomination: number): CandidatesInput => ({
  rows,
  grades: [
    { grade: 'award', places: award, threshold: 'soft' },
    { grade: 'nomination', places: nomination, threshold: 'none', skipsAlreadyNominated: true },
  ],
  ties: [{ kind: 'flag', key: 'pool-member' }, { kind: 'deliberation' }],
});
const gradesOf = (given: CandidatesInput) =>
  Object.fromEntries(candidates(given).outcomes.map((outcome) => [outcome.case, outcome.grade]));

describe('candidates@1', () => {
  test('fills the grades from the best down', () => {
    expect(candidates(input([row('a', 90), row('b', 80), row('c', 70), row('d', 65)], 1, 2))).toEqual({
      outcomes: [
        {
          case: 'a',
          grade: 'award',
          because: [
            { kind: 'within-places', facts: { grade: 'award', places: 1 } },
            { kind: 'threshold-met', facts: { grade: 'award' } },
          ],
        },
        {
          case: 'b',
          grade: 'nomination',
          because: [
            { kind: 'places-full', facts: { grade: 'award', places: 1 } },
            { kind: 'within-places', facts: { grade: 'nomination', places: 2 } },
          ],
        },
        {
          case: 'c',
          grade: 'nomination',
          because: [
            { kind: 'places-full', facts: { grade: 'award', places: 1 } },
            { kind: 'within-places', facts: { grade: 'nomination', places: 2 } },
          ],
        },
        {
          case: 'd',
          because: [
            { kind: 'places-full', facts: { grade: 'award', places: 1 } },
            { kind: 'places-full', facts: { grade: 'nomination', places: 2 } },
          ],
        },
      ],
      undecided: [],
      openTies: [],
      emptyPlaces: [],
      passedOver: [],
    });
  });

  test.each([
    [59, 'nomination'],
    [60, 'award'],
    [61, 'award'],
  ])('at a threshold of 60, a score of %d is a candidate for the %s', (score, grade) => {
    expect(gradesOf(input([row('a', score)], 2, 1))).toEqual({ a: grade });
  });

  test('an override opens a soft threshold and not a hard one', () => {
    const given = input([row('a', 59, { thresholdOverride: true })], 1, 0);
    const hard: CandidatesInput = { ...given, grades: [{ grade: 'award', places: 1, threshold: 'hard' }] };
    expect(candidates(given).outcomes).toEqual([
      {
        case: 'a',
        grade: 'award',
        because: [
          { kind: 'within-places', facts: { grade: 'award', places: 1 } },
          { kind: 'threshold-overridden', facts: { grade: 'award' } },
        ],
      },
    ]);
    expect(candidates(hard)).toMatchObject({
      outcomes: [
        { case: 'a', because: [{ kind: 'below-threshold', facts: { grade: 'award', threshold: 'hard' } }] },
      ],
      emptyPlaces: [
        { grade: 'award', places: 1, because: [{ kind: 'below-threshold', facts: { cases: 1 } }] },
      ],
    });
  });

  test('an unknown threshold does not count as met', () => {
    expect(candidates(input([row('a', 90, { thresholdMet: {} })], 1, 0)).outcomes[0]).toEqual({
      case: 'a',
      because: [
        { kind: 'threshold-unknown', facts: { grade: 'award' } },
        { kind: 'places-full', facts: { grade: 'nomination', places: 0 } },
      ],
    });
  });

  test('those outside the ranking leave places empty, with the reasons counted', () => {
    const veto = { kind: 'veto', facts: { article: 'x' } };
    const { score: _, ...unscored } = row('b', 0);
    expect(candidates(input([row('a', 90, { out: veto }), unscored], 1, 0))).toEqual({
      outcomes: [
        { case: 'a', because: [{ kind: 'out', facts: { reason: veto } }] },
        { case: 'b', because: [{ kind: 'not-ranked', facts: {} }] },
      ],
      undecided: [],
      openTies: [],
      emptyPlaces: [
        {
          grade: 'award',
          places: 1,
          because: [
            { kind: 'not-ranked', facts: { cases: 1 } },
            { kind: 'out', facts: { cases: 1 } },
          ],
        },
      ],
      passedOver: [],
    });
    expect(candidates(input([], 1, 0)).emptyPlaces).toEqual([
      { grade: 'award', places: 1, because: [{ kind: 'nobody-left', facts: { cases: 0 } }] },
    ]);
  });

  test('one nominated before is not honoured again and takes no place', () => {
    const rows = [row('a', 50, { alreadyNominated: true }), row('b', 40)];
    expect(gradesOf(input(rows, 0, 1))).toEqual({ a: undefined, b: 'nomination' });
    expect(gradesOf(input([row('a', 70, { alreadyNominated: true })], 1, 0))).toEqual({ a: 'award' });
  });
});

describe('ties', () => {
  test('that all fit are no question', () => {
    expect(candidates(input([row('a', 80), row('b', 80)], 2, 0)).openTies).toEqual([]);
  });

  test('across a cut are broken by the flag, and the reason says so on both sides', () => {
    const found = candidates(input([row('a', 80, member(false)), row('b', 80, member(true))], 1, 0));
    const reason = { kind: 'tie-broken-by-flag', facts: { grade: 'award', key: 'pool-member' } };
    expect(found.openTies).toEqual([]);
    expect(found.outcomes.map(({ case: id, grade }) => [id, grade])).toEqual([
      ['b', 'award'],
      ['a', undefined],
    ]);
    for (const outcome of found.outcomes) expect(outcome.because).toContainEqual(reason);
  });

  test('that no flag separates stay open, and what is certain below is decided', () => {
    const rows = [row('a', 90), row('b', 80), row('c', 80), row('d', 70), row('e', 65)];
    const found = candidates(input(rows, 2, 2));
    expect(found.openTies).toEqual([{ grade: 'award', cases: ['b', 'c'], places: 1 }]);
    expect(found.undecided).toEqual(['b', 'c']);
    expect(gradesOf(input(rows, 2, 2))).toEqual({
      a: 'award',
      b: undefined,
      c: undefined,
      d: 'nomination',
      e: undefined,
    });
    expect(found.outcomes[1]?.because).toEqual([
      {
        kind: 'tie-across-cut',
        facts: { grade: 'award', places: 1, tied: 2, unknownFlags: ['pool-member'] },
      },
      { kind: 'within-places-otherwise', facts: { grade: 'nomination' } },
    ]);
  });

  test('a flag that one of the equals lacks separates nobody', () => {
    const rows = [row('a', 80, member(true)), row('b', 80)];
    expect(candidates(input(rows, 1, 0)).openTies).toEqual([
      { grade: 'award', cases: ['a', 'b'], places: 1 },
    ]);
  });

  test('reach across two cuts at once', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, 80, member(false)));
    expect(candidates(input(rows, 1, 2)).openTies).toEqual([
      { grade: 'award', cases: ['a', 'b', 'c', 'd'], places: 1 },
      { grade: 'nomination', cases: ['a', 'b', 'c', 'd'], places: 2 },
    ]);
  });

  test('whose loser may or may not need a lower place keep that grade waiting', () => {
    const rows = [
      row('a', 80, { ...member(false), alreadyNominated: true }),
      row('b', 80, member(false)),
      row('c', 70, member(false)),
    ];
    const found = candidates(input(rows, 1, 1));
    expect(found.undecided).toEqual(['a', 'b', 'c']);
    expect(found.emptyPlaces).toEqual([]);
    expect(found.outcomes[2]?.because).toContainEqual({
      kind: 'waits-for-tie',
      facts: { grade: 'nomination' },
    });
  });

  test('are closed by what was chosen among exactly these cases', () => {
    const rows = [row('a', 80), row('b', 80), row('c', 70)];
    const given = input(rows, 1, 1);
    const choice = (among: string[], chosen: string[]) =>
      gradesOf({ ...given, deliberated: [{ grade: 'award', among, chosen }] });
    const open = { a: undefined, b: undefined, c: undefined };
    expect(choice(['b', 'a'], ['b'])).toEqual({ a: 'nomination', b: 'award', c: undefined });
    expect(choice(['a', 'b', 'c'], ['b'])).toEqual(open);
    expect(choice(['a', 'b'], ['a', 'b'])).toEqual(open);
    expect(choice(['a', 'b'], ['c'])).toEqual(open);
  });
});

describe('sub-quotas', () => {
  const sector = (subQuota: string) => ({ ...member(false), subQuota });
  const limited = (rows: readonly CandidateRow[], award: number, max: number): CandidatesInput => ({
    ...input(rows, award, 1),
    subQuotas: [{ grade: 'award', key: 'services', max }],
  });

  test('pass over a case beyond the limit, which can still have the next grade', () => {
    const rows = [
      row('a', 90, sector('services')),
      row('b', 80, sector('services')),
      row('c', 70, sector('making')),
    ];
    const found = candidates(limited(rows, 2, 1));
    expect(gradesOf(limited(rows, 2, 1))).toEqual({ a: 'award', b: 'nomination', c: 'award' });
    expect(found.outcomes[1]?.because[0]).toEqual({
      kind: 'sub-quota-full',
      facts: { grade: 'award', key: 'services', max: 1 },
    });
  });

  test('can have a cut of their own', () => {
    const rows = [
      row('a', 80, sector('services')),
      row('b', 80, sector('services')),
      row('c', 80, sector('making')),
    ];
    const found = candidates(limited(rows, 3, 1));
    expect(found.openTies).toEqual([{ grade: 'award', cases: ['a', 'b'], places: 1 }]);
    expect(gradesOf(limited(rows, 3, 1))).toMatchObject({ c: 'award' });
  });

  test('bind a deliberation', () => {
    const rows = [
      row('a', 80, sector('services')),
      row('b', 80, sector('services')),
      row('c', 80, sector('making')),
    ];
    const choose = (chosen: string[]) =>
      candidates({
        ...limited(rows, 2, 1),
        grades: [{ grade: 'award', places: 2, threshold: 'soft' }],
        deliberated: [{ grade: 'award', among: ['a', 'b'], chosen }],
      });
    expect(choose(['a']).openTies).toEqual([]);
    expect(choose(['a', 'b']).openTies).toEqual([{ grade: 'award', cases: ['a', 'b'], places: 1 }]);
  });
});

describe('preferred cases', () => {
  const asks = (rows: readonly CandidateRow[], award: number): CandidatesInput => ({
    ...input(rows, award, 0),
    asksReason: { flag: 'pool-member' },
  });

  test('a member fit for a grade that went to a non-member is listed', () => {
    const rows = [row('a', 90, member(false)), row('b', 80, member(true)), row('c', 50, member(true))];
    expect(candidates(asks(rows, 1)).passedOver).toEqual([{ member: 'b', by: 'a' }]);
    expect(candidates(asks(rows, 2)).passedOver).toEqual([]);
    expect(candidates(input(rows, 1, 0)).passedOver).toEqual([]);
  });
});
