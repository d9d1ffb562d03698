import type { Bytes } from '../bytes.ts';
import type { ReadPicture } from './picture.ts';

const maxSegments = 10_000;
const maxFill = 4096;
const endOfImage = Uint8Array.of(0xff, 0xd9);

/** Frame headers: every SOF marker but DHT, JPG and DAC, which stand among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) to its scan, then looks for the end of the image. */
export function readJpeg(bytes: Bytes): ReadPicture {
  let size = { width: 0, height: 0 };
  let place = 2;
  for (let count = 0; count < maxSegments; count += 1) {
    place = skipFill(bytes, place);
    const segment = bytes.slice(place, place + 9);
    if (segment.length < 4) return { ...size, isWhole: false };
    if (segment[0] !== 0xff) return undefined;
    const marker = segment[1] ?? 0;
    if (marker === 0xd9 || marker === 0xff) return undefined;
    const length = segment.readUInt16BE(2);
    if (length < 2) return undefined;
    if (isFrame(marker) && segment.length === 9) {
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    }
    if (marker === 0xda) return { ...size, isWhole: bytes.find(endOfImage, place + 2 + length) >= 0 };
    place += 2 + length;
  }
  return undefined;
}

/** Any number of 0xff may stand before a marker; a sane file has few. */
function skipFill(bytes: Bytes, from: number): number {
  let place = from;
  while (place - from < maxFill && bytes.at(place) === 0xff && bytes.at(place + 1) === 0xff) place += 1;
  return place;
}
