import { createHmac } from 'node:crypto';
import type { KeyedHash } from '@laureate/core';
import { type NodeCrypto, nodeCrypto } from '@laureate/node';
import { keepSecret, keptSecret } from '../../packages/server/src/store/secrets.ts';
import type { Store } from '../../packages/server/src/store/store.ts';
import { emptyDatabase } from '../../packages/server/src/testing/test-databases.ts';
import { signingKey } from '../../packages/server/src/vault/kept-secrets.ts';
import { keyFor, type MasterKey } from '../../packages/server/src/vault/master-key.ts';

/** The master key of every database of the bench, as the settings take it. */
export const masterHex = '5b'.repeat(32);
export const master: MasterKey = new Uint8Array(Buffer.from(masterHex, 'hex'));

const indexKey = keyFor(master, 'index of codes');
const signingName = 'signing key';

/** The keys that cities are made up with: those the service will find in each database that they are laid into. */
export interface HouseKeys {
  readonly crypto: NodeCrypto;
  /** Codes are indexed as the server does it. */
  readonly hmac: KeyedHash;
  /** Puts the signing key into an empty database. */
  layInto(store: Store): Promise<void>;
}

/** Has the server make a signing key. */
export async function makeHouseKeys(): Promise<HouseKeys> {
  const database = await emptyDatabase('sqlite');
  try {
    const store = await database.open();
    const crypto = nodeCrypto(await signingKey(store, master));
    const sealed = (await keptSecret(store.db, signingName)) ?? '';
    return {
      crypto,
      hmac: (bytes) => new Uint8Array(createHmac('sha256', indexKey).update(bytes).digest()),
      layInto: async ({ db }) => {
        await keepSecret(db, signingName, sealed);
      },
    };
  } finally {
    await database.remove();
  }
}
