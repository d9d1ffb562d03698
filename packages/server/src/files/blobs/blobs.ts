import type { Readable } from 'node:stream';

/** Keeps encrypted bytes under names of 64 hex digits. A name is either whole or not there. */
export interface Blobs {
  /** Keeps what the stream gives, `bytes` long; durable when this answers. An old one of the same name is replaced. */
  put(name: string, stream: Readable, bytes: number): Promise<void>;
  /** The bytes under a name; nothing when there are none. */
  get(name: string): Promise<Readable | undefined>;
  has(name: string): Promise<boolean>;
  /** Forgets a name; it need not be there. */
  delete(name: string): Promise<void>;
}

/** Throws for what is no name of ours: nothing else ever becomes part of a path. */
export function requireBlobName(name: string): void {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new RangeError('a blob has a name of 64 hex digits');
}
