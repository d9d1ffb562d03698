import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { consensusNeed } from '../scoring/spread.ts';
import { groupsOf, itemsOf, type Standard, StandardSchema, tablesFor } from '../scoring/standard.ts';
import { problemsOfStandard } from '../scoring/standard-problems.ts';
import { standardFiles } from './testing/scheme-files.ts';

const path = 'schemes/standards/wuhan-individual-draft1.yaml';
const text = standardFiles.find((file) => file.path === path)?.text ?? '';
const standard: Standard = StandardSchema.parse(parse(text));

const groupPoints = (division: string) => groupsOf(standard, division).map(({ points }) => points);
const itemPoints = (division: string) =>
  groupsOf(standard, division).map(({ items }) => items.map(({ points }) => points));
const sum = (points: readonly number[]) => points.reduce((total, part) => total + part, 0);

const basic = [
  [1, 1, 1, 1],
  [1, 1, 1],
  [1, 1, 1, 1],
  [2, 2],
];
const professional = [
  [2, 2, 2],
  [2, 3, 2, 2],
];

test('the rubric is sound: every group and every division adds up', () => {
  expect(problemsOfStandard(standard)).toEqual([]);
  expect(standard.total).toBe(100);
});

test.each([
  ['senior-manager', [24, 18, 10, 18], [Array(6).fill(4), Array(6).fill(3), [3, 3, 2, 2], Array(6).fill(3)]],
  ['middle-manager', [22, 16, 10, 4, 18], [[3, 3, 4, 4, 4, 4], [6, 5, 5], [5, 5], [2, 2], Array(6).fill(3)]],
  ['employee', [20, 30, 20], [Array(4).fill(5), Array(6).fill(5), Array(5).fill(4)]],
])('the table of the %s is 15 + 15 + 70 with the points as printed', (division, groups, items) => {
  expect(groupPoints(division)).toEqual([4, 3, 4, 4, 6, 9, ...groups]);
  expect([4 + 3 + 4 + 4, 6 + 9, sum(groups)]).toEqual([15, 15, 70]);
  expect(itemPoints(division)).toEqual([...basic, ...professional, ...items]);
  expect(sum(itemPoints(division).flat())).toBe(100);
});

test('others have no table and refer to the three', () => {
  expect(itemsOf(standard, 'other')).toEqual([]);
  expect(tablesFor(standard, 'other')).toEqual(['senior-manager', 'middle-manager', 'employee']);
});

test('every item says in both languages what is looked at', () => {
  const items = standard.groups.flatMap((group) => group.items);
  expect(items.filter(({ guidance }) => !guidance?.zh || !guidance.en)).toEqual([]);
});

test.each([
  ['1.1.1', 1, 0.5, [0.5, 1]],
  ['s3.1.1', 4, 0.5, [3, 3.5]],
])('item %s of %d points spreads in per cent of its points', (id, points, step, values) => {
  const sheets = values.map((value, index) => ({ examiner: `e${index}`, values: { [id]: value } }));
  const spread = (step / points) * 100;
  const need = (threshold: number) =>
    consensusNeed({ items: [{ id, points }], scale: standard.scale, sheets, threshold }).needed;
  expect(need(Math.ceil(spread))).toEqual([]);
  expect(need(Math.ceil(spread) - 1)).toEqual([id]);
});
