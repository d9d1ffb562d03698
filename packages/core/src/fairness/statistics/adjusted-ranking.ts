import { byId } from '../../scoring/ranking.ts';

/** An application's official score and the same score adjusted for its examiners' severity. */
export interface TwoScores {
  readonly application: string;
  readonly official: number;
  readonly adjusted: number;
}

/** Both ranks; `change` is above zero for an application that would stand higher. */
export interface TwoRanks extends TwoScores {
  readonly rank: number;
  readonly adjustedRank: number;
  readonly change: number;
}

/**
 * The ranking by adjusted scores beside the official one, in official order: equal scores share a rank and the next is
 * skipped. Scores that differ by less than one part in 10⁹ are equal. Only scores of one component may be compared.
 */
export function adjustedRanking(rows: readonly TwoScores[]): readonly TwoRanks[] {
  const official = ranksBy(rows, (row) => row.official);
  const adjusted = ranksBy(rows, (row) => row.adjusted);
  return rows
    .map((row) => {
      const rank = official.get(row.application) ?? 0;
      const adjustedRank = adjusted.get(row.application) ?? 0;
      return { ...row, rank, adjustedRank, change: rank - adjustedRank };
    })
    .sort((a, b) => a.rank - b.rank || byId(a.application, b.application));
}

function ranksBy(rows: readonly TwoScores[], of: (row: TwoScores) => number): ReadonlyMap<string, number> {
  const sorted = [...rows].sort((a, b) => of(b) - of(a));
  const ranks = new Map<string, number>();
  let group: { rank: number; score: number } | undefined;
  for (const [index, row] of sorted.entries()) {
    const score = of(row);
    const isEqual = group && group.score - score <= 1e-9 * Math.max(1, Math.abs(group.score));
    if (!group || !isEqual) group = { rank: index + 1, score };
    ranks.set(row.application, group.rank);
  }
  return ranks;
}
