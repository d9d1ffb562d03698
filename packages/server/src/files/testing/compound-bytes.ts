/** One entry of a hand-made compound file. */
export interface CompoundPart {
  readonly name: string;
  readonly bytes?: Buffer;
}

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const freeSector = 0xffffffff;
const fatSector = 0xfffffffd;

/** A compound file (MS-CFB, version 3) with these storages and streams under its root; streams are padded to 4096. */
export function compoundOf(parts: readonly CompoundPart[]): Buffer {
  const directorySectors = Math.ceil((parts.length + 1) / 4);
  const fat: number[] = [fatSector];
  chain(fat, directorySectors);
  const entries = [directoryEntry('Root Entry', 5, endOfChain, 0)];
  const bodies: Buffer[] = [];
  for (const { name, bytes } of parts) {
    if (bytes === undefined) entries.push(directoryEntry(name, 1, 0, 0));
    else {
      const sectors = Math.max(8, Math.ceil(bytes.length / sectorSize));
      entries.push(directoryEntry(name, 2, fat.length, sectors * sectorSize));
      chain(fat, sectors);
      bodies.push(Buffer.concat([bytes, Buffer.alloc(sectors * sectorSize - bytes.length)]));
    }
  }
  const table = Buffer.alloc(sectorSize, 0xff);
  fat.forEach((next, n) => {
    table.writeUInt32LE(next, n * 4);
  });
  const directory = Buffer.alloc(directorySectors * sectorSize);
  Buffer.concat(entries).copy(directory);
  return Buffer.concat([header(), table, directory, ...bodies]);
}

function chain(fat: number[], sectors: number): void {
  for (let n = 1; n < sectors; n += 1) fat.push(fat.length + 1);
  fat.push(endOfChain);
}

function header(): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(endOfChain, 60);
  head.writeUInt32LE(endOfChain, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  return head;
}

function directoryEntry(name: string, type: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(name.length * 2 + 2, 64);
  entry.writeUInt8(type, 66);
  for (const place of [68, 72, 76]) entry.writeUInt32LE(freeSector, place);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** The beginning of a Word document's main stream. */
export function wordStream(flags = 0): Buffer {
  const stream = Buffer.alloc(64);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(flags, 10);
  return stream;
}

/** A workbook's main stream with these records: their number and their content. */
export function workbookStream(records: readonly (readonly [number, Buffer])[]): Buffer {
  const all = [[0x0809, Buffer.alloc(16)], ...records, [0x000a, Buffer.alloc(0)]] as const;
  return Buffer.concat(
    all.flatMap(([number, content]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(number, 0);
      head.writeUInt16LE(content.length, 2);
      return [head, content];
    }),
  );
}

/** The record of one sheet: 0 a worksheet, 1 a sheet of macros. */
export function sheetRecord(type: number): readonly [number, Buffer] {
  const content = Buffer.from('\0\0\0\0\0\0\x05\0Sheet', 'latin1');
  content.writeUInt8(type, 5);
  return [0x0085, content];
}
