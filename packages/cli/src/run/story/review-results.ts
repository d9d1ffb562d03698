import { compare, displayPoints, exactFromText, limitOf } from '@laureate/core';
import type { FoldedRound } from '../fold-ledger.ts';

/** The least points with which a case goes on from the document review, and whether it has them. */
export interface GateResult {
  readonly percent: number;
  /** Points with two decimals. */
  readonly least: string;
  readonly met: boolean;
  readonly cites: readonly string[];
}

/** What a satisfaction survey gave a case. */
export interface SurveyOfCase {
  /** Points as filed. */
  readonly points: string;
  readonly of: number;
  readonly respondents: number;
  readonly cites: readonly string[];
}

/** Nothing without a gate, or while the document review has no scorebook of the case. */
export function gateOf({ state, scheme }: FoldedRound, id: string): GateResult | null {
  const track = state.application.applications.get(id)?.track;
  const gate = track && scheme?.stage('document-review')?.gate?.[track];
  const book = state.review.scorebooks.get(`document-review/${id}`);
  if (!gate || gate.percent === 'to-be-set' || !book) return null;
  const { percent, of, cites } = gate;
  const least = limitOf({ value: percent, of: 100 }, of * 100);
  const met = compare(exactFromText(book.score), least) >= 0;
  return { percent, least: displayPoints(least, 2), met, cites };
}

/** Nothing without a survey, or before its result is filed. */
export function surveyOf({ state, scheme }: FoldedRound, id: string): SurveyOfCase | null {
  const rules = scheme?.stage('satisfaction-survey');
  const filed = state.satisfactionSurvey.results.get(id);
  if (typeof rules?.total.value !== 'number' || !filed) return null;
  return {
    points: filed.result,
    of: rules.total.value,
    respondents: filed.respondents,
    cites: rules.cites,
  };
}
