import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';
import { jpegOf, pngOf, tiffOf, webpOf } from '../../testing/picture-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

const pictures: readonly (readonly [string, (width: number, height: number) => Buffer])[] = [
  ['a.png', pngOf],
  ['a.jpg', jpegOf],
  ['a.webp', webpOf],
  ['a.tif', tiffOf],
];

describe.each(pictures)('a picture %s', (name, make) => {
  it('is taken when its pixels just fit what may be unpacked, and refused one pixel more', async () => {
    const limits = { maxInflatedBytes: 100 * 100 * 4 };

    expect(await folder.inspect(make(100, 100), name, limits)).toHaveProperty('bytes');
    expect(await folder.inspect(make(101, 100), name, limits)).toEqual({
      refused: [{ kind: 'image-too-large', facts: { file: name, width: 101, height: 100 }, cites: [] }],
    });
  });

  it('is refused without its end, and taken with more after it', async () => {
    const whole = make(5, 5);

    expect(await folder.inspect(whole.subarray(0, -2), name)).toMatchObject({
      refused: [{ kind: 'file-truncated' }],
    });
    expect(await folder.inspect(Buffer.concat([whole, Buffer.alloc(50)]), name)).toHaveProperty('kind');
  });
});

describe('a damaged picture', () => {
  it.each([
    ['a PNG without its head', 'a.png', '\x89PNG\r\n\x1a\n\0\0\0\0IDATxxxxxxxxxxxxxxxxxxxxxxx'],
    ['a JPEG without markers', 'a.jpg', '\xff\xd8\xff\xe0\0\x04xxyyyyyyyyyyyyyyyy'],
    ['a JPEG full of fill bytes', 'a.jpg', `\xff\xd8${'\xff'.repeat(100_000)}`],
    ['a WebP of an unknown kind', 'a.webp', `RIFF\x20\0\0\0WEBPVP9X${'x'.repeat(40)}`],
    ['a TIFF whose directories run in a circle', 'a.tif', 'II*\0\x08\0\0\0\0\0\x08\0\0\0'],
  ])('is refused: %s', async (_, name, bytes) => {
    expect(await folder.inspect(Buffer.from(bytes, 'latin1'), name)).toMatchObject({
      refused: [{ kind: 'file-damaged' }],
    });
  });
});
