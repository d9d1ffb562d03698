import fc from 'fast-check';
import { z } from 'zod';
import type { EventKind } from '../../act/event-kind.ts';
import { eventKinds } from '../../catalogue.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { type Form, type KnownValues, wellFormed } from '../well-formed.ts';
import { textsIn } from './about-a-case.ts';

/** Stands for the case in a payload that was made up for no case yet. */
const anyCase = 'CASE-0';

/** Of the kinds that say cases only a new panel may be for one case alone: the others are lists of a whole track. */
const ofOneCase = new Set(['PanelFormed']);

/** Kinds of event that say something of a case and are not published. */
export const hiddenKinds: readonly EventKind<never>[] = [...eventKinds.values()].filter(
  (kind) =>
    kind.stream === 'round' &&
    kind.visibility === 'internal' &&
    (ofOneCase.has(kind.type) || saysCase(formOf(kind))),
);

function formOf(kind: EventKind<never>): Form {
  return z.toJSONSchema(kind.payload, { io: 'input', unrepresentable: 'any' }) as Form;
}

function saysCase({ properties = {}, anyOf = [], oneOf = [] }: Form): boolean {
  return 'case' in properties || [...anyOf, ...oneOf].some(saysCase);
}

function collect(value: unknown, name: string, into: Map<string, unknown[]>): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, name, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, key, into);
  else into.set(name, [...(into.get(name) ?? []), value]);
}

/** Some values that stand in events, by the name of their field. */
export function valuesIn(events: readonly LedgerEvent[], ofEach = 60): KnownValues {
  const all = new Map<string, unknown[]>();
  for (const { payload } of events) collect(payload, '', all);
  return new Map(Array.from(all, ([name, values]) => [name, [...new Set(values)].slice(0, ofEach)]));
}

/** Fields whose values are shared by all cases; any other id is one that nothing else has. */
const sharedFields = new Set(['person', 'examiner', 'experts', 'stage', 'item', 'fact', 'from', 'to', 'on']);

function knownIn(events: readonly LedgerEvent[]): KnownValues {
  const known = new Map<string, readonly unknown[]>();
  for (const [name, values] of valuesIn(events, 50))
    if (values.some((value) => typeof value === 'number') || sharedFields.has(name) || /On$|By$/.test(name))
      known.set(name, values);
  return known.set('case', [anyCase]).set('cases', [anyCase]);
}

/** Payloads of every hidden kind, made up to its form; about a case that is named later. */
export type MadeUp = ReadonlyMap<string, readonly unknown[]>;

/** Makes up payloads of every hidden kind, but for some; a kind of which none could be made is left out. */
export function madeUpPayloads(
  events: readonly LedgerEvent[],
  seed: number,
  without: ReadonlySet<string>,
  ofEach = 40,
): MadeUp {
  const known = knownIn(events);
  const made = new Map<string, readonly unknown[]>();
  for (const kind of hiddenKinds) {
    if (without.has(kind.type)) continue;
    const samples = fc.sample(wellFormed(formOf(kind), known), { seed, numRuns: ofEach * 3 });
    const good = samples.flatMap((sample): unknown[] => {
      const parsed = kind.payload.safeParse(onlyCase(sample));
      return parsed.success ? [parsed.data] : [];
    });
    if (good.length > 0) made.set(kind.type, good.slice(0, ofEach));
  }
  const prepared = preparedAbout(events);
  return prepared.length > 0 ? made.set('ActPrepared', prepared.slice(0, ofEach)) : made;
}

/** Acts that were prepared about one case alone, put about any. */
function preparedAbout(events: readonly LedgerEvent[]): unknown[] {
  const cases = new Set(
    events.flatMap(({ type, payload }) =>
      type === 'ApplicationFiled' ? [(payload as { case: string }).case] : [],
    ),
  );
  return events.flatMap(({ type, payload }) => {
    if (type !== 'ActPrepared') return [];
    const [only, ...others] = [...textsIn(payload)].filter((text) => cases.has(text));
    return only === undefined || others.length > 0
      ? []
      : [JSON.parse(JSON.stringify(payload).replaceAll(`"${only}"`, `"${anyCase}"`)) as unknown];
  });
}

/** A list of cases holds the one case. */
function onlyCase(payload: unknown): unknown {
  const fields = payload as Readonly<Record<string, unknown>>;
  const { cases } = fields;
  return Array.isArray(cases) && cases.every((entry) => typeof entry === 'string')
    ? { ...fields, cases: [anyCase] }
    : payload;
}

/** A made-up payload about a case. */
export function aboutThis(payload: unknown, id: string): unknown {
  if (payload === anyCase) return id;
  if (Array.isArray(payload)) return payload.map((entry) => aboutThis(entry, id));
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([key, inner]) => [key === anyCase ? id : key, aboutThis(inner, id)]),
  );
}
