import { z } from 'zod';
import { canonicalBytes } from './canonical-json.ts';
import { instantSchema, streamIdSchema } from './event.ts';
import { fromHex, toHex } from './hex.ts';
import type { BackgroundSigner, Signer, Verifier } from './port.ts';

/** The state of a stream after an act: how many events, and the root over their leaves, in hex. */
export interface TreeHead {
  readonly stream: string;
  readonly size: number;
  readonly root: string;
  /** Canonical UTC instant of the act. */
  readonly at: string;
}

/** A tree head with its Ed25519 signature in hex; one for each act (RFC 9162 4.9 in spirit). */
export interface SignedHead extends TreeHead {
  readonly signature: string;
}

const hashHex = z.string().regex(/^[0-9a-f]{64}$/);

/** A signed head as stored, strict. A head covers at least one event. */
export const signedHeadSchema = z.strictObject({
  stream: streamIdSchema,
  size: z.int().positive(),
  root: hashHex,
  at: instantSchema,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** Signs the canonical JSON of {at, root, size, stream} with Ed25519 (RFC 8032, RFC 8785). */
export function signHead(signer: Signer, head: TreeHead): SignedHead {
  const bare = bareHeadOf(head);
  return { ...bare, signature: toHex(signer.sign(canonicalBytes(bare))) };
}

/** Signs a head as `signHead` does, in the background. */
export async function signHeadInBackground(signer: BackgroundSigner, head: TreeHead): Promise<SignedHead> {
  const bare = bareHeadOf(head);
  return { ...bare, signature: toHex(await signer.signInBackground(canonicalBytes(bare))) };
}

/** Whether the head was signed with the key whose public half, in hex, is given. */
export function isHeadSigned(verifier: Verifier, publicKeyHex: string, head: SignedHead): boolean {
  return verifier.verify(fromHex(publicKeyHex), canonicalBytes(bareHeadOf(head)), fromHex(head.signature));
}

function bareHeadOf({ stream, size, root, at }: TreeHead): TreeHead {
  return { stream, size, root, at };
}
