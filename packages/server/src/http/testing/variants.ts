import type { KnownValues } from '../../../../core/src/testing/well-formed.ts';
import type { Touched } from './own-reading.ts';

/** One way to ask for something, and the cases it touches as declared; nothing for what knows no cases. */
export interface Variant {
  readonly raw: unknown;
  readonly touched: Touched | undefined;
}

/** What variants are made with. */
export interface VariantGround {
  readonly known: KnownValues;
  /** Every case there is. */
  readonly cases: ReadonlySet<string>;
  /** Cases to ask about. */
  readonly probes: readonly string[];
  /** What asking so touches; nothing when it is not of its form. */
  readonly read: (raw: unknown) => { readonly touched: Touched | undefined } | undefined;
}

/** An id that nothing has. */
const absent = 'no-such-id-1';
const mostValues = 40;

function mapTexts(value: unknown, map: (text: string, name: string) => unknown, name = ''): unknown {
  if (typeof value === 'string') return map(value, name);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, map, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, map, key)]));
}

/** The same about another case: every value that is a case's id is put in its place. */
function aboutCase(raw: unknown, { cases }: VariantGround, caseId: string): unknown {
  return mapTexts(raw, (text) => (cases.has(text) ? caseId : text));
}

/** Names of the fields whose values stand in records: what a request may refer to. */
function namesIn(raw: unknown, { known }: VariantGround): string[] {
  const names = new Set<string>();
  mapTexts(raw, (text, name) => {
    if (known.get(name)?.includes(text)) names.add(name);
    return text;
  });
  return [...names];
}

const withField = (raw: unknown, name: string, value: unknown): unknown =>
  mapTexts(raw, (text, here) => (here === name ? value : text));

function* turned(raw: unknown, ground: VariantGround): Generator<unknown> {
  for (const caseId of [...ground.probes, absent]) yield aboutCase(raw, ground, caseId);
  for (const name of namesIn(raw, ground))
    for (const value of [...(ground.known.get(name) ?? []).slice(0, mostValues), absent])
      yield withField(raw, name, value);
}

/** How many samples are turned towards other cases, and how many ways are kept for each set of cases. */
export interface Plenty {
  readonly turned: number;
  readonly ofEach: number;
}

function* candidates(samples: readonly unknown[], ground: VariantGround, plenty: Plenty): Generator<unknown> {
  yield* samples;
  for (const raw of samples.slice(0, plenty.turned)) yield* turned(raw, ground);
}

/** Ways to ask that touch different cases: a few for each set of cases that can be touched. */
export function variantsOf(
  samples: readonly unknown[],
  ground: VariantGround,
  plenty: Plenty = { turned: 3, ofEach: 3 },
): Variant[] {
  const found: Variant[] = [];
  const tried = new Set<string>();
  const times = new Map<string, number>();
  for (const raw of candidates(samples, ground, plenty)) {
    const text = JSON.stringify(raw);
    if (tried.has(text)) continue;
    tried.add(text);
    const read = ground.read(raw);
    const key = JSON.stringify(read?.touched ?? null);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (read && time <= plenty.ofEach) found.push({ raw, ...read });
  }
  return found;
}

/**
 * The same with what leads to a hidden case replaced by what is not there: hidden and absent must be told alike.
 * `isHidden` says of a case that is there whether it is hidden from who asks.
 */
export function absentTwins(
  raw: unknown,
  ground: VariantGround,
  isHidden: (caseId: string) => boolean,
): unknown[] {
  const isClean = (twin: unknown) => {
    const read = ground.read(twin);
    if (!read || !Array.isArray(read.touched)) return read !== undefined;
    return !(read.touched as readonly string[]).some((id) => ground.cases.has(id) && isHidden(id));
  };
  const twins = [
    aboutCase(raw, ground, absent),
    ...namesIn(raw, ground).map((name) => withField(raw, name, absent)),
  ];
  const texts = new Set(twins.filter(isClean).map((twin) => JSON.stringify(twin)));
  texts.delete(JSON.stringify(raw));
  return [...texts].map((text) => JSON.parse(text) as unknown);
}
