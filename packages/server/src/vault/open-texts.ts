import { openBytes, vaultPlaceOf, vaultRefOf } from '@laureate/node';
import type { Store } from '../store/store.ts';
import { noteOpenings, subjectRows, textRows } from '../store/vault.ts';
import type { MasterKey } from './master-key.ts';
import { wrapName } from './sealing.ts';

/** Who asks for texts, and why: written down before anything is opened. */
export interface Reader {
  readonly account: string;
  readonly session: string;
  readonly why: string;
  /** Canonical instant of the machine's clock. */
  readonly at: string;
}

const sameOpeningMs = 10 * 60 * 1000;

/**
 * The texts behind references of one jurisdiction; an erased or unknown one is left out. Each subject opened is
 * recorded first: who, what, why, once per session, subject and reason within ten minutes.
 */
export async function openTexts(
  store: Store,
  master: MasterKey,
  request: { readonly jurisdiction: string; readonly refs: Iterable<string>; readonly reader: Reader },
): Promise<ReadonlyMap<string, string>> {
  const places = [...new Set(request.refs)].flatMap((ref) => {
    const place = vaultPlaceOf(ref);
    return place ? [{ ref, ...place }] : [];
  });
  const subjects = [...new Set(places.map(({ subject }) => subject))];
  const { jurisdiction, reader } = request;
  const unlessSince = new Date(Date.parse(reader.at) - sameOpeningMs).toISOString();
  if (places.length === 0) return new Map();
  await store.transact((db) => noteOpenings(db, subjects, { jurisdiction, ...reader }, unlessSince));
  const kept = await subjectRows(store.db, jurisdiction, subjects);
  const keys = new Map<string, Uint8Array>();
  for (const [subject, { wrappedKey }] of kept)
    if (wrappedKey) keys.set(subject, openBytes(master, wrapName(jurisdiction, subject), wrappedKey));
  const texts = new Map<string, string>();
  for (const { subject, n, sealed } of await textRows(store.db, jurisdiction, places)) {
    const key = keys.get(subject);
    const ref = vaultRefOf(subject, n);
    if (key) texts.set(ref, Buffer.from(openBytes(key, ref, sealed)).toString('utf8'));
  }
  return texts;
}

/** Every vault reference inside a value. */
export function refsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    if (value.startsWith('vault:') && vaultPlaceOf(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) refsIn(inner, found);
  }
  return found;
}

/** The value with texts in place of their references; what could not be opened keeps its reference. */
export function withTexts(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((inner) => withTexts(inner, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, texts)]));
}
