import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from './exact.ts';
import { type PlacePool, places, placesByGrade } from './places.ts';

const award: PlacePool = {
  pool: 'award-organisation',
  grade: 'award',
  tracks: ['organisation'],
  maximum: 8,
  approved: 8,
  share: exact(1, 2),
  repeat: 'takes-place',
};
const nomination: PlacePool = {
  ...award,
  pool: 'nomination-organisation',
  grade: 'nomination',
  maximum: 12,
  approved: 12,
  repeat: 'takes-none',
};
const entry = (round: string, party: string, grade: string, track = 'organisation') => ({
  round,
  party,
  track,
  grade,
});

describe('places@1', () => {
  test.each([
    [7, 3],
    [8, 4],
    [1, 0],
    [0, 0],
  ])('half of %d approved places, rounded down, are %d', (approved, expected) => {
    expect(places({ round: 'r1', pools: [{ ...award, approved }], entries: [] }).pools[0]).toMatchObject({
      computable: true,
      left: approved,
      cap: expected,
      places: expected,
      leftInRound: expected,
    });
  });

  test('a round never gets more than is left in the period', () => {
    const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((party) => entry('r1', party, 'award'));
    expect(places({ round: 'r2', pools: [award], entries: [...entries, entry('r2', 'g', 'award')] })).toEqual(
      {
        pools: [
          {
            pool: 'award-organisation',
            grade: 'award',
            usedBefore: 6,
            computable: true,
            approved: 8,
            left: 2,
            cap: 4,
            places: 2,
            usedInRound: 1,
            leftInRound: 1,
          },
        ],
        uncounted: [],
      },
    );
  });

  test('without a share a round may use all that is left', () => {
    const { share: _, ...whole } = award;
    const found = places({ round: 'r2', pools: [whole], entries: [entry('r1', 'a', 'award')] }).pools[0];
    expect(found).toMatchObject({ left: 7, places: 7 });
    expect(found).not.toHaveProperty('cap');
  });

  test('a later award takes an award place and gives no nomination back; a second nomination takes none', () => {
    const entries = [
      entry('r1', 'a', 'nomination'),
      entry('r1', 'b', 'nomination'),
      entry('r2', 'a', 'award'),
      entry('r2', 'b', 'nomination'),
    ];
    expect(placesByGrade({ round: 'r2', pools: [award, nomination], entries })).toEqual([
      { grade: 'award', approved: 8, used: 1, left: 7, unknown: [] },
      { grade: 'nomination', approved: 12, used: 2, left: 10, unknown: [] },
    ]);
    expect(places({ round: 'r2', pools: [nomination], entries }).pools[0]).toMatchObject({
      usedBefore: 2,
      usedInRound: 0,
      leftInRound: 6,
    });
  });

  test('a pool shared by tracks counts both', () => {
    const { share: _, ...rest } = award;
    const shared = {
      ...rest,
      pool: 'award',
      tracks: ['organisation', 'individual'],
      maximum: 3,
      approved: 3,
    };
    const entries = [entry('r1', 'a', 'award'), entry('r1', 'p', 'award', 'individual')];
    expect(places({ round: 'r1', pools: [shared], entries }).pools[0]).toMatchObject({
      places: 3,
      leftInRound: 1,
    });
  });

  test('unknown or contradictory numbers are not computable, with all reasons', () => {
    const { approved: _, ...unknown } = award;
    const found = (pool: PlacePool, entries = [entry('r1', 'a', 'award')]) =>
      places({ round: 'r1', pools: [pool], entries }).pools[0];
    expect(found(unknown)).toMatchObject({ computable: false, reasons: [{ kind: 'approved-missing' }] });
    expect(found({ ...award, approved: 9 })).toMatchObject({
      computable: false,
      reasons: [{ kind: 'approved-above-maximum', approved: 9, maximum: 8 }],
    });
    expect(found({ ...award, approved: 0, share: exact(3, 2) })).toMatchObject({
      reasons: [
        { kind: 'more-used-than-approved', used: 1, approved: 0 },
        { kind: 'share-out-of-range', share: exact(3, 2) },
      ],
    });
    expect(
      places({ round: 'r1', pools: [award, { ...award, pool: 'again' }], entries: [] }).pools[0],
    ).toMatchObject({
      reasons: [{ kind: 'pools-overlap', pools: ['award-organisation', 'again'] }],
    });
  });

  test('an honour no pool counts is told', () => {
    const stray = entry('r1', 'p', 'award', 'individual');
    expect(places({ round: 'r1', pools: [award], entries: [stray] }).uncounted).toEqual([stray]);
  });

  test('places are never above the cap, the rest or the approved number', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.integer({ min: 0, max: 100 }), (approved, used, percent) => {
        const entries = Array.from({ length: used }, (_, index) => entry('r0', `p${index}`, 'award'));
        const pool = { ...award, maximum: 20, approved, share: exact(percent, 100) };
        const [found] = places({ round: 'r1', pools: [pool], entries }).pools;
        expect(found?.computable).toBe(used <= approved);
        if (found?.computable)
          expect(found.places).toBe(Math.min(Math.floor((percent * approved) / 100), approved - used));
      }),
    );
  });
});
