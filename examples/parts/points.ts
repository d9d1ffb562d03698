/** What is needed of an item to give it points. */
interface Item {
  readonly id: string;
  readonly points: number;
}

/** Points for each item in halves, as even as halves allow, so that they sum to a total (a number of halves). */
export function halfPoints(
  items: readonly Item[],
  total: number,
  random: () => number,
): ReadonlyMap<string, number> {
  const most = items.reduce((sum, item) => sum + item.points, 0);
  const given = new Map(items.map(({ id, points }) => [id, Math.floor((points * total * 2) / most) / 2]));
  let missing = total - [...given.values()].reduce((sum, value) => sum + value, 0);
  const shuffled = items.map((item) => ({ item, at: random() })).sort((one, other) => one.at - other.at);
  for (const { item } of shuffled) {
    const value = given.get(item.id) ?? 0;
    if (missing <= 0 || value + 0.5 > item.points) continue;
    given.set(item.id, value + 0.5);
    missing -= 0.5;
  }
  return given;
}

/**
 * What one of several examiners gives: in pairs of larger items one of them gives half a point less for the first and
 * half a point more for the second, so that everybody's sum stays.
 */
export function inPairs(
  items: readonly Item[],
  given: ReadonlyMap<string, number>,
  at: number,
  count: number,
): readonly { readonly item: string; readonly value: number }[] {
  const wide = items.filter(({ id, points }) => {
    const value = given.get(id) ?? 0;
    return points >= 3 && value >= 0.5 && value + 0.5 <= points;
  });
  const shifts = new Map(
    wide.flatMap(({ id }, n): [string, number][] => {
      const isOwn = Math.floor(n / 2) % count === at;
      const isPaired = n % 2 === 1 || n + 1 < wide.length;
      return isOwn && isPaired ? [[id, n % 2 === 0 ? -0.5 : 0.5]] : [];
    }),
  );
  return items.map(({ id }) => ({ item: id, value: (given.get(id) ?? 0) + (shifts.get(id) ?? 0) }));
}
