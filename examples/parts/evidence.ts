import { createHash } from 'node:crypto';
import { evidencePdf } from '../../packages/server/src/demo/evidence-pdf.ts';

/** Names of evidence in a text of acts or tables. */
const namesIn = (text: string): string[] => text.match(/[A-Za-z][\w-]*\.(txt|pdf)/g) ?? [];

/**
 * What a made-up file holds. What applicants file is a PDF: a draw rests on the hash of every dossier, and the
 * demonstration, which shows other evidence as PDFs of its text, must come to the same one.
 */
function textOf(name: string): string {
  const text = `虚构示例材料：${name}\n`;
  return name.endsWith('.pdf') ? Buffer.from(evidencePdf(Buffer.from(text))).toString('latin1') : text;
}

/** How the record refers to a made-up file: by its hash. */
export const evidenceRef = (name: string): string =>
  `file:${createHash('sha256').update(textOf(name)).digest('hex')}`;

/** A made-up file for every piece of evidence that the other files name. */
export function evidenceFiles(told: Readonly<Record<string, string>>): Record<string, string> {
  const names = [...new Set(Object.values(told).flatMap(namesIn))].sort();
  return Object.fromEntries(names.map((name) => [`evidence/${name}`, textOf(name)]));
}
