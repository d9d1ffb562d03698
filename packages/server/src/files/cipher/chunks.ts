import { deriveKey } from './file-keys.ts';

/** Encrypted bytes begin with this mark and the salt of their own key. */
export const mark = Buffer.from('LRF1', 'latin1');
export const saltLength = 16;
export const tagLength = 16;
/** Plain bytes of every chunk but the last, which has fewer or as many and may be empty. */
export const chunkSize = 64 * 1024;

/** What a file's bytes are encrypted as: with another key or another reference they cannot be opened. */
export interface FileSecret {
  readonly key: Uint8Array;
  readonly ref: string;
}

/** The key of one encrypted copy; no two copies share one, so that counting chunks makes every nonce unique. */
export function copyKey({ key }: FileSecret, salt: Uint8Array): Uint8Array {
  return deriveKey(key, 'bytes', salt);
}

/** The nonce of a chunk: its number, and whether it is the last, so that nothing can be cut off or moved. */
export function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(chunk, 4, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** How many bytes so many plain bytes become. */
export function encryptedSize(plain: number): number {
  const chunks = Math.max(1, Math.ceil(plain / chunkSize));
  return mark.length + saltLength + plain + chunks * tagLength;
}
