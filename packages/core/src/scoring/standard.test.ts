import { expect, test } from 'vitest';
import {
  dividedStandard,
  percentStandard,
  pointsStandard,
  referringStandard,
} from '../testing/sample-standards.ts';
import { groupsOf, itemsOf, StandardSchema, tablesFor } from './standard.ts';

test('the shape of a standard is read as written', () => {
  for (const standard of [percentStandard, dividedStandard, pointsStandard, referringStandard])
    expect(StandardSchema.parse(standard)).toEqual(standard);
});

test.each(['0', '0.00', '0.001', '.5', '-1', 'x'])('a step of %j is refused', (step) => {
  const scale = { kind: 'points', step };
  expect(StandardSchema.safeParse({ ...pointsStandard, scale }).success).toBe(false);
});

test('a standard without divisions gives all items whatever division is named', () => {
  expect(itemsOf(percentStandard).map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
  expect(itemsOf(percentStandard, 'industry').map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
});

test('a division gives the shared and its own items; an unknown one gives none', () => {
  expect(groupsOf(dividedStandard, 'manager').map(({ id }) => id)).toEqual(['basic', 'm']);
  expect(itemsOf(dividedStandard, 'worker').map(({ id }) => id)).toEqual(['b-1', 'w-1']);
  expect(itemsOf(dividedStandard, 'scholar')).toEqual([]);
  expect(itemsOf(dividedStandard)).toEqual([]);
});

test('a division that refers to others has no items of its own, and names their tables', () => {
  expect(itemsOf(referringStandard, 'other')).toEqual([]);
  expect(tablesFor(referringStandard, 'other')).toEqual(['worker', 'manager']);
  expect(tablesFor(referringStandard, 'worker')).toEqual([]);
  expect(tablesFor(percentStandard, 'other')).toEqual([]);
});
