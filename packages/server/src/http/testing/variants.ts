import type { Touched } from './own-reading.ts';
import type { KnownValues } from './well-formed.ts';

/** One way to ask for something, and the cases it touches as declared; nothing for what knows no cases. */
export interface Variant {
  readonly raw: unknown;
  readonly touched: Touched | undefined;
}

/** An id that nothing has. */
const absent = 'no-such-id-1';

function mapTexts(value: unknown, map: (text: string, name: string) => unknown, name = ''): unknown {
  if (typeof value === 'string') return map(value, name);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, map, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, map, key)]));
}

/** The same about another case: every value that is a case's id is put in its place. */
function aboutCase(raw: unknown, cases: ReadonlySet<string>, caseId: string): unknown {
  return mapTexts(raw, (text) => (cases.has(text) ? caseId : text));
}

/** Names of the fields whose values stand in records: what a request may refer to. */
function namesIn(raw: unknown, known: KnownValues): string[] {
  const names = new Set<string>();
  mapTexts(raw, (text, name) => {
    if (known.get(name)?.includes(text)) names.add(name);
    return text;
  });
  return [...names];
}

const withField = (raw: unknown, name: string, value: unknown): unknown =>
  mapTexts(raw, (text, here) => (here === name ? value : text));

const keyOf = (touched: Touched | undefined): string => JSON.stringify(touched ?? null);

/** What asking needs: what touches which case, ids to refer to, and which values are cases. */
export interface VariantGround {
  readonly known: KnownValues;
  readonly cases: ReadonlySet<string>;
  /** Nothing when it is not of its form. */
  readonly read: (raw: unknown) => { readonly touched: Touched | undefined } | undefined;
}

const mostValues = 40;

function* candidates(samples: readonly unknown[], ground: VariantGround): Generator<unknown> {
  for (const raw of samples) {
    yield raw;
    for (const caseId of ground.cases) yield aboutCase(raw, ground.cases, caseId);
    yield aboutCase(raw, ground.cases, absent);
    for (const name of namesIn(raw, ground.known))
      for (const value of (ground.known.get(name) ?? []).slice(0, mostValues))
        yield withField(raw, name, value);
  }
}

/** Ways to ask that touch different cases, one for each set of cases that can be touched. */
export function variantsOf(samples: readonly unknown[], ground: VariantGround): Variant[] {
  const found = new Map<string, Variant>();
  for (const raw of candidates(samples, ground)) {
    const read = ground.read(raw);
    if (read && !found.has(keyOf(read.touched))) found.set(keyOf(read.touched), { raw, ...read });
  }
  return [...found.values()];
}

/** The same with what it refers to replaced by what is not there: hidden and absent must be told alike. */
export function absentTwins(raw: unknown, ground: VariantGround): unknown[] {
  const isAbout = (text: string) => ground.cases.has(text);
  let holdsCase = false;
  mapTexts(raw, (text) => {
    holdsCase ||= isAbout(text);
    return text;
  });
  const twins = holdsCase
    ? [aboutCase(raw, ground.cases, absent)]
    : namesIn(raw, ground.known).map((name) => withField(raw, name, absent));
  return twins.filter(
    (twin) =>
      ground.read(twin) !== undefined &&
      keyOf(ground.read(twin)?.touched) !== keyOf(ground.read(raw)?.touched),
  );
}
