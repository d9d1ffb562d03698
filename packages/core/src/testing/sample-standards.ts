import type { Band, Group, Item, Standard } from '../scoring/standard.ts';

const words = (en: string) => ({ zh: en, en });
export const item = (id: string, points: number, more: Partial<Item> = {}): Item => ({
  id,
  title: words(id),
  points,
  ...more,
});
export const group = (id: string, points: number, items: Item[]): Group => ({
  id,
  title: words(id),
  points,
  items,
});
const band = (id: string, from: number, to: number): Band => ({ id, from, to, label: words(id) });
export const sixBands = [
  band('b1', 0, 5),
  band('b2', 10, 25),
  band('b3', 30, 45),
  band('b4', 50, 65),
  band('b5', 70, 85),
  band('b6', 90, 100),
];
export const fourBands = sixBands.slice(2);

/** A standard of 100 points in two groups, 0–100 per cent in steps of 5. */
export const percentStandard: Standard = {
  id: 's',
  title: words('s'),
  confidence: 'general',
  total: 100,
  scale: { kind: 'percent', from: 0, to: 100, step: 5 },
  bands: sixBands,
  groups: [group('g1', 60, [item('i1', 15), item('i2', 45)]), group('g2', 40, [item('i3', 40)])],
};

/** A rubric whose divisions share one group and add one of their own. */
export const dividedStandard: Standard = {
  ...percentStandard,
  id: 'd',
  scale: { kind: 'percent', from: 30, to: 100, step: 5 },
  bands: fourBands,
  groups: [group('basic', 20, [item('b-1', 20)])],
  divisions: [
    { id: 'worker', title: words('worker'), groups: ['basic', group('w', 80, [item('w-1', 80)])] },
    { id: 'manager', title: words('manager'), groups: ['basic', group('m', 80, [item('m-1', 80)])] },
  ],
};

/** 0 to the item's points in steps of half a point, without bands. */
export const pointsStandard: Standard = {
  ...percentStandard,
  id: 'p',
  scale: { kind: 'points', step: '0.5' },
  bands: [],
};

/** A rubric with a division that is scored by the table of one of the others. */
export const referringStandard: Standard = {
  ...dividedStandard,
  id: 'r',
  divisions: [
    ...(dividedStandard.divisions ?? []),
    { id: 'other', title: words('other'), refersTo: ['worker', 'manager'] },
  ],
};
