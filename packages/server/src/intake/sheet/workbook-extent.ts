import { inflateEntry } from '../../files/inspect/archive/inflate-entry.ts';
import { openArchive } from '../../files/inspect/archive/open-archive.ts';
import { Budget } from '../../files/inspect/budget.ts';
import { MemoryBytes } from '../../files/inspect/bytes.ts';
import type { Specimen } from '../../files/inspect/specimen.ts';
import { sheetLimits } from './limits.ts';

/** The farthest row and column that any cell of a workbook says it stands in. */
export interface WorkbookExtent {
  readonly rows: number;
  readonly columns: number;
}

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/i;
const place = /\br="([A-Z]{1,4})?(\d{1,9})"/g;
/** A place may be cut in two by the end of a piece; this much is looked at again. */
const overlap = 24;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** Remembers the farthest place named in the text of a sheet, piece by piece. */
class Extent implements WorkbookExtent {
  rows = 0;
  columns = 0;
  #rest = '';

  take(piece: Buffer): void {
    const text = this.#rest + piece.toString('latin1');
    for (const [, letters, row] of text.matchAll(place)) {
      this.rows = Math.max(this.rows, Number(row));
      if (letters !== undefined) this.columns = Math.max(this.columns, columnNumber(letters));
    }
    this.#rest = text.slice(-overlap);
  }

  endSheet(): void {
    this.#rest = '';
  }
}

/**
 * Unpacks a workbook once within limits and throws away what comes out: how far its sheets reach. Nothing for one that
 * is damaged, hides something, or would grow beyond the limits (a ZIP bomb).
 */
export async function workbookExtent(bytes: Uint8Array): Promise<WorkbookExtent | undefined> {
  const budget = new Budget({
    maxBytes: sheetLimits.bytes,
    maxEntries: sheetLimits.entries,
    maxInflatedBytes: sheetLimits.inflatedBytes,
    ratio: 1_000_000,
  });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const specimen: Specimen = { file: '', path: '', bytes: new MemoryBytes(buffer), depth: 0, budget };
  const archive = await openArchive(specimen);
  if ('refused' in archive) return undefined;
  const extent = new Extent();
  for (const entry of archive.entries) {
    const isSheet = sheetPath.test(entry.name);
    const refused = await inflateEntry(specimen, archive, entry, (piece) => {
      if (isSheet) extent.take(piece);
    });
    if (refused) return undefined;
    extent.endSheet();
  }
  return extent;
}
