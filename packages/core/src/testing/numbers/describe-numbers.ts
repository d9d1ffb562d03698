import { describe, expect, test } from 'vitest';
import type { Standard } from '../../scoring/standard.ts';
import { noticing } from './noticed-by.ts';
import { type Changes, type NumberLeaf, type WrittenScheme, writtenScheme } from './scheme-numbers.ts';

/** Numbers that repeat what others say or come to: a scheme in which they no longer agree does not load. */
const repeating = [/: extends\.version$/, /: total$/, /\.total$/, /\.of$/, /: groups\.[^.]+\.points$/];

type Groups = Standard['groups'];

/** Numbers that nothing enforces and people only read: how long a draft would stand, duties that are recorded. */
const told = [
  /: validity\.(entersAfter|lasts|edition)\.value$/,
  /: afterwards\.obligations\.[^.]+\.every\.value$/,
];

/** Points of an item are moved to another of its group, or of a neighbouring group, so that the sums stay. */
function movedAlong({ written }: WrittenScheme, { name, value }: NumberLeaf, to: number): readonly Changes[] {
  const [file = '', path = ''] = name.split(': ');
  const [, group, item] = /^groups\.([^.]+)\.items\.(.+)\.points$/.exec(path) ?? [];
  const groups = (written.get(file) as { readonly groups?: Groups } | undefined)?.groups ?? [];
  const own = groups.find(({ id }) => id === group);
  if (!own || item === undefined) return [];
  const more = to - value;
  const beside = own.items
    .filter(({ id, points }) => id !== item && points > more)
    .map(({ id, points }) => ({ [`${file}: groups.${own.id}.items.${id}.points`]: points - more }));
  const elsewhere = groups.flatMap(({ id, points, items }) => {
    const taken = items.find((each) => each.points > more);
    if (id === group || !taken) return [];
    return [
      {
        [`${file}: groups.${own.id}.points`]: own.points + more,
        [`${file}: groups.${id}.points`]: points - more,
        [`${file}: groups.${id}.items.${taken.id}.points`]: taken.points - more,
      },
    ];
  });
  return [...beside, ...elsewhere];
}

/**
 * Every number that a scheme and its standards write rules something: with another number in its place a scenario of
 * the scheme comes out otherwise, or what people only read. `but`: standards whose numbers are tried elsewhere, or parts of a trial
 * standard that rule nothing (its bands, which are labels for values).
 */
export function describeNumbers(folder: string, but: readonly string[] = []): void {
  const scheme = writtenScheme(folder);
  const numbers = scheme
    .everyNumber()
    .filter(({ name }) => !but.some((part) => name.startsWith(`${part}: `) || name.startsWith(`${part}.`)));
  const notice = noticing(scheme, (leaf, to) => movedAlong(scheme, leaf, to));

  describe(`every number of ${folder}`, () => {
    test('there are numbers, each at a place of its own', () => {
      expect(numbers.length).toBeGreaterThan(0);
      expect(new Set(numbers.map(({ name }) => name)).size).toBe(numbers.length);
    });

    test.each(numbers.map((leaf) => [leaf.name, leaf] as const))(
      '%s',
      (name, leaf) => {
        const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(name));
        const found = notice(leaf, { isOnlyRead: is(told) });
        if (is(repeating)) expect(found).toBeDefined();
        else if (is(told)) expect(found).toMatchObject({ to: expect.any(Number) });
        else expect(found).toEqual({ to: expect.any(Number), scenario: expect.any(String) });
      },
      240_000,
    );
  });
}
