import type { GivenScore } from '../connected-scores.ts';

/** Five yields of dyestuff of each of six batches: Davies & Goldsmith (1972), Table 6.3; Dyestuff of the R package lme4. */
const dyestuffYields = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
];

/** Made by Box & Tiao (1973) so that batches differ less than chance; Dyestuff2 of the R package lme4. */
const dyestuff2Yields = [
  [7.298, 3.846, 2.434, 9.566, 7.99],
  [5.22, 6.556, 0.608, 11.788, -0.892],
  [0.11, 10.386, 13.434, 5.51, 8.166],
  [2.212, 4.852, 7.092, 9.288, 4.98],
  [0.282, 9.014, 4.458, 9.446, 7.198],
  [1.722, 4.782, 8.106, 0.758, 3.758],
];

/** Zones of inhibition (mm) of six samples on 24 plates: Davies & Goldsmith (1972), Table 6.6; Penicillin of lme4. */
const penicillinZones = `
27 23 26 23 23 21  27 23 26 23 23 21  25 21 25 24 24 20  26 23 25 23 23 20  25 22 26 22 23 20  24 22 25 23 22 19
24 20 23 21 22 19  26 22 26 24 24 21  24 21 24 22 22 20  24 21 24 23 22 19  26 23 26 24 24 21  25 22 26 24 24 20
26 24 26 24 25 22  26 23 26 23 23 20  26 23 25 24 24 22  25 22 25 23 23 20  25 21 24 23 23 20  25 22 24 23 23 19
24 21 23 21 21 19  26 23 26 24 24 21  25 21 24 22 22 18  25 22 25 22 22 20  24 21 24 22 24 19  24 21 24 22 21 18`
  .trim()
  .split(/\s+/)
  .map(Number);

const letters = 'ABCDEF';

function batches(yields: readonly (readonly number[])[]): GivenScore[] {
  return yields.flatMap((row, batch) =>
    row.map((score) => ({ application: 'all', examiner: letters[batch] ?? '', score })),
  );
}

/** Batches as examiners, with one application for all: no effect of applications is fitted. */
export const dyestuff = batches(dyestuffYields);
export const dyestuff2 = batches(dyestuff2Yields);

/** Plates as applications, samples as examiners. */
export const penicillin: GivenScore[] = penicillinZones.map((score, index) => ({
  application: `plate-${String(Math.floor(index / 6)).padStart(2, '0')}`,
  examiner: letters[index % 6] ?? '',
  score,
}));
