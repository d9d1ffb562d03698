import { allowedValues, bandsOfScore, itemScore, stepInCentipoints } from './scale.ts';
import type { Band, Division, Group, Item, Standard } from './standard.ts';

export type ObjectPath = readonly (string | number)[];

/** What is wrong in a standard that has the right shape; `path` leads to the place, facts say what was found. */
export type StandardProblem = { readonly path: ObjectPath } & (
  | { readonly kind: 'points-do-not-add-up'; readonly expected: number; readonly found: number }
  | { readonly kind: 'duplicate-id'; readonly id: string; readonly first: ObjectPath }
  | { readonly kind: 'unknown-group'; readonly id: string }
  | { readonly kind: 'group-in-no-division'; readonly id: string }
  | { readonly kind: 'division-with-two-tables' | 'division-without-table'; readonly division: string }
  | { readonly kind: 'unknown-table'; readonly id: string }
  | { readonly kind: 'scale-ends-reversed'; readonly from: number; readonly to: number }
  | { readonly kind: 'steps-miss-the-top'; readonly to: number; readonly step: number }
  | { readonly kind: 'band-ends-reversed'; readonly from: number; readonly to: number }
  | { readonly kind: 'band-without-values'; readonly band: string }
  | { readonly kind: 'bands-overlap'; readonly bands: readonly [string, string] }
  | { readonly kind: 'bands-leave-gap'; readonly values: readonly number[] }
  | { readonly kind: 'descriptor-for-unknown-band'; readonly band: string }
  | { readonly kind: 'years-for-unknown-band'; readonly band: string }
  | { readonly kind: 'years-not-ascending'; readonly band: string }
);

interface Placed<T> {
  readonly at: ObjectPath;
  readonly it: T;
}

/**
 * Every problem of a standard, in the order of the tree, with object paths; none means it can be scored on.
 * Points are checked per group and per division, bands against every allowed value, ids across the whole standard.
 */
export function problemsOfStandard(standard: Standard): readonly StandardProblem[] {
  const groups = placedGroups(standard);
  const items = groups.flatMap(({ at, it }) =>
    it.items.map((item, index) => ({ at: [...at, 'items', index], it: item })),
  );
  return [
    ...scaleProblems(standard, items),
    ...bandProblems(standard.bands),
    ...valueProblems(standard, items),
    ...groups.flatMap((group) => groupProblems(group)),
    ...totalProblems(standard),
    ...divisionProblems(standard),
    ...tableProblems(standard.divisions ?? []),
    ...items.flatMap((item) => itemProblems(standard, item)),
    ...duplicates(standard.bands.map((band, index) => ({ at: ['bands', index, 'id'], it: band.id }))),
    ...duplicates(groups.map(({ at, it }) => ({ at: [...at, 'id'], it: it.id }))),
    ...duplicates(items.map(({ at, it }) => ({ at: [...at, 'id'], it: it.id }))),
  ];
}

const groupsIn = (division: Division): NonNullable<Division['groups']> => division.groups ?? [];

function placedGroups(standard: Standard): readonly Placed<Group>[] {
  const shared = standard.groups.map((it, index) => ({ at: ['groups', index], it }));
  const own = (standard.divisions ?? []).flatMap((division, d) =>
    groupsIn(division).flatMap((it, g) =>
      typeof it === 'string' ? [] : [{ at: ['divisions', d, 'groups', g], it }],
    ),
  );
  return [...shared, ...own];
}

function scaleProblems(standard: Standard, items: readonly Placed<Item>[]): readonly StandardProblem[] {
  const { scale } = standard;
  if (scale.kind === 'points') {
    const step = stepInCentipoints(scale.step);
    return items
      .filter(({ it }) => (it.points * 100) % step !== 0)
      .map(({ at, it }) => ({
        kind: 'steps-miss-the-top',
        path: [...at, 'points'],
        to: it.points,
        step: step / 100,
      }));
  }
  const { from, to, step } = scale;
  if (from > to) return [{ kind: 'scale-ends-reversed', path: ['scale'], from, to }];
  return (to - from) % step === 0 ? [] : [{ kind: 'steps-miss-the-top', path: ['scale', 'step'], to, step }];
}

function bandProblems(bands: readonly Band[]): readonly StandardProblem[] {
  return bands.flatMap((band, index): StandardProblem[] => {
    const path = ['bands', index];
    if (band.from > band.to) return [{ kind: 'band-ends-reversed', path, from: band.from, to: band.to }];
    return bands
      .slice(0, index)
      .filter((earlier) => earlier.from <= band.to && band.from <= earlier.to)
      .map((earlier) => ({ kind: 'bands-overlap', path, bands: [earlier.id, band.id] }));
  });
}

/** Bands are required on a percent scale; a points scale may do without any. */
function valueProblems(standard: Standard, items: readonly Placed<Item>[]): readonly StandardProblem[] {
  const { scale, bands } = standard;
  if (scale.kind === 'points' && bands.length === 0) return [];
  const whole: readonly Placed<Item | { id: string; points: number }>[] =
    scale.kind === 'percent' ? [{ at: [], it: { id: '', points: 1 } }] : items;
  const used = new Set<string>();
  const gaps = whole.flatMap(({ at, it }): StandardProblem[] => {
    const values = allowedValues(standard, it).filter((value) => {
      const found = bandsOfScore(bands, it.points, itemScore(it, scale, value));
      for (const band of found) used.add(band.id);
      return found.length === 0;
    });
    return values.length === 0
      ? []
      : [{ kind: 'bands-leave-gap', path: at.length === 0 ? ['bands'] : at, values }];
  });
  const idle = bands.flatMap((band, index): StandardProblem[] =>
    used.has(band.id) || band.from > band.to
      ? []
      : [{ kind: 'band-without-values', path: ['bands', index], band: band.id }],
  );
  return [...gaps, ...idle];
}

function groupProblems({ at, it }: Placed<Group>): readonly StandardProblem[] {
  return whyNotSum(
    [...at, 'points'],
    it.points,
    it.items.map((item) => item.points),
  );
}

function whyNotSum(
  path: ObjectPath,
  expected: number,
  points: readonly number[],
): readonly StandardProblem[] {
  const found = points.reduce((total, part) => total + part, 0);
  return found === expected ? [] : [{ kind: 'points-do-not-add-up', path, expected, found }];
}

function totalProblems(standard: Standard): readonly StandardProblem[] {
  const pointsOf = (groups: NonNullable<Division['groups']>): number[] =>
    groups.map((group) =>
      typeof group === 'string'
        ? (standard.groups.find((shared) => shared.id === group)?.points ?? 0)
        : group.points,
    );
  if (standard.divisions === undefined)
    return whyNotSum(['total'], standard.total, pointsOf(standard.groups));
  return standard.divisions.flatMap(({ groups }, index) =>
    groups === undefined ? [] : whyNotSum(['divisions', index, 'groups'], standard.total, pointsOf(groups)),
  );
}

function divisionProblems(standard: Standard): readonly StandardProblem[] {
  const divisions = standard.divisions ?? [];
  const known = new Set(standard.groups.map((group) => group.id));
  const taken = divisions.flatMap((division, d) =>
    groupsIn(division).flatMap((group, g) =>
      typeof group === 'string' ? [{ at: ['divisions', d, 'groups', g], it: group }] : [],
    ),
  );
  const unknown = taken
    .filter(({ it }) => !known.has(it))
    .map(({ at, it }): StandardProblem => ({ kind: 'unknown-group', path: at, id: it }));
  const idle = standard.groups.flatMap((group, index): StandardProblem[] =>
    divisions.length === 0 || taken.some(({ it }) => it === group.id)
      ? []
      : [{ kind: 'group-in-no-division', path: ['groups', index], id: group.id }],
  );
  const twice = divisions.flatMap((_, d) => duplicates(taken.filter(({ at }) => at[1] === d)));
  const ids = divisions.map((division, index) => ({ at: ['divisions', index, 'id'], it: division.id }));
  return [...unknown, ...idle, ...twice, ...duplicates(ids)];
}

/** A division has groups or refers to divisions that have; all of these give the same total. */
function tableProblems(divisions: readonly Division[]): readonly StandardProblem[] {
  const withTable = new Set(divisions.filter(({ groups }) => groups !== undefined).map(({ id }) => id));
  return divisions.flatMap(({ id, groups, refersTo }, d): StandardProblem[] => {
    const path = ['divisions', d];
    if (refersTo === undefined)
      return groups === undefined ? [{ kind: 'division-without-table', path, division: id }] : [];
    if (groups !== undefined)
      return [{ kind: 'division-with-two-tables', path: [...path, 'refersTo'], division: id }];
    const named = refersTo.map((table, index) => ({ at: [...path, 'refersTo', index], it: table }));
    const unknown = named
      .filter(({ it }) => !withTable.has(it))
      .map(({ at, it }): StandardProblem => ({ kind: 'unknown-table', path: at, id: it }));
    return [...unknown, ...duplicates(named)];
  });
}

function itemProblems(standard: Standard, { at, it }: Placed<Item>): readonly StandardProblem[] {
  const bandIds = standard.bands.map((band) => band.id);
  const descriptors = Object.keys(it.descriptors ?? {})
    .filter((band) => !bandIds.includes(band))
    .map(
      (band): StandardProblem => ({
        kind: 'descriptor-for-unknown-band',
        path: [...at, 'descriptors', band],
        band,
      }),
    );
  return [...descriptors, ...yearsProblems(standard.bands, { at, it })];
}

/** Bands must rise; two bands may open at the same year, and then the higher one is open. */
function yearsProblems(bands: readonly Band[], { at, it }: Placed<Item>): readonly StandardProblem[] {
  const floorOf = (id: string): number | undefined => bands.find((band) => band.id === id)?.from;
  const entries = it.years?.bands ?? [];
  return entries.flatMap((entry, index): StandardProblem[] => {
    const path = [...at, 'years', 'bands', index];
    const floor = floorOf(entry.band);
    if (floor === undefined) return [{ kind: 'years-for-unknown-band', path, band: entry.band }];
    const before = entries[index - 1];
    if (before === undefined) return [];
    const rises = before.from <= entry.from && (floorOf(before.band) ?? -1) < floor;
    return rises ? [] : [{ kind: 'years-not-ascending', path, band: entry.band }];
  });
}

function duplicates(ids: readonly Placed<string>[]): readonly StandardProblem[] {
  const seen = new Map<string, ObjectPath>();
  return ids.flatMap(({ at, it }): StandardProblem[] => {
    const first = seen.get(it);
    if (first !== undefined) return [{ kind: 'duplicate-id', path: at, id: it, first }];
    seen.set(it, at);
    return [];
  });
}
