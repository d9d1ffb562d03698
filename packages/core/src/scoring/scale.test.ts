import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dividedStandard,
  item,
  percentStandard,
  pointsStandard,
  sixBands,
} from '../testing/sample-standards.ts';
import { allowedValues, bandOf, itemScore, whyNotAllowed } from './scale.ts';

const fifteen = item('i1', 15);

describe('allowed values', () => {
  test('run from end to end of the scale', () => {
    expect(allowedValues(percentStandard, fifteen)).toHaveLength(21);
    expect(allowedValues(dividedStandard, fifteen).slice(0, 2)).toEqual([30, 35]);
    expect(allowedValues(pointsStandard, item('x', 2))).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  test('steps of a tenth have no float noise', () => {
    const scale = { kind: 'points', step: '0.1' } as const;
    expect(allowedValues({ scale }, item('x', 1))).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
    expect(whyNotAllowed({ scale }, item('x', 1), 0.1 + 0.2)?.kind).toBe('off-the-scale');
    expect(whyNotAllowed({ scale }, item('x', 1), 0.3)).toBeUndefined();
  });

  test.each([
    [25, [30]],
    [29, [30]],
    [31, [30, 35]],
    [32.5, [30, 35]],
    [99, [95, 100]],
    [101, [100]],
    [-5, [30]],
    [Number.POSITIVE_INFINITY, [100]],
    [Number.NaN, []],
  ])('%d per cent is off a scale of 30 to 100, with its neighbours', (value, nearest) => {
    expect(whyNotAllowed(dividedStandard, fifteen, value)).toEqual({
      kind: 'off-the-scale',
      item: 'i1',
      value,
      scale: 'percent',
      from: 30,
      to: 100,
      step: 5,
      nearest,
    });
  });

  test('half points up to the item are allowed, quarters and more are not', () => {
    expect([0, 0.5, 15].map((value) => whyNotAllowed(pointsStandard, fifteen, value))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(whyNotAllowed(pointsStandard, fifteen, 14.75)?.nearest).toEqual([14.5, 15]);
    expect(whyNotAllowed(pointsStandard, fifteen, 15.5)?.nearest).toEqual([15]);
  });

  test('are exactly the values not refused', () => {
    const value = fc.oneof(fc.integer({ min: -10, max: 110 }), fc.double({ min: -1, max: 20, noNaN: true }));
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(percentStandard, dividedStandard, pointsStandard),
        (given, standard) => {
          const refused = whyNotAllowed(standard, fifteen, given) !== undefined;
          expect(refused).toBe(!allowedValues(standard, fifteen).includes(given));
        },
      ),
    );
  });
});

describe('item scores', () => {
  test('15 points at 35 per cent are 525 centipoints', () => {
    expect(itemScore(fifteen, percentStandard.scale, 35)).toBe(525);
    expect(itemScore(fifteen, percentStandard.scale, 100)).toBe(1500);
    expect(itemScore(fifteen, pointsStandard.scale, 5.5)).toBe(550);
  });

  test('a value that is not exact in the unit is a fault', () => {
    expect(() => itemScore(fifteen, percentStandard.scale, 32.5)).toThrow(RangeError);
    expect(() => itemScore(fifteen, pointsStandard.scale, 1 / 3)).toThrow(RangeError);
  });
});

describe('bands', () => {
  test.each([
    [5, 'b1'],
    [7, undefined],
    [10, 'b2'],
    [45, 'b3'],
    [50, 'b4'],
    [100, 'b6'],
    [105, undefined],
  ])('%d per cent lies in band %s', (value, id) => {
    expect(bandOf(percentStandard, value)?.id).toBe(id);
  });

  test('points are banded by their share of the item', () => {
    const standard = { ...pointsStandard, bands: sixBands };
    expect(bandOf(standard, 10, item('x', 20))?.id).toBe('b4');
    expect(bandOf(standard, 9.5, item('x', 20))).toBeUndefined();
    expect(bandOf(standard, 10)).toBeUndefined();
  });
});
