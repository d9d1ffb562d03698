/** What is needed of an item to give it a value. */
interface Item {
  readonly id: string;
  readonly points: number;
}

/** Per cent for each item so that the sum of points comes as near to a total as steps of five allow. */
export function percents(
  items: readonly Item[],
  total: number,
  least: number,
  random: () => number,
): Map<string, number> {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const base = Math.max(least, Math.floor(((total / points) * 100) / 5) * 5);
  const given = new Map(items.map((item) => [item.id, base]));
  let missing = total * 100 - base * points;
  const shuffled = items.map((item) => ({ item, at: random() })).sort((one, other) => one.at - other.at);
  for (const { item } of shuffled) {
    if (base >= 100 || item.points * 5 > missing) continue;
    given.set(item.id, base + 5);
    missing -= item.points * 5;
  }
  return given;
}

/** What one of several examiners gives around the agreed value: the mean of all of them stays. */
export function around(percent: number, at: number, count: number, turnOf: number, least: number): number {
  if (percent - 5 < least || percent + 5 > 100 || count < 2) return percent;
  const place = (at + turnOf) % count;
  if (place === 0) return percent - 5;
  return place === 1 ? percent + 5 : percent;
}
