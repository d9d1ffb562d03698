import { eventKinds } from '../../catalogue.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { type AboutCase, textsIn } from './about-a-case.ts';
import { aboutThis, type MadeUp } from './made-up-events.ts';

/** What becomes different in a hidden case; numbers choose among what there is, over and over. */
export interface Change {
  /** Events about the case alone that did not happen. */
  readonly left: readonly number[];
  /** Events about the case alone that say something else: which, by which made-up payload, which fields. */
  readonly said: readonly (readonly [event: number, payload: number, fields: number])[];
  /** Events that happened beside: of which kind, by which made-up payload, before which event. */
  readonly more: readonly (readonly [kind: number, payload: number, place: number])[];
  /** Lists that hold the case and came out otherwise. */
  readonly lists: readonly (readonly [event: number, how: number])[];
}

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(from.length, 1)];

/** Fields that tell who and where, which everybody may know who knows that there is such a case. */
const openFields = new Set(['case', 'track', 'channel', 'party', 'signedBy', 'person', 'division']);

/** The event with another payload, if that is of its form; as it was otherwise. */
function saying(event: LedgerEvent, payload: unknown): LedgerEvent {
  const parsed = eventKinds.get(`round/${event.type}`)?.payload.safeParse(payload);
  return parsed?.success ? { ...event, payload: parsed.data } : event;
}

/** Some fields of an event as another of its kind has them, if that is still of its form. */
function otherwise(event: LedgerEvent, payload: unknown, fields: number): LedgerEvent {
  const own = event.payload as Readonly<Record<string, unknown>>;
  const others = Object.entries(payload as Readonly<Record<string, unknown>>);
  const changed = others.filter(([name], at) => !openFields.has(name) && ((fields >> (at % 30)) & 1) === 1);
  return saying(event, { ...own, ...Object.fromEntries(changed) });
}

const saysCase = (entry: unknown, id: string): boolean =>
  entry === id || (typeof entry === 'object' && entry !== null && 'case' in entry && entry.case === id);

/** A list that holds the case: without it, or with it in another place. The others keep their order. */
function listWithout(entries: readonly unknown[], id: string, how: number): unknown[] {
  const others = entries.filter((entry) => !saysCase(entry, id));
  if (how % 3 === 0) return others;
  const own = entries.filter((entry) => saysCase(entry, id));
  const place = how % (others.length + 1);
  return [...others.slice(0, place), ...own, ...others.slice(place)];
}

/** A list-wide result that came out otherwise for the case: its place and numbers, and everybody's rank. */
function cameOut(value: unknown, id: string, how: number, name = '', isOwn = false): unknown {
  if (Array.isArray(value)) {
    const entries = value.some((entry) => saysCase(entry, id)) ? listWithout(value, id, how) : value;
    return entries.map((entry) => cameOut(entry, id, how, name, isOwn || saysCase(entry, id)));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, cameOut(inner, id, how, key, isOwn || key === id)]),
    );
  if (typeof value === 'number' && (isOwn || name === 'rank')) return value + 1 + (how % 5);
  return value;
}

function cameOutOtherwise(event: LedgerEvent, id: string, how: number): LedgerEvent {
  return saying(event, cameOut(event.payload, id, how));
}

/** Events that were not there, each an act of its own by whoever did the event before. */
function moreEvents(
  before: LedgerEvent | undefined,
  of: readonly (readonly [string, unknown])[],
  id: string,
): LedgerEvent[] {
  if (!before) return [];
  const [stream = ''] = before.act.split('#');
  return of.map(([type, payload], n) => ({
    ...before,
    act: `${stream}#${100_000 + Number(before.act.split('#')[1]) * 100 + n}`,
    command: 'told',
    type,
    v: eventKinds.get(`round/${type}`)?.version ?? 1,
    payload: aboutThis(payload, id),
  }));
}

/**
 * The same history from place `from` on, but for what nobody has published of one case. What the viewer took part in
 * stays as it was.
 */
export function changedHistory(
  events: readonly LedgerEvent[],
  { alone, among }: AboutCase,
  made: MadeUp,
  change: Change,
  { id, from, viewer }: { readonly id: string; readonly from: number; readonly viewer: string },
): LedgerEvent[] {
  const left = new Set(change.left.map((at) => pick(alone, at)));
  const said = new Map(change.said.map(([at, ...how]) => [pick(alone, at), how] as const));
  const lists = new Map(change.lists.map(([at, how]) => [pick(among, at), how] as const));
  const kinds = [...made.keys()];
  const more = new Map<number, (readonly [string, unknown])[]>();
  for (const [kind, payload, place] of change.more) {
    const type = pick(kinds, kind);
    const at = from + (place % Math.max(events.length - from, 1));
    if (type !== undefined)
      more.set(at, [...(more.get(at) ?? []), [type, pick(made.get(type) ?? [], payload)]]);
  }
  const isOfViewer = ({ payload }: LedgerEvent) => textsIn(payload).has(viewer);
  return events.flatMap((event, at) => {
    const after = moreEvents(event, more.get(at) ?? [], id).filter((one) => !isOfViewer(one));
    if (isOfViewer(event)) return [event, ...after];
    if (left.has(at)) return after;
    const how = said.get(at);
    const payload = how && pick(made.get(event.type) ?? [], how[0]);
    const list = lists.get(at);
    const own = payload === undefined ? event : otherwise(event, aboutThis(payload, id), how?.[1] ?? 0);
    return [list === undefined ? own : cameOutOtherwise(own, id, list), ...after];
  });
}
