import type { KeyObject } from 'node:crypto';
import { generateSigningKey, openBytes, sealBytes, signingKeyFromPem, signingKeyToPem } from '@laureate/node';
import { keepSecret, keptSecret } from '../store/secrets.ts';
import type { Store } from '../store/store.ts';
import { fingerprintOf, keyFor, type MasterKey } from './master-key.ts';

/** The database was written under another master key. */
export class OtherMasterKey extends Error {
  constructor() {
    super(
      'the data was written under another master key: give that key, or restore it from its recovery shares',
    );
  }
}

/** The database was written under a master key that is not here. A new one would open nothing. */
export class MasterKeyMissing extends Error {
  constructor() {
    super(
      'the data was written under a master key that is not here: give that key, or restore it from its recovery shares',
    );
  }
}

const fingerprintName = 'master-key fingerprint';
const signingName = 'signing key';

/** Fingerprint of the master key that the data belongs to; nothing before there is one. */
export function keptFingerprint(store: Pick<Store, 'db'>): Promise<string | undefined> {
  return keptSecret(store.db, fingerprintName);
}

/** Notes which master key the data belongs to, or throws OtherMasterKey when it belongs to another. */
export async function requireMasterKey(store: Store, master: MasterKey): Promise<void> {
  const own = fingerprintOf(master);
  const found = await keepSecret(store.db, fingerprintName, own);
  if (found !== own) throw new OtherMasterKey();
}

/** The key that signs tree heads: made once, kept in the database under the master key. */
export async function signingKey(store: Store, master: MasterKey): Promise<KeyObject> {
  const kept = await keptSigningKey(store, master);
  if (kept) return kept;
  const key = keyFor(master, 'secrets');
  return openSigningKey(key, await keepSecret(store.db, signingName, freshSigningKey(key)));
}

/** The key that signs tree heads, where there is one already. */
export async function keptSigningKey(
  { db }: Pick<Store, 'db'>,
  master: MasterKey,
): Promise<KeyObject | undefined> {
  const sealed = await keptSecret(db, signingName);
  return sealed === undefined ? undefined : openSigningKey(keyFor(master, 'secrets'), sealed);
}

function openSigningKey(key: Uint8Array, sealed: string): KeyObject {
  return signingKeyFromPem(Buffer.from(openBytes(key, signingName, JSON.parse(sealed))).toString('utf8'));
}

function freshSigningKey(key: Uint8Array): string {
  return JSON.stringify(
    sealBytes(key, signingName, Buffer.from(signingKeyToPem(generateSigningKey()), 'utf8')),
  );
}
