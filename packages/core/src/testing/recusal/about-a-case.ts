import { eventKinds } from '../../catalogue.ts';
import type { LedgerEvent } from '../../ledger/event.ts';

/** Fields by which a later event goes on with an earlier one without naming its case. */
const linkFields = ['objection', 'inquiry', 'motion', 'hearing', 'supplement'] as const;

/** Every text of a value, names of fields among them: a case may be a key. */
export function textsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const entry of value) textsIn(entry, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) textsIn(inner, into.add(key));
  return into;
}

/** Places of the events that nobody has published: about one case alone, and about others with it. */
export interface AboutCase {
  readonly alone: readonly number[];
  readonly among: readonly number[];
}

function linksOf({ payload }: LedgerEvent): string[] {
  const fields = payload as Readonly<Record<string, unknown>>;
  return linkFields.flatMap((field) => {
    const value = fields[field];
    return typeof value === 'string' ? [`${field} ${value}`] : [];
  });
}

/** Which of a round's events are about a case. `cases`: the ids of all. */
export function aboutCase(events: readonly LedgerEvent[], cases: ReadonlySet<string>, id: string): AboutCase {
  const named = events.map((event) => [...textsIn(event.payload)].filter((text) => cases.has(text)));
  const links = new Set(events.flatMap((event, at) => (isOnly(named[at], id) ? linksOf(event) : [])));
  const alone: number[] = [];
  const among: number[] = [];
  for (const [at, event] of events.entries()) {
    if (eventKinds.get(`round/${event.type}`)?.visibility !== 'internal') continue;
    const own = named[at] ?? [];
    if (isOnly(own, id) || (own.length === 0 && linksOf(event).some((link) => links.has(link))))
      alone.push(at);
    else if (own.includes(id)) among.push(at);
  }
  return { alone, among };
}

const isOnly = (named: readonly string[] | undefined, id: string): boolean =>
  named?.length === 1 && named[0] === id;
