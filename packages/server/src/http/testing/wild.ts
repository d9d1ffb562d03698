import fc from 'fast-check';

/** Values that have broken programs before. */
const wildLeaves: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\ufeff\u{1f3c6}',
  '../../etc/passwd',
  "'; drop table events; --",
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}%s%n',
  'vault:O-01/1',
  'index:00000000000000000000000000000000',
  'round/x#99999999999999999999',
  'registry/x#0',
  '__proto__',
  'constructor',
  'x'.repeat(30_000),
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  [[]],
];

/** Names that every object has. */
const wildNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'a.b',
  '0',
  '\u0000',
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}

/** An object with a key of its own that is called as every object's own parts are. */
function withName(name: string, value: unknown): unknown {
  return JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
}

/** Any wild value: leaves, deep nests, odd names, and anything JSON can say. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...wildLeaves) },
  { weight: 1, arbitrary: fc.constantFrom(20, 70, 500, 3000).map(nested) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...wildNames), fc.constantFrom(...wildLeaves))
      .map(([name, value]) => withName(name, value)),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** Wild texts, for paths, queries and headers. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...wildNames, ...wildLeaves.filter((value) => typeof value === 'string')),
  fc.constantFrom(
    '%00',
    '%2e%2e%2f',
    '..',
    '.',
    'a'.repeat(301),
    '-1',
    '1e9',
    'NaN',
    '[]',
    '{}',
    '{"a":',
    '%',
    '\u4e2d\u6587',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((entry, at) => pathsIn(entry, [...path, at]))
    : Object.entries(value).flatMap(([key, entry]) => pathsIn(entry, [...path, key]));
  return [path, ...inner];
}

function put(value: unknown, path: Path, wild: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wild;
  if (Array.isArray(value)) return value.map((entry, at) => (at === key ? put(entry, rest, wild) : entry));
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(object).map(([name, entry]) => [name, name === key ? put(entry, rest, wild) : entry]),
  );
}

/** A value of a form with one part of it gone wild; now and then untouched, now and then with a part too many. */
export function spoilt(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      sound,
      fc.nat(),
      wildValue,
      fc.constantFrom('put', 'put', 'put', 'add', 'keep'),
      fc.constantFrom(...wildNames),
    )
    .map(([value, at, wild, how, name]) => {
      if (how === 'keep') return value;
      const paths = pathsIn(value);
      if (how === 'add' && typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...(withName(name, wild) as object), ...value };
      return put(value, paths[at % paths.length] ?? [], wild);
    });
}
