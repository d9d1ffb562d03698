import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import type { FileSecret } from './chunks.ts';
import { deriveKey } from './file-keys.ts';

/** The name of a file made fit to be kept: names hold people's names. */
export function sealName({ key, ref }: FileSecret, name: string): string {
  return JSON.stringify(sealBytes(deriveKey(key, 'name'), ref, Buffer.from(name, 'utf8')));
}

/** A name that was sealed. Throws when it was tampered with. */
export function openName({ key, ref }: FileSecret, sealed: string): string {
  const bytes = openBytes(deriveKey(key, 'name'), ref, JSON.parse(sealed) as SealedText);
  return Buffer.from(bytes).toString('utf8');
}
