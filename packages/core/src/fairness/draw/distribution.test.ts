import { describe, expect, test } from 'vitest';
import { PanelCount } from './count-panels.ts';
import { drawPanels } from './draw-panels.ts';
import { type DrawRules, type PanelToDraw, seatsOf } from './panel-to-draw.ts';
import type { PoolEntry } from './pool.ts';
import {
  aPanel,
  aPool,
  asText,
  everyCombination,
  hasher,
  plainRules,
  seedNumbered,
} from './testing/every-combination.ts';

interface Shape {
  readonly pool: readonly PoolEntry[];
  readonly panel?: PanelToDraw;
  readonly rules?: Partial<DrawRules>;
}

const ofSectors = {
  0: { fields: ['services', 'making'] },
  1: { fields: ['services'] },
  2: { fields: ['farming'] },
  3: { fields: ['farming', 'services'], mayLead: false },
};

const shapes: Record<string, Shape> = {
  'three of six, anybody leads': { pool: aPool(6) },
  'two may lead': {
    pool: aPool(7, {
      0: {},
      1: {},
      ...Object.fromEntries([2, 3, 4, 5, 6].map((at) => [at, { mayLead: false }])),
    }),
  },
  'four of a panel': { pool: aPool(6), panel: aPanel({ size: 4 }) },
  'one of each employer': {
    pool: aPool(8, {
      0: { employer: 'a' },
      1: { employer: 'a' },
      2: { employer: 'a' },
      3: { employer: 'b' },
      4: { employer: 'b' },
    }),
    rules: { oneOfEachEmployer: true },
  },
  'experts of two sectors': {
    pool: aPool(7, ofSectors),
    panel: aPanel({ sectors: ['services', 'farming'] }),
  },
  'at most one from a field': {
    pool: aPool(8, { ...ofSectors, 4: { fields: ['trade'] } }),
    rules: { perField: 1 },
  },
  'conflicts and loads': {
    pool: aPool(8, { 0: { notFor: ['c'] }, 1: { notFor: ['d'] }, 2: { load: 2 }, 3: { load: 3 } }),
    rules: { maxLoad: 3 },
  },
  'everything at once': {
    pool: aPool(10, {
      ...ofSectors,
      5: { employer: 'a' },
      6: { employer: 'a' },
      7: { notFor: ['c'] },
      8: { mayLead: false },
    }),
    panel: aPanel({ sectors: ['services'] }),
    rules: { oneOfEachEmployer: true, perField: 2, maxLoad: 1 },
  },
  'one seat beside a leader who stays': {
    pool: aPool(8, { 0: { employer: 'a' }, 3: { employer: 'a' } }),
    panel: aPanel({ sitting: ['x00', 'x01'], leader: 'x00' }),
    rules: { oneOfEachEmployer: true },
  },
  'the seat of a leader': {
    pool: aPool(9, { 4: { mayLead: false }, 5: { mayLead: false } }),
    panel: aPanel({ sitting: ['x00', 'x01'] }),
  },
};
const named = Object.entries(shapes).map(([name, { pool, panel = aPanel(), rules = {} }]) => ({
  name,
  pool,
  panel,
  rules: { ...plainRules, ...rules },
}));

/** Chi-square that is exceeded once in 1 000 even samples (Wilson and Hilferty 1931). */
function criticalValue(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}

describe('the distribution of a draw', () => {
  test('the critical values are those of the tables', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, upper 0.001: 29.588, 59.703 and 124.839.
    expect([10, 30, 80].map((freedom) => criticalValue(freedom).toFixed(0))).toEqual(['30', '60', '125']);
  });

  test.each(named)('is even over all combinations: $name', ({ pool, panel, rules }) => {
    const all = everyCombination(panel, rules, pool);
    const counts = new Map(all.map((combination) => [combination, 0]));
    const draws = all.length * 60;

    for (let number = 0; number < draws; number += 1) {
      const outcome = drawPanels(hasher, { seed: seedNumbered(number), pool, panels: [panel], rules });
      if (!outcome.drawn) throw new Error('a pool that can fill the panel');
      const [{ members, leader } = { members: [], leader: undefined }] = outcome.panels;
      const combination = asText(members, leader);
      counts.set(combination, (counts.get(combination) ?? 0) + 1);
    }

    expect([...counts.keys()]).toEqual(all);
    const chiSquare = [...counts.values()].reduce((sum, seen) => sum + (seen - 60) ** 2 / 60, 0);
    expect(chiSquare).toBeLessThan(criticalValue(all.length - 1));
  });

  test.each(named)('counting finds each combination at one number: $name', ({ pool, panel, rules }) => {
    const count = new PanelCount(seatsOf(panel, rules, pool, new Map()));
    const found = Array.from({ length: Number(count.total) }, (_, number) => count.at(BigInt(number)));

    const texts = found.map(({ members, leader }) =>
      asText(
        members.map(({ person }) => person),
        leader?.person,
      ),
    );
    expect(texts.sort()).toEqual(everyCombination(panel, rules, pool).sort());
    expect(() => count.at(count.total)).toThrow(RangeError);
  });

  test('one combination three times as likely as the others is caught by the same test', () => {
    const all = everyCombination(aPanel(), plainRules, aPool(6));
    const lopsided = all.map((_, at) => (at === 0 ? 180 : 60 - 120 / (all.length - 1)));
    const chiSquare = lopsided.reduce((sum, seen) => sum + (seen - 60) ** 2 / 60, 0);

    expect(chiSquare).toBeGreaterThan(criticalValue(all.length - 1));
  });
});
