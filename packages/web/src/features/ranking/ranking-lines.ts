import type { AnswerOf } from '@laureate/client';
import { compare, exactFromText } from '@laureate/core';

export type Ranking = AnswerOf<'ranking'>;
type Row = Ranking['rows'][number];

/** A row of the table: a case, or a line drawn through it. */
export type RankingEntry =
  | { readonly kind: 'case'; readonly row: Row; readonly tied: boolean }
  | { readonly kind: 'threshold'; readonly grade: string; readonly limit: string; readonly soft: boolean }
  | { readonly kind: 'places'; readonly grade: string; readonly places: number }
  | { readonly kind: 'out' };

interface Place {
  readonly grade: string;
  readonly track: string;
  readonly forThisRound: number;
}

const meets = ({ score }: Row, limit: string): boolean =>
  score !== undefined && compare(exactFromText(score), exactFromText(limit)) >= 0;

/**
 * Ranked cases in order with the lines between them: a threshold after the last case that reaches it, the places of a
 * grade after the last case that has it (before any proposal: after as many cases as there are places).
 */
export function rankingEntries(ranking: Ranking, places: readonly Place[]): readonly RankingEntry[] {
  const ranked = ranking.rows
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.case < b.case ? -1 : 1));
  const out = ranking.rows.filter(({ rank }) => rank === undefined);
  const lines = new Map<number, RankingEntry[]>();
  const draw = (after: number, line: RankingEntry) => lines.set(after, [...(lines.get(after) ?? []), line]);
  for (const { grade, limit, soft } of ranking.thresholds) {
    draw(ranked.filter((row) => meets(row, limit)).length, { kind: 'threshold', grade, limit, soft });
  }
  let filled = 0;
  for (const { grade, forThisRound } of places.filter(
    ({ track }) => track === ranking.track || track === 'together',
  )) {
    const last = lastWith(ranking, ranked, grade);
    filled = last === undefined ? Math.min(ranked.length, filled + forThisRound) : last + 1;
    draw(filled, { kind: 'places', grade, places: forThisRound });
  }
  const entries: RankingEntry[] = ranked.flatMap((row, at) => [
    ...(lines.get(at) ?? []),
    { kind: 'case', row, tied: ranked.some((other) => other !== row && other.rank === row.rank) },
  ]);
  return [
    ...entries,
    ...(lines.get(ranked.length) ?? []),
    ...(out.length > 0 ? [{ kind: 'out' } as const] : []),
    ...out.map((row) => ({ kind: 'case', row, tied: false }) as const),
  ];
}

/** The place of the last ranked case that is proposed for a grade; nothing before any proposal. */
function lastWith(ranking: Ranking, ranked: readonly Row[], grade: string): number | undefined {
  const outcomes = ranking.proposed && 'outcomes' in ranking.proposed ? ranking.proposed.outcomes : undefined;
  const having = new Set(outcomes?.filter((entry) => entry.grade === grade).map((entry) => entry.case));
  const last = ranked.findLastIndex((row) => having.has(row.case));
  return last < 0 ? undefined : last;
}
