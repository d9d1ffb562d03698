import { fleissKappa, intraclassCorrelations, kendallConcordance, krippendorffAlpha } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { figureRows, shortNumber } from './figure-rows.ts';

type Panel = Parameters<typeof figureRows>[0];

/** Shrout & Fleiss (1979), table 2: six cases, four judges. */
const points = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

function panelOf(rows: readonly (readonly number[])[], bands: readonly (readonly number[])[]): Panel {
  const intraclass = intraclassCorrelations(rows);
  return {
    panel: 'p-1',
    cases: rows.length,
    casesScoredByAll: rows.length,
    examinerCount: rows[0]?.length ?? 0,
    intraclass: intraclass.computable ? { computable: true, forms: intraclass.forms } : intraclass,
    alpha: krippendorffAlpha(rows, 'interval'),
    kendall: kendallConcordance(rows),
    bandKappa: fleissKappa(bands),
    items: [],
  } as Panel;
}

describe('figures of a panel', () => {
  test('are those of the printed table, read by the lower end of their interval', () => {
    const rows = figureRows(
      panelOf(points, [
        [2, 1],
        [0, 3],
        [3, 0],
      ]),
    );
    const mean = rows.find(({ figure }) => figure === 'icc-mean');
    const one = rows.find(({ figure }) => figure === 'icc-one');

    expect([shortNumber(mean?.value ?? 0), shortNumber(one?.value ?? 0)]).toEqual(['0.62', '0.29']);
    expect([mean?.reading, one?.reading]).toEqual(['poor', 'poor']);
    expect(rows.map(({ figure }) => figure)).toEqual([
      'icc-mean',
      'icc-one',
      'icc-order',
      'alpha',
      'concordance',
      'band-kappa',
    ]);
  });

  test('that cannot be given say why and show no number', () => {
    const rows = figureRows(panelOf([[70, 70, 70]], [[3, 0]]));

    expect(rows.map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(rows.every(({ reasons = [] }) => reasons.length > 0)).toBe(true);
  });
});

test('a number has two decimals and a true minus', () => {
  expect([0.125, -0.3, 1].map(shortNumber)).toEqual(['0.13', '−0.30', '1.00']);
});
