/** One file inside an archive. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, so that the same content always has the same bytes. */
const DAY = 0x0021;
const UTF8 = 0x0800;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 as archives use it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

type Write = readonly [size: 2 | 4, value: number];

function fields(writes: readonly Write[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(writes.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of writes) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What both headers of a part say: stored as it is, its check sum, its sizes and the length of its name. */
const said = (name: Uint8Array, bytes: Uint8Array): readonly Write[] => [
  [2, 20],
  [2, UTF8],
  [2, 0],
  [2, 0],
  [2, DAY],
  [4, crc32(bytes)],
  [4, bytes.length],
  [4, bytes.length],
  [2, name.length],
  [2, 0],
];

/** Puts parts into one archive (APPNOTE 6.3), stored and not compressed: the same parts give the same bytes. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const path = new TextEncoder().encode(name);
    const head = joined([fields([[4, LOCAL], ...said(path, bytes)]), path, bytes]);
    const where: readonly Write[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    central.push(fields([[4, CENTRAL], [2, 20], ...said(path, bytes), ...where]), path);
    local.push(head);
    at += head.length;
  }
  const list = joined(central);
  const end: readonly Write[] = [
    [4, END],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, list.length],
    [4, at],
    [2, 0],
  ];
  return joined([...local, list, fields(end)]);
}

/** A stored part of an archive made by {@link zipOf}, by its name; nothing for any other file. */
export function storedPart(archive: Uint8Array, wanted: string): Uint8Array | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const decoder = new TextDecoder();
  for (let at = 0; at + 30 <= archive.length && view.getUint32(at, true) === LOCAL; ) {
    const [method, size] = [view.getUint16(at + 8, true), view.getUint32(at + 18, true)];
    const named = view.getUint16(at + 26, true);
    const begin = at + 30 + named + view.getUint16(at + 28, true);
    const name = decoder.decode(archive.subarray(at + 30, at + 30 + named));
    if (name === wanted) return method === 0 ? archive.subarray(begin, begin + size) : undefined;
    at = begin + size;
  }
  return undefined;
}
