import { verifyLedger, writeLedger } from '@laureate/core';
import { nodeVerifyCrypto, vaultPlaceOf } from '@laureate/node';
import type { Blobs } from '../files/blobs/blobs.ts';
import {
  keptFiles,
  knownSubjects,
  type StreamCount,
  sealedPlaces,
  streamCounts,
} from '../store/check-rows.ts';
import { streamRecord } from '../store/events.ts';
import type { Store } from '../store/store.ts';
import { refsIn } from '../vault/open-texts.ts';

/** Something that is not as it must be, and where. */
export interface StoreFinding {
  readonly what:
    | 'lengths-differ'
    | 'ledger-wrong'
    | 'text-missing'
    | 'text-of-no-subject'
    | 'text-never-sealed'
    | 'file-missing';
  readonly jurisdiction: string;
  readonly stream?: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What was looked at, and everything that was found. */
export interface StoreReport {
  readonly jurisdictions: number;
  readonly streams: number;
  readonly events: number;
  readonly heads: number;
  readonly texts: number;
  readonly files: number;
  readonly findings: readonly StoreFinding[];
}

/** What a store is checked with. */
export interface CheckGround {
  readonly store: Store;
  /** Ed25519 public key of the heads. */
  readonly publicKey: Uint8Array;
  /** Left out: files are not looked at. */
  readonly blobs?: Blobs | undefined;
}

/** At most so many findings of one stream are told: after the first ones the rest follows. */
const mostFindings = 20;

/**
 * Checks everything that can be checked while the store works: every stream is computed again as an export of it would
 * be, lengths agree between tables, sealed texts that events refer to are there unless erased, files are there.
 */
export async function checkStore(ground: CheckGround): Promise<StoreReport> {
  const counts = await streamCounts(ground.store.db);
  const jurisdictions = [...new Set(counts.map(({ jurisdiction }) => jurisdiction))];
  const findings: StoreFinding[] = [];
  const sum = { events: 0, heads: 0, texts: 0 };
  for (const jurisdiction of jurisdictions) {
    const vault = await readVault(ground, jurisdiction);
    sum.texts += vault.texts.size;
    for (const count of counts.filter((row) => row.jurisdiction === jurisdiction)) {
      const checked = await checkStream(ground, count, vault);
      findings.push(...checked.findings.slice(0, mostFindings));
      sum.events += checked.events;
      sum.heads += checked.heads;
    }
  }
  const files = ground.blobs ? await checkFiles(ground.store, ground.blobs) : { count: 0, findings: [] };
  return {
    jurisdictions: jurisdictions.length,
    streams: counts.length,
    ...sum,
    files: files.count,
    findings: [...findings, ...files.findings],
  };
}

interface VaultAsKept {
  readonly texts: Awaited<ReturnType<typeof sealedPlaces>>;
  readonly subjects: Awaited<ReturnType<typeof knownSubjects>>;
}

/** Read before the streams: what is sealed later belongs to later events, which are not looked at either. */
async function readVault({ store }: CheckGround, jurisdiction: string): Promise<VaultAsKept> {
  return store.transact(async (db) => ({
    subjects: await knownSubjects(db, jurisdiction),
    texts: await sealedPlaces(db, jurisdiction),
  }));
}

async function checkStream(
  { store, publicKey }: CheckGround,
  count: StreamCount,
  vault: VaultAsKept,
): Promise<{ readonly findings: StoreFinding[]; readonly events: number; readonly heads: number }> {
  const { jurisdiction, stream, size } = count;
  const record = await streamRecord(store.db, count, size);
  const findings: StoreFinding[] = lengthsDiffer(count);
  const found = (what: StoreFinding['what'], facts: StoreFinding['facts']) =>
    findings.push({ what, jurisdiction, stream, facts });
  if (record.heads.at(-1)?.size === record.entries.length) {
    const text = writeLedger([record], { visibility: 'full', publicKey, isPublic: () => true });
    const report = verifyLedger(text, { crypto: nodeVerifyCrypto, expectPublicKey: publicKey });
    for (const { check, found: wrong } of report.checks)
      for (const { what, seq } of wrong) found('ledger-wrong', { check, what, seq: seq ?? null });
  } else found('ledger-wrong', { check: 'end', what: 'no-head-at-end', seq: record.entries.length });
  for (const [at, { event }] of record.entries.entries())
    for (const ref of refsIn(event.payload)) {
      const what = whyNotKept(vault, ref);
      if (what) found(what, { ref, seq: at });
    }
  return { findings, events: record.entries.length, heads: record.heads.length };
}

function lengthsDiffer({ jurisdiction, stream, ...said }: StreamCount): StoreFinding[] {
  const { size, events, lastSeq, lastHead, toldUpTo } = said;
  const isTold = toldUpTo === null || toldUpTo === size;
  const isRight = events === size && lastSeq === size - 1 && lastHead === size && isTold;
  return isRight ? [] : [{ what: 'lengths-differ', jurisdiction, stream, facts: { ...said } }];
}

function whyNotKept({ texts, subjects }: VaultAsKept, ref: string): StoreFinding['what'] | undefined {
  const place = vaultPlaceOf(ref);
  if (!place) return undefined;
  const subject = subjects.get(place.subject);
  if (!subject) return 'text-of-no-subject';
  if (place.n > subject.count) return 'text-never-sealed';
  return place.n <= subject.erased || texts.has(`${place.subject}/${place.n}`) ? undefined : 'text-missing';
}

async function checkFiles(
  store: Store,
  blobs: Blobs,
): Promise<{ readonly count: number; readonly findings: StoreFinding[] }> {
  const rows = await keptFiles(store.db);
  const findings: StoreFinding[] = [];
  for (const { jurisdiction, ref, blob } of rows)
    if (!(await blobs.has(blob))) findings.push({ what: 'file-missing', jurisdiction, facts: { ref } });
  return { count: rows.length, findings };
}
