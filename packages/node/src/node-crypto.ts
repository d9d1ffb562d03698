import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { BackgroundSigner, CryptoPort, VerifyCrypto } from '@laureate/core';
import { freshBytes } from './fresh-bytes.ts';

/** The ledger's cryptography as node:crypto does it; signing can be left to its thread pool. */
export interface NodeCrypto extends CryptoPort, BackgroundSigner {}

/** Gives that many bytes. */
export type RandomBytes = (size: number) => Uint8Array;

const signAside = promisify(sign);

const seedLength = 32;
const saltLength = 16;
/** DER around a raw Ed25519 private seed (PKCS #8) and public key (SPKI), RFC 8410. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 and Ed25519 verification by node:crypto; holds no secret. */
export const nodeVerifyCrypto: VerifyCrypto = {
  sha256: (bytes) => bare(hash('sha256', bytes, 'buffer')),
  verify: isSignedBy,
};

/** The ledger's cryptography with an Ed25519 private key and a source of salts (random unless given). */
export function nodeCrypto(privateKey: KeyObject, random: RandomBytes = freshBytes): NodeCrypto {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('the signing key must be Ed25519');
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    ...nodeVerifyCrypto,
    publicKey: bare(spki.subarray(publicPrefix.length)),
    sign: (bytes) => bare(sign(null, bytes, privateKey)),
    signInBackground: async (bytes) => bare(await signAside(null, bytes, privateKey)),
    salt: () => bare(random(saltLength)),
  };
}

/** The Ed25519 key of a raw 32-byte seed (RFC 8032 5.1.5). */
export function signingKeyFromSeed(seed: Uint8Array): KeyObject {
  if (seed.length !== seedLength) throw new RangeError(`an Ed25519 seed has ${seedLength} bytes`);
  return createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
}

/** The Ed25519 key in a PKCS #8 PEM text. */
export function signingKeyFromPem(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('the signing key must be Ed25519');
  return key;
}

/** A new Ed25519 key. */
export function generateSigningKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/** A signing key as PKCS #8 PEM, for keeping. */
export function signingKeyToPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Key and salts all from a seed text, the same in every run. For demonstrations and tests only. */
export function demonstrationCrypto(seed: string): NodeCrypto {
  const key = createHash('sha256').update(`laureate demonstration key ${seed}`).digest();
  return nodeCrypto(signingKeyFromSeed(key), demonstrationRandom(`salts of ${seed}`));
}

/** A stream of bytes from a seed text: HMAC-SHA256 over a counter. For demonstrations and tests only. */
export function demonstrationRandom(seed: string): RandomBytes {
  let counter = 0;
  const block = () => {
    counter += 1;
    return createHmac('sha256', seed).update(String(counter)).digest();
  };
  return (size) => {
    const blocks = Array.from({ length: Math.ceil(size / seedLength) }, block);
    return bare(Buffer.concat(blocks).subarray(0, size));
  };
}

/** The public key read last: the heads of a ledger are signed with one, and reading it costs as much as verifying. */
let lastRead: { readonly raw: Uint8Array; readonly key: KeyObject } | undefined;

function publicKeyOf(raw: Uint8Array): KeyObject {
  if (lastRead && Buffer.compare(lastRead.raw, raw) === 0) return lastRead.key;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
  lastRead = { raw: bare(raw), key };
  return key;
}

function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, bytes, publicKeyOf(publicKey), signature);
  } catch {
    // A malformed key is one nothing was signed with.
    return false;
  }
}

/** A plain Uint8Array without the Buffer's methods and shared memory. */
function bare(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}
