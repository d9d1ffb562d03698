import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG that claims these measures. */
export function pngOf(width = 2, height = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(6))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG that claims these measures; its scan is made up. */
export function jpegOf(width = 2, height = 2): Buffer {
  const frame = Buffer.from('ffc0000b08000000000101110 0'.replaceAll(' ', ''), 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    frame,
    Buffer.from('ffda0008010100003f00aabbff00ccffd9', 'hex'),
  ]);
}

/** A WebP that claims these measures. */
export function webpOf(width = 2, height = 2): Buffer {
  const whole = Buffer.alloc(40);
  whole.write('RIFF', 0, 'latin1');
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.write('WEBPVP8X', 8, 'latin1');
  whole.writeUInt32LE(10, 16);
  whole.writeUIntLE(width - 1, 24, 3);
  whole.writeUIntLE(height - 1, 27, 3);
  return whole;
}

/** A TIFF of one image directory, in either order of bytes. */
export function tiffOf(width = 2, height = 2, order: 'II' | 'MM' = 'II'): Buffer {
  const whole = Buffer.alloc(8 + 2 + 24 + 4);
  const u16 = (value: number, place: number) =>
    order === 'II' ? whole.writeUInt16LE(value, place) : whole.writeUInt16BE(value, place);
  const u32 = (value: number, place: number) =>
    order === 'II' ? whole.writeUInt32LE(value, place) : whole.writeUInt32BE(value, place);
  whole.write(order, 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  [width, height].forEach((value, n) => {
    u16(256 + n, 10 + n * 12);
    u16(4, 12 + n * 12);
    u32(1, 14 + n * 12);
    u32(value, 18 + n * 12);
  });
  return whole;
}
