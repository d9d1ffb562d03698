import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CryptoPort } from '@laureate/core';
import {
  demonstrationCrypto,
  demonstrationRandom,
  generateSigningKey,
  nodeCrypto,
  type RandomBytes,
  signingKeyFromPem,
  signingKeyToPem,
} from '@laureate/node';

/** What a run is signed and sealed with. `files` are to be kept beside the ledger, readable by their owner alone. */
export interface CityKeys {
  readonly crypto: CryptoPort;
  readonly masterKey: Uint8Array;
  readonly random: RandomBytes;
  readonly hmac: (bytes: Uint8Array) => Uint8Array;
  readonly files: Readonly<Record<string, string>>;
}

const hmacWith = (key: Uint8Array) => (bytes: Uint8Array) =>
  new Uint8Array(createHmac('sha256', key).update(bytes).digest());

/** Keys and salts all from a seed text, the same in every run; nothing is kept. For made-up rounds only. */
export function demonstrationKeys(seed: string): CityKeys {
  const keyOf = (use: string) =>
    new Uint8Array(createHash('sha256').update(`laureate ${use} ${seed}`).digest());
  return {
    crypto: demonstrationCrypto(seed),
    masterKey: keyOf('master key'),
    random: demonstrationRandom(`vault of ${seed}`),
    hmac: hmacWith(keyOf('index key')),
    files: {},
  };
}

const names = { signing: 'signing-key.pem', master: 'master-key.hex', index: 'index-key.hex' } as const;

/** The keys kept in a folder by an earlier run; those not there yet are made new. */
export function keptKeys(folder: string): CityKeys {
  const kept = (name: string, make: () => string): string => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : make();
  };
  const pem = kept(names.signing, () => signingKeyToPem(generateSigningKey()).trim());
  const master = kept(names.master, () => randomBytes(32).toString('hex'));
  const index = kept(names.index, () => randomBytes(32).toString('hex'));
  return {
    crypto: nodeCrypto(signingKeyFromPem(pem)),
    masterKey: new Uint8Array(Buffer.from(master, 'hex')),
    random: (size) => new Uint8Array(randomBytes(size)),
    hmac: hmacWith(new Uint8Array(Buffer.from(index, 'hex'))),
    files: { [names.signing]: `${pem}\n`, [names.master]: `${master}\n`, [names.index]: `${index}\n` },
  };
}
