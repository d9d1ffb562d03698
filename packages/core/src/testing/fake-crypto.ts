import { createHash } from 'node:crypto';
import type { CryptoPort } from '../ledger/port.ts';

/** Real hashing, counted salts, and a signature that any key accepts: for tests that are not about the ledger. */
export function fakeCrypto(): CryptoPort {
  let count = 0;
  return {
    publicKey: new Uint8Array(32),
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    sign: () => new Uint8Array(64),
    verify: () => true,
    salt: () => {
      count += 1;
      return createHash('sha256').update(String(count)).digest().subarray(0, 16);
    },
  };
}
