import { z } from 'zod';
import { compare, type Exact, ExactFromTextSchema } from './exact.ts';

/** A case with its score, or without one and the reasons why it has none. */
export const RankingInputSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        case: z.string().min(1),
        score: ExactFromTextSchema.optional(),
        reasons: z.array(z.json()).readonly().optional(),
      }),
    )
    .readonly()
    .refine((rows) => new Set(rows.map((row) => row.case)).size === rows.length, { error: 'duplicate case' }),
});

export interface RankingRow {
  readonly case: string;
  readonly score?: Exact | undefined;
  readonly reasons?: readonly unknown[] | undefined;
}

/** Cases of one rank; more than one case is a tie. Inside a group the order is by id and means nothing. */
export interface RankGroup {
  readonly rank: number;
  readonly score: Exact;
  readonly cases: readonly string[];
}

export interface Ranking {
  readonly ranked: readonly { readonly case: string; readonly rank: number; readonly score: Exact }[];
  readonly groups: readonly RankGroup[];
  readonly unranked: readonly { readonly case: string; readonly reasons: readonly unknown[] }[];
}

/**
 * `competition-rank@1`: the highest score is first, equal scores share a rank and the next rank is skipped (1, 2, 2, 4).
 * Cases without a score have no rank and keep their reasons. Each case may appear once.
 */
export function competitionRank({ rows }: { readonly rows: readonly RankingRow[] }): Ranking {
  const groups = groupByScore(
    rows.flatMap((row) => (row.score ? [{ case: row.case, score: row.score }] : [])),
  );
  const ranked = groups.flatMap(({ rank, score, cases }) => cases.map((id) => ({ case: id, rank, score })));
  const unranked = rows
    .filter((row) => row.score === undefined)
    .map((row) => ({ case: row.case, reasons: row.reasons ?? [] }))
    .sort((a, b) => byId(a.case, b.case));
  return { ranked, groups, unranked };
}

function groupByScore(rows: readonly { case: string; score: Exact }[]): readonly RankGroup[] {
  const sorted = [...rows].sort((a, b) => compare(b.score, a.score) || byId(a.case, b.case));
  const groups: { rank: number; score: Exact; cases: string[] }[] = [];
  for (const [index, row] of sorted.entries()) {
    const last = groups.at(-1);
    if (last && compare(last.score, row.score) === 0) last.cases.push(row.case);
    else groups.push({ rank: index + 1, score: row.score, cases: [row.case] });
  }
  return groups;
}

/** A fixed order for texts, so that the same input in any order gives the same bytes; never a rank. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
