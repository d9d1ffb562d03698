import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, isSameBytes, joinBytes, toHex } from './hex.ts';

describe('hex', () => {
  it('writes two lower-case digits a byte and reads them back', () => {
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['0', '0AFF', '0g', ' 00', '00 ', '0x00'])('refuses %j', (text) => {
    expect(() => fromHex(text)).toThrow(TypeError);
  });

  it('compares and joins bytes', () => {
    expect(isSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(isSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false);
    expect(isSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(joinBytes(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))).toEqual(
      Uint8Array.of(1, 2, 3),
    );
  });
});
