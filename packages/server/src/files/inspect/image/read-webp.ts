import type { Bytes } from '../bytes.ts';
import type { ReadPicture } from './picture.ts';

/** Reads the container and the first chunk of a WebP file (RFC 9649). */
export function readWebp(bytes: Bytes): ReadPicture {
  const head = bytes.slice(0, 30);
  if (head.length < 30) return { width: 0, height: 0, isWhole: false };
  const isWhole = head.readUInt32LE(4) + 8 <= bytes.size;
  const size = sizeOf(head);
  return size && { ...size, isWhole };
}

function sizeOf(head: Buffer): { width: number; height: number } | undefined {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}
