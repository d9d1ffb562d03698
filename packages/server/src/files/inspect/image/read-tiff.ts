import type { Bytes } from '../bytes.ts';
import type { ReadPicture } from './picture.ts';

const maxDirectories = 1000;
const widthTag = 256;
const heightTag = 257;
const shortType = 3;

/** Walks the image directories of a TIFF (revision 6.0, section 2); the largest image counts. */
export function readTiff(bytes: Bytes): ReadPicture {
  const head = bytes.slice(0, 8);
  if (head.length < 8) return { width: 0, height: 0, isWhole: false };
  const order = head[0] === 0x49 ? littleEndian : bigEndian;
  let largest = { width: 0, height: 0 };
  let place = order.u32(head, 4);
  for (let count = 0; place !== 0; count += 1) {
    if (count === maxDirectories) return undefined;
    const directory = readDirectory(bytes, place, order);
    if (directory === undefined) return { ...largest, isWhole: false };
    if (directory.width * directory.height > largest.width * largest.height) largest = directory;
    place = directory.next;
  }
  return largest.width > 0 ? { width: largest.width, height: largest.height, isWhole: true } : undefined;
}

interface Order {
  u16(buffer: Buffer, place: number): number;
  u32(buffer: Buffer, place: number): number;
}

const littleEndian: Order = {
  u16: (buffer, place) => buffer.readUInt16LE(place),
  u32: (buffer, place) => buffer.readUInt32LE(place),
};
const bigEndian: Order = {
  u16: (buffer, place) => buffer.readUInt16BE(place),
  u32: (buffer, place) => buffer.readUInt32BE(place),
};

/** Width and height of one directory and the place of the next; nothing when it passes the end of the file. */
function readDirectory(
  bytes: Bytes,
  place: number,
  order: Order,
): { width: number; height: number; next: number } | undefined {
  const counter = bytes.slice(place, place + 2);
  if (counter.length < 2) return undefined;
  const fields = order.u16(counter, 0) * 12;
  const table = bytes.slice(place + 2, place + 2 + fields + 4);
  if (table.length < fields + 4) return undefined;
  const found = { width: 0, height: 0, next: order.u32(table, fields) };
  for (let field = 0; field < fields; field += 12) {
    const tag = order.u16(table, field);
    const value =
      order.u16(table, field + 2) === shortType ? order.u16(table, field + 8) : order.u32(table, field + 8);
    if (tag === widthTag) found.width = value;
    if (tag === heightTag) found.height = value;
  }
  return found;
}
