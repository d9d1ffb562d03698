import { describe, expect, test } from 'vitest';
import { type Ranking, rankingEntries } from './ranking-lines.ts';

const row = (id: string, rank: number | undefined, score: string): Ranking['rows'][number] => ({
  case: id,
  thresholdsMet: [],
  poolMember: false,
  score,
  ...(rank === undefined ? { out: { kind: 'withdrawn', facts: {} } } : { rank }),
});

const ranking = (more: Partial<Ranking> = {}): Ranking => ({
  track: 'organisation',
  rows: [
    row('C', 3, '59999'),
    row('A', 1, '70000'),
    row('B', 2, '60000'),
    row('D', 3, '59999'),
    row('X', undefined, '1'),
  ],
  thresholds: [{ grade: 'award', limit: '60000', soft: true }],
  overrides: [],
  upToDate: true,
  ...more,
});
const places = [
  { grade: 'award', track: 'organisation', forThisRound: 1 },
  { grade: 'nomination', track: 'organisation', forThisRound: 2 },
  { grade: 'award', track: 'individual', forThisRound: 9 },
];
const told = (entries: ReturnType<typeof rankingEntries>) =>
  entries.map((entry) => (entry.kind === 'case' ? `${entry.row.case}${entry.tied ? '=' : ''}` : entry.kind));

describe('lines through a ranking', () => {
  test('a threshold stands below the last case that reaches it exactly, places below as many cases, the rest at the end', () => {
    expect(told(rankingEntries(ranking(), places))).toEqual([
      'A',
      'places',
      'B',
      'threshold',
      'C=',
      'places',
      'D=',
      'out',
      'X',
    ]);
  });

  test('places stand below the last case that is proposed for the grade', () => {
    const outcomes = [
      { case: 'A', grade: 'award', because: [] },
      { case: 'B', grade: 'award', because: [] },
      { case: 'C', because: [] },
    ];
    const proposed = { outcomes } as unknown as NonNullable<Ranking['proposed']>;

    expect(told(rankingEntries(ranking({ proposed, thresholds: [] }), places.slice(0, 1)))).toEqual([
      'A',
      'B',
      'places',
      'C=',
      'D=',
      'out',
      'X',
    ]);
  });

  test('a pool for all tracks counts too; another track does not', () => {
    const pool = [{ grade: 'award', track: 'together', forThisRound: 1 }, ...places.slice(2)];

    expect(told(rankingEntries(ranking({ thresholds: [] }), pool))).toEqual([
      'A',
      'places',
      'B',
      'C=',
      'D=',
      'out',
      'X',
    ]);
  });
});
