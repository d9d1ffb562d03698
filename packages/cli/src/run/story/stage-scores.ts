import { countedSheets, displayExact, displayPoints, exactFromText, panelScoreOf } from '@laureate/core';
import type { FoldedRound } from '../fold-ledger.ts';

export interface StageScore {
  readonly stage: string;
  /** Points with two decimals; absent while the scorebook is not confirmed. */
  readonly total: string | null;
  readonly items: readonly {
    readonly item: string;
    readonly values: Readonly<Record<string, number>>;
    readonly from: 'agreed' | 'mean' | 'trimmed-mean' | 'nothing';
    readonly value: string | null;
    readonly points: string | null;
  }[];
}

/** The sheets of a case in each scored stage, item by item, and what the panel's score is made of. */
export function scoresOf({ state, scheme }: FoldedRound, id: string): StageScore[] {
  if (!scheme) return [];
  const stages = scheme.document.process.map(({ stage }) => stage);
  return stages.flatMap((stage): StageScore[] => {
    const sheets = countedSheets(state, id, stage);
    if (sheets.length === 0) return [];
    const book = state.review.scorebooks.get(`${stage}/${id}`);
    const score = panelScoreOf(state, scheme, id, stage);
    return [
      {
        stage,
        total: book ? displayPoints(exactFromText(book.score), 2) : null,
        items: (score?.items ?? []).map((item) => ({
          item: item.item,
          values: Object.fromEntries(
            sheets.flatMap(({ examiner, values }) => {
              const value = values[item.item];
              return value === undefined ? [] : [[examiner, value]];
            }),
          ),
          from: item.from,
          value: item.value ? displayExact(item.value, 2) : null,
          points: item.score ? displayPoints(item.score, 2) : null,
        })),
      },
    ];
  });
}
