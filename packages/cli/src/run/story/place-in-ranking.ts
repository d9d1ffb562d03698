import { displayPoints, exactFromText, type Track } from '@laureate/core';
import type { FoldedRound } from '../fold-ledger.ts';
import { type CitedReason, citedReason } from '../why.ts';

/** Where a case stands in the ranking, the thresholds it met, and the grade it is proposed for with the reasons. */
export interface PlaceInRanking {
  readonly rank: { readonly rank: number; readonly of: number; readonly total: string } | null;
  readonly thresholds: readonly {
    readonly grade: string;
    readonly threshold: number;
    readonly of: number;
    readonly met: boolean;
    readonly cites: readonly string[];
  }[];
  readonly proposed: string | null;
  readonly reasons: readonly CitedReason[];
}

type Rank = PlaceInRanking['rank'];
type Thresholds = PlaceInRanking['thresholds'];
type Ranking = NonNullable<ReturnType<FoldedRound['state']['composite']['rankings']['get']>>;
type Row = Ranking['rows'][number];

function rankOf(rows: readonly Row[], row: Row | undefined): Rank {
  if (row?.rank === undefined || row.score === undefined) return null;
  return {
    rank: row.rank,
    of: rows.filter((entry) => entry.rank !== undefined).length,
    total: displayPoints(exactFromText(row.score), 2),
  };
}

function thresholdsOf(scheme: FoldedRound['scheme'], track: Track, row: Row): Thresholds {
  return (scheme?.document.grades ?? []).flatMap((grade) => {
    const rule = grade.threshold?.[track];
    if (!rule || typeof rule.value !== 'number') return [];
    const met = row.thresholdsMet.includes(grade.id);
    return [{ grade: grade.id, threshold: rule.value, of: rule.of, met, cites: rule.cites }];
  });
}

/** Nothing of a ranking for a case that is in none, but the grade it was made a candidate for without one. */
export function placeInRanking({ state, scheme }: FoldedRound, id: string): PlaceInRanking {
  const track = state.application.applications.get(id)?.track;
  const proposed = state.documentReview.candidateGrades.get(id) ?? null;
  if (!track) return { rank: null, thresholds: [], proposed, reasons: [] };
  const rows = state.composite.rankings.get(track)?.rows ?? [];
  const row = rows.find((entry) => entry.case === id);
  const outcome = state.composite.proposals.get(track)?.outcomes.find((entry) => entry.case === id);
  return {
    rank: rankOf(rows, row),
    thresholds: row ? thresholdsOf(scheme, track, row) : [],
    proposed: outcome ? (outcome.grade ?? null) : proposed,
    reasons: scheme && outcome ? outcome.because.map((reason) => citedReason(scheme, track, reason)) : [],
  };
}
