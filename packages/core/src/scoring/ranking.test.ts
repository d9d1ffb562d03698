import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from './exact.ts';
import { competitionRank } from './ranking.ts';

const rowsOf = (scores: readonly number[]) =>
  scores.map((score, index) => ({ case: `c${index}`, score: exact(score, 3) }));
const someScores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 });

describe('competition-rank@1', () => {
  test('ranks 1, 2, 2, 4 and keeps the unscored apart with their reasons', () => {
    const rows = [...rowsOf([5, 9, 5, 1]), { case: 'z' }, { case: 'y', reasons: [{ kind: 'part-missing' }] }];
    expect(competitionRank({ rows })).toEqual({
      ranked: [
        { case: 'c1', rank: 1, score: exact(3) },
        { case: 'c0', rank: 2, score: exact(5, 3) },
        { case: 'c2', rank: 2, score: exact(5, 3) },
        { case: 'c3', rank: 4, score: exact(1, 3) },
      ],
      groups: [
        { rank: 1, score: exact(3), cases: ['c1'] },
        { rank: 2, score: exact(5, 3), cases: ['c0', 'c2'] },
        { rank: 4, score: exact(1, 3), cases: ['c3'] },
      ],
      unranked: [
        { case: 'y', reasons: [{ kind: 'part-missing' }] },
        { case: 'z', reasons: [] },
      ],
    });
  });

  test('a rank is one more than the number of better scores, in any order of input', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const rows = rowsOf(scores);
        const found = competitionRank({ rows });
        for (const { case: id, rank } of found.ranked) {
          const own = scores[Number(id.slice(1))] ?? Number.NaN;
          expect(rank).toBe(1 + scores.filter((score) => score > own).length);
        }
        expect(competitionRank({ rows: [...rows].reverse() })).toEqual(found);
      }),
    );
  });

  test('raising a score never lowers its rank', () => {
    fc.assert(
      fc.property(someScores, fc.nat(11), fc.nat(5), (scores, at, more) => {
        const index = at % scores.length;
        const rankIn = (all: readonly number[]) =>
          competitionRank({ rows: rowsOf(all) }).ranked.find((row) => row.case === `c${index}`)?.rank ?? 0;
        const raised = scores.map((score, i) => (i === index ? score + more : score));
        expect(rankIn(raised)).toBeLessThanOrEqual(rankIn(scores));
      }),
    );
  });
});
