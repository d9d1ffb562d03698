import type { Bytes } from '../bytes.ts';
import type { ReadPicture } from './picture.ts';

const signatureSize = 8;
const maxChunks = 200_000;

/** Walks the chunks of a PNG (W3C PNG, 3rd edition, 5.3) from IHDR to IEND. */
export function readPng(bytes: Bytes): ReadPicture {
  const head = bytes.slice(0, signatureSize + 25);
  if (head.length < signatureSize + 16 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  if (head.length < signatureSize + 25) return { width: 0, height: 0, isWhole: false };
  const picture = { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  let place = signatureSize;
  for (let count = 0; count < maxChunks; count += 1) {
    const chunk = bytes.slice(place, place + 8);
    if (chunk.length < 8) return { ...picture, isWhole: false };
    const end = place + 12 + chunk.readUInt32BE(0);
    if (end > bytes.size) return { ...picture, isWhole: false };
    if (chunk.toString('latin1', 4, 8) === 'IEND') return { ...picture, isWhole: true };
    place = end;
  }
  return undefined;
}
