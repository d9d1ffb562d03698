import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ManyTexts } from './many-texts.ts';

const few = fc.uint8Array({ min: 97, max: 99, minLength: 4, maxLength: 8 });

test('finds the texts that are there and no others, wherever they begin', () => {
  fc.assert(
    fc.property(
      fc.array(few, { minLength: 1, maxLength: 20 }),
      fc.uint8Array({ min: 97, max: 99, maxLength: 60 }),
      (texts, bytes) => {
        const wanted = texts.map((text) => Buffer.from(text));
        const hay = Buffer.from(bytes);

        const found = new ManyTexts(wanted).foundIn(hay);

        expect([...found].sort((a, b) => a - b)).toEqual(
          wanted.flatMap((text, at) => (hay.includes(text) ? [at] : [])),
        );
      },
    ),
  );
});
