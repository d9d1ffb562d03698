import { type Bytes, breathe, placesOf } from '../bytes.ts';
import { megabytesOf, type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import { isOddHeadAt, mayBeOddHeadAt, plainHeadAt } from './object-head.ts';
import { PdfFindings } from './pdf-findings.ts';
import { readPackedObjects } from './read-packed-objects.ts';
import { scanObject } from './scan-object.ts';

const tailSize = 2048;
/** No writer writes heads oddly; so many of them are made to keep us busy. */
const maxOdd = 50_000;

/**
 * Looks through a PDF for what acts by itself. A viewer finds objects by a table of places, which may point
 * anywhere, so every place that looks like the beginning of an object is read, also inside other objects' texts
 * and streams; packed objects are unpacked first. What cannot be read as a viewer reads it is refused.
 */
export async function inspectPdf(specimen: Specimen): Promise<Reasons> {
  const { bytes, file, budget } = specimen;
  if (!isWhole(bytes)) return [refuseFile('file-truncated', { file })];
  const findings = new PdfFindings();
  if (!(await scanPdf(specimen, findings))) {
    const maxMegabytes = megabytesOf(budget.limits.maxInflatedBytes);
    return [refuseFile('archive-too-big-inside', { file, maxMegabytes })];
  }
  if (findings.isEncrypted) return [refuseFile('file-encrypted', { file })];
  if (findings.actsOnOpening()) findings.active.add('automatic-action');
  const active = [...findings.active].sort().map((what) => refuseFile('file-active-content', { file, what }));
  return findings.isUnreadable ? [...active, refuseFile('file-unreadable-part', { file })] : active;
}

/** A PDF ends with the place of its table and an end mark. */
function isWhole(bytes: Bytes): boolean {
  const tail = bytes.slice(bytes.size - tailSize, bytes.size).toString('latin1');
  return tail.includes('startxref') && tail.includes('%%EOF');
}

interface Head {
  readonly from: number;
  readonly object: number | undefined;
}

/** Reads every object and trailer; answers false when the budget is spent. */
async function scanPdf({ bytes, budget }: Specimen, findings: PdfFindings): Promise<boolean> {
  let read = 0;
  for (const heads of headsOf(bytes, findings)) {
    await breathe();
    for (const { from, object } of heads) {
      const { end, packed } = await scanObject(bytes, from, object, findings);
      read += end - from;
      if (packed !== undefined && !(await readPackedObjects(bytes, packed, findings, budget))) return false;
      // Objects that overlap again and again are made to keep us busy.
      if (read > bytes.size * 3 + tailSize) findings.isUnreadable = true;
      if (findings.isUnreadable) return true;
    }
  }
  return true;
}

/** Where each object's text begins, and that of each trailer, window by window. */
function* headsOf(bytes: Bytes, findings: PdfFindings): Generator<readonly Head[]> {
  const obj = Buffer.from('obj', 'latin1');
  let odd = 0;
  for (const places of placesOf(bytes, obj)) {
    const heads: Head[] = [];
    for (const place of places) {
      const object = plainHeadAt(bytes, place);
      const mayBeOdd = object === undefined && mayBeOddHeadAt(bytes, place);
      if (mayBeOdd) odd += 1;
      if (object !== undefined || (mayBeOdd && isOddHeadAt(bytes, place))) {
        heads.push({ from: place + obj.length, object });
      }
    }
    yield heads;
    if (odd > maxOdd) {
      findings.isUnreadable = true;
      return;
    }
  }
  const trailer = Buffer.from('trailer', 'latin1');
  for (const places of placesOf(bytes, trailer)) {
    yield places.map((place) => ({ from: place + trailer.length, object: undefined }));
  }
}
