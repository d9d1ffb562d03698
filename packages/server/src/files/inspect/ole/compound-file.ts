import type { Bytes } from '../bytes.ts';

/** One storage or stream of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
}

/** What can be wrong with the structure of a compound file. */
export type CompoundFault = 'truncated' | 'damaged';

const headerSize = 512;
const entrySize = 128;
const lastSector = 0xfffffffa;
const maxEntries = 20_000;
const miniSectorSize = 64;
const miniCutoff = 4096;
const maxMiniStream = 16 * 1024 * 1024;

/**
 * A compound file (MS-CFB): a file system inside a file, in which Word and Excel kept documents before 2007. All
 * directory entries are listed, whether or not the tree of names leads to them.
 */
export class CompoundFile {
  readonly entries: readonly CompoundEntry[];
  readonly #bytes: Bytes;
  readonly #sectorSize: number;
  readonly #fatSectors: readonly number[];
  readonly #miniFatStart: number;
  readonly #root: CompoundEntry | undefined;

  private constructor(bytes: Bytes, header: Buffer, sectorSize: number) {
    this.#bytes = bytes;
    this.#sectorSize = sectorSize;
    this.#fatSectors = this.#readFatSectors(header);
    this.#miniFatStart = header.readUInt32LE(60);
    const all = this.#readEntries(header.readUInt32LE(48));
    this.#root = all.find(({ type }) => type === 5)?.entry;
    this.entries = all.filter(({ type }) => type === 1 || type === 2).map(({ entry }) => entry);
  }

  static read(bytes: Bytes): CompoundFile | CompoundFault {
    const header = bytes.slice(0, headerSize);
    if (header.length < headerSize) return 'truncated';
    const shift = header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) return 'damaged';
    const sectorSize = 1 << shift;
    const firstDirectory = header.readUInt32LE(48);
    if (firstDirectory >= lastSector) return 'damaged';
    if ((firstDirectory + 1) * sectorSize >= bytes.size) return 'truncated';
    const file = new CompoundFile(bytes, header, sectorSize);
    if (file.#root === undefined) return 'damaged';
    return file.#isCut() ? 'truncated' : file;
  }

  /** The first bytes of a stream, at most `limit`. */
  readStream(entry: CompoundEntry, limit: number): Buffer {
    const wanted = Math.min(entry.size, limit);
    if (entry.size >= miniCutoff) return this.#readChain(entry.start, wanted);
    const root = this.#root;
    const mini =
      root === undefined ? Buffer.alloc(0) : this.#readChain(root.start, Math.min(root.size, maxMiniStream));
    const parts: Buffer[] = [];
    let sector = entry.start;
    for (let left = wanted; left > 0 && sector < lastSector; left -= miniSectorSize) {
      parts.push(mini.subarray(sector * miniSectorSize, (sector + 1) * miniSectorSize));
      sector = this.#nextMini(sector);
    }
    return Buffer.concat(parts).subarray(0, wanted);
  }

  /** Whether the file ends before a stream does. */
  #isCut(): boolean {
    return this.entries.some(({ isStream, size, start }) => {
      if (!isStream || size < miniCutoff || start >= lastSector) return false;
      return size > this.#bytes.size || this.#place(start) >= this.#bytes.size;
    });
  }

  #place(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  #sector(sector: number): Buffer {
    return this.#bytes.slice(this.#place(sector), this.#place(sector + 1));
  }

  /** The sectors of the allocation table: 109 in the header, the others in a chain of their own. */
  #readFatSectors(header: Buffer): readonly number[] {
    const numbers = Array.from({ length: 109 }, (_, n) => header.readUInt32LE(76 + n * 4));
    const perSector = this.#sectorSize / 4 - 1;
    let next = header.readUInt32LE(68);
    const most = this.#bytes.size / this.#sectorSize;
    for (let count = 0; next < lastSector && count < most / perSector + 1; count += 1) {
      const sector = this.#sector(next);
      if (sector.length < this.#sectorSize) break;
      for (let n = 0; n < perSector; n += 1) numbers.push(sector.readUInt32LE(n * 4));
      next = sector.readUInt32LE(perSector * 4);
    }
    return numbers;
  }

  /** The sector after this one in its chain. */
  #next(sector: number): number {
    const perSector = this.#sectorSize / 4;
    const table = this.#fatSectors[Math.floor(sector / perSector)] ?? lastSector;
    if (table >= lastSector) return lastSector;
    return readNumber(this.#bytes, this.#place(table) + (sector % perSector) * 4);
  }

  #nextMini(sector: number): number {
    const perSector = this.#sectorSize / 4;
    let table = this.#miniFatStart;
    for (let skip = Math.floor(sector / perSector); skip > 0 && table < lastSector; skip -= 1)
      table = this.#next(table);
    if (table >= lastSector) return lastSector;
    return readNumber(this.#bytes, this.#place(table) + (sector % perSector) * 4);
  }

  #readChain(start: number, length: number): Buffer {
    const parts: Buffer[] = [];
    let sector = start;
    const most = Math.ceil(Math.min(length, this.#bytes.size) / this.#sectorSize);
    for (let count = 0; count < most && sector < lastSector; count += 1) {
      parts.push(this.#sector(sector));
      sector = this.#next(sector);
    }
    return Buffer.concat(parts).subarray(0, length);
  }

  #readEntries(start: number): readonly { type: number; entry: CompoundEntry }[] {
    const directory = this.#readChain(start, maxEntries * entrySize);
    const count = Math.floor(directory.length / entrySize);
    return Array.from({ length: count }, (_, n) => readEntry(directory.subarray(n * entrySize)));
  }
}

function readNumber(bytes: Bytes, place: number): number {
  const number = bytes.slice(place, place + 4);
  return number.length < 4 ? lastSector : number.readUInt32LE(0);
}

function readEntry(raw: Buffer): { type: number; entry: CompoundEntry } {
  const nameSize = Math.max(0, Math.min(64, raw.readUInt16LE(64)) - 2);
  const type = raw.readUInt8(66);
  const name = raw.toString('utf16le', 0, nameSize);
  return {
    type,
    entry: { name, isStream: type === 2, start: raw.readUInt32LE(116), size: raw.readUInt32LE(120) },
  };
}
