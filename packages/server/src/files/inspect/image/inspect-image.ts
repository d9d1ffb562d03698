import type { Bytes } from '../bytes.ts';
import { type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import type { ReadPicture } from './picture.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readTiff } from './read-tiff.ts';
import { readWebp } from './read-webp.ts';

const readers: Readonly<Record<'png' | 'jpeg' | 'webp' | 'tiff', (bytes: Bytes) => ReadPicture>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  tiff: readTiff,
};

const bytesPerPixel = 4;

/**
 * Whether a picture is whole and of a size that can be shown: laid out as pixels it must fit what an upload may
 * inflate to. Bytes after its end are left alone: telephones put more pictures there.
 */
export function inspectImage(specimen: Specimen, family: keyof typeof readers): Reasons {
  const { bytes, file, budget } = specimen;
  const picture = readers[family](bytes);
  if (picture === undefined) return [refuseFile('file-damaged', { file })];
  if (!picture.isWhole) return [refuseFile('file-truncated', { file })];
  const { width, height } = picture;
  if (width === 0 || height === 0) return [refuseFile('file-damaged', { file })];
  if (width * height * bytesPerPixel <= budget.limits.maxInflatedBytes) return [];
  return [refuseFile('image-too-large', { file, width, height })];
}
