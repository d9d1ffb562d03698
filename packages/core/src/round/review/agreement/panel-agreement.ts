import {
  cohenKappa,
  crossTable,
  fleissKappa,
  intraclassCorrelations,
  kendallConcordance,
  krippendorffAlpha,
  type Ratings,
} from '../../../fairness/statistics/index.ts';
import { byId } from '../../../scoring/index.ts';
import type { ScoredCase } from './scored-case.ts';

/** The examiners of these cases, by id. */
export function examinersOf(cases: readonly ScoredCase[]): readonly string[] {
  return [...new Set(cases.flatMap((entry) => [...entry.sheets.keys()]))].sort(byId);
}

/** The points of each case by each examiner. */
export function pointsTable(cases: readonly ScoredCase[]): Ratings {
  const examiners = examinersOf(cases);
  return cases.map(({ sheets }) => examiners.map((examiner) => sheets.get(examiner)?.points));
}

/**
 * How far one panel's examiners agree, on the sheets as they were handed in: in points (ICC, alpha, Kendall's W), in
 * bands (Fleiss' kappa), and item by item (alpha). ICC, W and kappa take the cases that all of them scored.
 */
export function panelAgreement(cases: readonly ScoredCase[]) {
  const points = pointsTable(cases);
  const byAll = points.filter((row) => row.every((value) => value !== undefined));
  const intraclass = intraclassCorrelations(byAll);
  return {
    cases: cases.length,
    casesScoredByAll: byAll.length,
    examinerCount: examinersOf(cases).length,
    intraclass: intraclass.computable ? { computable: true as const, forms: intraclass.forms } : intraclass,
    alpha: krippendorffAlpha(points, 'interval'),
    kendall: kendallConcordance(byAll),
    bandKappa: fleissKappa(bandCounts(cases)),
  };
}

/** How often each band was chosen, for each item of each case that all examiners of the panel scored. */
function bandCounts(cases: readonly ScoredCase[]): readonly (readonly number[])[] {
  const raters = examinersOf(cases).length;
  return bandRows(cases).flatMap(({ bands, chosen }) => {
    const known = chosen.filter((band) => band !== undefined);
    return known.length === raters ? [bands.map((band) => known.filter((one) => one === band).length)] : [];
  });
}

/** One row for each item of each case: the bands there are, and the band each examiner chose. */
function bandRows(cases: readonly ScoredCase[]) {
  const examiners = examinersOf(cases);
  return cases.flatMap(({ bands, items, sheets }) =>
    items.map((item) => ({
      bands,
      chosen: examiners.map((examiner) => sheets.get(examiner)?.items.get(item)?.band),
    })),
  );
}

/** Each item of a panel's cases with the alpha of its values in per cent. */
export function itemAgreement(cases: readonly ScoredCase[]) {
  const examiners = examinersOf(cases);
  const items = [...new Set(cases.flatMap((entry) => entry.items))];
  return items.map((item) => {
    const rows = cases
      .filter((entry) => entry.items.includes(item))
      .map(({ sheets }) => examiners.map((examiner) => sheets.get(examiner)?.items.get(item)?.percent));
    return { item, alpha: krippendorffAlpha(rows, 'interval') };
  });
}

/** Each two examiners of a panel with the quadratically weighted kappa of their bands. */
export function pairAgreement(cases: readonly ScoredCase[]) {
  const examiners = examinersOf(cases);
  const rows = bandRows(cases);
  return examiners.flatMap((one, i) =>
    examiners.slice(i + 1).map((other, k) => {
      const pairs = rows.flatMap(({ chosen }) => {
        const [a, b] = [chosen[i], chosen[i + 1 + k]];
        return a === undefined || b === undefined ? [] : [[a, b] as const];
      });
      return {
        examiners: [one, other],
        kappa: cohenKappa(crossTable(pairs, rows[0]?.bands ?? []), 'quadratic'),
      };
    }),
  );
}
