import { createInflate } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { type Bytes, breathe, MemoryBytes } from '../bytes.ts';
import type { PdfFindings } from './pdf-findings.ts';
import { readToken } from './read-token.ts';
import { scanPackedObject } from './scan-object.ts';
import type { PackedObjects } from './stream-watch.ts';

const maxUnpacked = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;

/**
 * Unpacks the objects of one object stream and reads each of them. What is packed in another way than plain Flate,
 * is damaged, or is larger than any writer makes it, counts as unreadable. Answers false when the budget is spent.
 */
export async function readPackedObjects(
  bytes: Bytes,
  packed: PackedObjects & { readonly dataFrom: number },
  findings: PdfFindings,
  budget: Budget,
): Promise<boolean> {
  const { count, first, isPlainFlate } = packed;
  if (!isPlainFlate || !Number.isSafeInteger(count) || !Number.isSafeInteger(first)) {
    findings.isUnreadable = true;
    return true;
  }
  const limit = Math.min(maxUnpacked, budget.left);
  const unpacked = await inflateFrom(bytes, startOfData(bytes, packed.dataFrom), limit);
  if (unpacked === 'too-large') return budget.left > maxUnpacked ? markUnreadable(findings) : false;
  if (unpacked === 'damaged') return markUnreadable(findings);
  budget.takeInflated(unpacked.length);
  await scanAll(new MemoryBytes(unpacked), count, first, findings);
  return true;
}

function markUnreadable(findings: PdfFindings): true {
  findings.isUnreadable = true;
  return true;
}

/** Data begin after the end of the line that holds the word `stream`. */
function startOfData(bytes: Bytes, afterWord: number): number {
  if (bytes.at(afterWord) === 13) return bytes.at(afterWord + 1) === 10 ? afterWord + 2 : afterWord + 1;
  return bytes.at(afterWord) === 10 ? afterWord + 1 : afterWord;
}

/** Each object from its own place: a place inside another object's text is read as the viewer would read it. */
async function scanAll(bytes: Bytes, count: number, first: number, findings: PdfFindings): Promise<void> {
  let place = 0;
  let read = 0;
  const allowed = bytes.size * 4 + pieceSize;
  for (let n = 0; n < count && !findings.isUnreadable; n += 1) {
    const object = readToken(bytes, place);
    const offset = readToken(bytes, object.next);
    if (object.kind !== 'number' || offset.kind !== 'number') return;
    place = offset.next;
    const from = first + Number(offset.text);
    read += (await scanPackedObject(bytes, from, Number(object.text), findings)) - from;
    if (read > allowed) findings.isUnreadable = true;
    if (n % 1000 === 999) await breathe();
  }
}

/** Inflates a zlib stream that begins at a place and ends where it ends by itself. */
async function inflateFrom(
  bytes: Bytes,
  from: number,
  limit: number,
): Promise<Buffer | 'too-large' | 'damaged'> {
  const inflate = createInflate();
  const parts: Buffer[] = [];
  let size = 0;
  const outcome = new Promise<'whole' | 'too-large' | 'damaged'>((resolve) => {
    inflate.on('data', (part: Buffer) => {
      size += part.length;
      if (size > limit) resolve('too-large');
      else parts.push(part);
    });
    inflate.on('end', () => resolve('whole'));
    inflate.on('error', () => resolve('damaged'));
  });
  feed(inflate, bytes, from);
  const how = await outcome;
  inflate.destroy();
  return how === 'whole' ? Buffer.concat(parts) : how;
}

/** Writes piece after piece as the inflater asks for more, until it has seen the end of its stream. */
function feed(inflate: ReturnType<typeof createInflate>, bytes: Bytes, from: number): void {
  let place = from;
  const next = (): void => {
    if (inflate.destroyed || inflate.writableEnded) return;
    const piece = bytes.slice(place, place + pieceSize);
    place += piece.length;
    if (piece.length === 0) inflate.end();
    else inflate.write(piece, () => next());
  };
  next();
}
