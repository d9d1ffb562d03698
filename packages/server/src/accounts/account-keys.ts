import { createHmac, hash, randomBytes } from 'node:crypto';
import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import { keyFor, type MasterKey } from '../vault/master-key.ts';

const tokenBytes = 32;
const idBytes = 12;

/** What accounts keep secrets with: texts are sealed, logins and addresses become keyed indexes. */
export class AccountKeys {
  readonly #sealing: Uint8Array;
  readonly #indexing: Uint8Array;

  constructor(master: MasterKey) {
    this.#sealing = keyFor(master, 'accounts');
    this.#indexing = keyFor(master, 'accounts index');
  }

  /** Encrypts a text under a name that is checked when it is opened. */
  seal(name: string, text: string): string {
    return JSON.stringify(sealBytes(this.#sealing, name, Buffer.from(text, 'utf8')));
  }

  /** The text sealed under this name. Throws when it was sealed under another. */
  open(name: string, sealed: string): string {
    return Buffer.from(openBytes(this.#sealing, name, JSON.parse(sealed) as SealedText)).toString('utf8');
  }

  /** A keyed digest: the same text gives the same one, and none tells its text. */
  index(kind: string, text: string): string {
    return createHmac('sha256', this.#indexing)
      .update(JSON.stringify([kind, text]), 'utf8')
      .digest('hex');
  }
}

/** A new secret of 256 bits, fit for an address. */
export function freshToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What is kept of a token. */
export function hashOfToken(token: string): string {
  return hash('sha256', token, 'hex');
}

/** A new id that tells nothing. */
export function freshId(): string {
  return randomBytes(idBytes).toString('hex');
}
