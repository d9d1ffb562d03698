import { expect, test } from 'vitest';
import {
  dividedStandard,
  fourBands,
  group,
  item,
  percentStandard,
  pointsStandard,
  referringStandard,
  sixBands,
} from '../testing/sample-standards.ts';
import type { Standard } from './standard.ts';
import { problemsOfStandard } from './standard-problems.ts';

const words = { zh: 'x', en: 'x' };
const band = (id: string, from: number, to: number) => ({ id, from, to, label: words });

test('sound standards have no problems', () => {
  const sound = [percentStandard, dividedStandard, pointsStandard, referringStandard];
  expect(sound.flatMap(problemsOfStandard)).toEqual([]);
});

test('points are added up per group and in total, and every difference is told', () => {
  const standard: Standard = { ...percentStandard, groups: [group('g', 50, [item('a', 30), item('b', 21)])] };
  expect(problemsOfStandard(standard)).toEqual([
    { kind: 'points-do-not-add-up', path: ['groups', 0, 'points'], expected: 50, found: 51 },
    { kind: 'points-do-not-add-up', path: ['total'], expected: 100, found: 50 },
  ]);
});

test('each division adds up to the total, with the groups it takes', () => {
  const own = group('w', 79, [item('w-1', 79)]);
  const standard: Standard = {
    ...dividedStandard,
    divisions: [
      { id: 'worker', title: words, groups: ['basic', own] },
      { id: 'worker', title: words, groups: ['lost', 'basic', 'basic'] },
    ],
  };
  expect(problemsOfStandard(standard)).toEqual([
    { kind: 'points-do-not-add-up', path: ['divisions', 0, 'groups'], expected: 100, found: 99 },
    { kind: 'points-do-not-add-up', path: ['divisions', 1, 'groups'], expected: 100, found: 40 },
    { kind: 'unknown-group', path: ['divisions', 1, 'groups', 0], id: 'lost' },
    {
      kind: 'duplicate-id',
      path: ['divisions', 1, 'groups', 2],
      id: 'basic',
      first: ['divisions', 1, 'groups', 1],
    },
    { kind: 'duplicate-id', path: ['divisions', 1, 'id'], id: 'worker', first: ['divisions', 0, 'id'] },
  ]);
});

test('a shared group that no division takes is told', () => {
  const standard: Standard = {
    ...dividedStandard,
    groups: [...dividedStandard.groups, group('idle', 5, [item('z', 5)])],
  };
  expect(problemsOfStandard(standard)).toEqual([
    { kind: 'group-in-no-division', path: ['groups', 1], id: 'idle' },
  ]);
});

test('bands that overlap, leave a gap or hold no value are told', () => {
  const bands = [band('low', 0, 50), band('mid', 50, 64), band('thin', 66, 69), band('top', 70, 100)];
  expect(problemsOfStandard({ ...percentStandard, bands })).toEqual([
    { kind: 'bands-overlap', path: ['bands', 1], bands: ['low', 'mid'] },
    { kind: 'bands-leave-gap', path: ['bands'], values: [65] },
    { kind: 'band-without-values', path: ['bands', 2], band: 'thin' },
  ]);
});

test('a percent scale needs bands for all its values', () => {
  expect(problemsOfStandard({ ...dividedStandard, bands: fourBands.slice(0, 3) })).toEqual([
    { kind: 'bands-leave-gap', path: ['bands'], values: [90, 95, 100] },
  ]);
});

test('on a points scale a gap is told per item', () => {
  const standard: Standard = {
    ...pointsStandard,
    total: 2,
    bands: sixBands,
    groups: [group('g', 2, [item('a', 2)])],
  };
  const coarse: Standard = { ...standard, bands: [band('low', 0, 50), band('top', 76, 100)] };
  expect(problemsOfStandard(coarse)).toEqual([
    { kind: 'bands-leave-gap', path: ['groups', 0, 'items', 0], values: [1.5] },
  ]);
});

test('a scale must reach its top by steps', () => {
  const scale = { kind: 'percent', from: 0, to: 100, step: 15 } as const;
  const bands = [band('all', 0, 100)];
  expect(problemsOfStandard({ ...percentStandard, bands, scale })).toEqual([
    { kind: 'steps-miss-the-top', path: ['scale', 'step'], to: 100, step: 15 },
  ]);
  expect(
    problemsOfStandard({ ...pointsStandard, scale: { kind: 'points', step: 2 } }).map(
      (problem) => problem.path,
    ),
  ).toEqual([
    ['groups', 0, 'items', 0, 'points'],
    ['groups', 0, 'items', 1, 'points'],
  ]);
});

test('descriptors and years name known bands, and years rise with them', () => {
  const years = {
    of: 'w',
    bands: [
      { band: 'b4', from: 10 },
      { band: 'b3', from: 15 },
      { band: 'zz', from: 20 },
    ],
  };
  const broken = item('i3', 40, { descriptors: { b1: words, nope: words }, years });
  const standard: Standard = {
    ...percentStandard,
    groups: [group('g1', 60, [item('i1', 15), item('i1', 45)]), group('g2', 40, [broken])],
  };
  const at = ['groups', 1, 'items', 0];
  expect(problemsOfStandard(standard)).toEqual([
    { kind: 'descriptor-for-unknown-band', path: [...at, 'descriptors', 'nope'], band: 'nope' },
    { kind: 'years-not-ascending', path: [...at, 'years', 'bands', 1], band: 'b3' },
    { kind: 'years-for-unknown-band', path: [...at, 'years', 'bands', 2], band: 'zz' },
    {
      kind: 'duplicate-id',
      path: ['groups', 0, 'items', 1, 'id'],
      id: 'i1',
      first: ['groups', 0, 'items', 0, 'id'],
    },
  ]);
});

test('a division has one table or refers to those that have, each once', () => {
  const [worker, manager] = dividedStandard.divisions ?? [];
  if (!worker || !manager) throw new Error('a standard without divisions');
  const divisions = [
    { ...worker, refersTo: ['manager'] },
    manager,
    { id: 'none', title: words },
    { id: 'other', title: words, refersTo: ['manager', 'lost', 'manager', 'other', 'none'] },
  ];
  expect(problemsOfStandard({ ...dividedStandard, divisions })).toEqual([
    { kind: 'division-with-two-tables', path: ['divisions', 0, 'refersTo'], division: 'worker' },
    { kind: 'division-without-table', path: ['divisions', 2], division: 'none' },
    { kind: 'unknown-table', path: ['divisions', 3, 'refersTo', 1], id: 'lost' },
    { kind: 'unknown-table', path: ['divisions', 3, 'refersTo', 3], id: 'other' },
    { kind: 'unknown-table', path: ['divisions', 3, 'refersTo', 4], id: 'none' },
    {
      kind: 'duplicate-id',
      path: ['divisions', 3, 'refersTo', 2],
      id: 'manager',
      first: ['divisions', 3, 'refersTo', 0],
    },
  ]);
});
