import { type Division, type Group, groupsOf, type Standard } from '../../scoring/standard.ts';

/** What a standard asks, short enough to compare: total, scale, bands, years of work, points by division and group. */
export function saidByStandard(standard: Standard): Readonly<Record<string, unknown>> {
  const { scale, bands, divisions, total } = standard;
  return {
    total,
    scale,
    bands: bands.map(({ from, to }) => `${from}–${to}`),
    yearsOfWork: yearsOfWork(standard),
    points: divisions
      ? Object.fromEntries(divisions.map((division) => [division.id, pointsOfDivision(standard, division)]))
      : groupsOf(standard).map(pointsOfGroup),
  };
}

const pointsOfDivision = (standard: Standard, { id, refersTo }: Division) =>
  refersTo ? { refersTo } : groupsOf(standard, id).map(pointsOfGroup);

/** A group with its points and those of its items. */
const pointsOfGroup = ({ title, points, items }: Group) => ({
  group: title,
  points,
  items: items.map((item) => item.points).join('+'),
});

/** Kinds of work whose years open bands, each once, with the years. */
function yearsOfWork(standard: Standard): readonly { readonly of: string; readonly years: string }[] {
  const own = (standard.divisions ?? []).flatMap(({ id }) => groupsOf(standard, id));
  const items = [...standard.groups, ...own].flatMap((group) => group.items);
  const years = new Map(
    items.flatMap((item) =>
      item.years ? [[item.years.of, item.years.bands.map(({ from }) => from).join('/')] as const] : [],
    ),
  );
  return [...years].map(([of, each]) => ({ of, years: each }));
}
