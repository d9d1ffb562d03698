import { createCipheriv, createDecipheriv } from 'node:crypto';
import { freshBytes } from './fresh-bytes.ts';
import type { RandomBytes } from './node-crypto.ts';
import type { SealedText } from './vault-file.ts';

const ivLength = 12;
const tagLength = 16;

/** Encrypts with AES-256-GCM (NIST SP 800-38D). The name is authenticated, so that sealed things cannot be swapped. */
export function sealBytes(
  key: Uint8Array,
  name: string,
  bytes: Uint8Array,
  random: RandomBytes = freshBytes,
): SealedText {
  const iv = random(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name, 'utf8'));
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]).toString('base64');
  return { iv: Buffer.from(iv).toString('base64'), tag: cipher.getAuthTag().toString('base64'), text };
}

/** What was sealed under this key and name. Throws when either is another, or a byte was changed. */
export function openBytes(key: Uint8Array, name: string, sealed: SealedText): Uint8Array {
  const tag = Buffer.from(sealed.tag, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.iv, 'base64'), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(name, 'utf8'))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(Buffer.from(sealed.text, 'base64')), decipher.final()]);
}

/** The reference of a subject's n-th text, counted from 1. */
export function vaultRefOf(subject: string, n: number): string {
  return `vault:${subject}/${n}`;
}

/** The subject and number of a reference; nothing for a text that is none. */
export function vaultPlaceOf(ref: string): { subject: string; n: number } | undefined {
  const match = /^vault:(\S+)\/([1-9]\d*)$/.exec(ref);
  return match?.[1] ? { subject: match[1], n: Number(match[2]) } : undefined;
}
