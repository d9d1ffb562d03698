import { createHash } from 'node:crypto';
import { evidencePdf } from '../../../packages/server/src/demo/evidence-pdf.ts';
import type { FileAtHand } from './fill-form.ts';

/** A piece of evidence that says something, as a person has it on their desk, and the fingerprint of its bytes. */
export function aPdf(name: string, says: string): FileAtHand & { readonly hash: string } {
  const buffer = Buffer.from(evidencePdf(new TextEncoder().encode(says)));
  const hash = createHash('sha256').update(buffer).digest('hex');
  return { name, mimeType: 'application/pdf', buffer, hash };
}
