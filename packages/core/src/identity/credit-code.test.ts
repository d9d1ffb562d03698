import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCreditCode } from './credit-code.ts';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const example = '91350100M000100Y43';

/** Closes 16 signs with both check signs by trial, without the arithmetic under test being copied. */
function close(body: string): string {
  for (const inner of '0123456789X') {
    for (const outer of alphabet) {
      if (checkCreditCode(body + inner + outer).valid) return body + inner + outer;
    }
  }
  throw new Error(`no check signs for ${body}`);
}

const anyCode = fc
  .tuple(
    fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 }),
  )
  .map((parts) => close(parts.flat().join('')));

const replaceAt = (code: string, at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1);

describe('a unified social credit code (GB 32100-2015)', () => {
  test("takes the standard's example apart", () => {
    expect(checkCreditCode(example)).toEqual({
      valid: true,
      kind: 'credit-code',
      code: example,
      registrar: '9',
      category: '1',
      division: '350100',
      organisationCode: 'M000100Y4',
    });
  });

  test('is read as typed: small, full-width, with spaces', () => {
    expect(checkCreditCode(' 91350100m000100y43\u3000')).toEqual(checkCreditCode(example));
    expect(checkCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toEqual(checkCreditCode(example));
    expect(checkCreditCode('9135 0100 M000 100Y 43')).toEqual(checkCreditCode(example));
  });

  test.each([
    ['', { kind: 'length', expected: 18, found: 0 }],
    [example.slice(1), { kind: 'length', expected: 18, found: 17 }],
    [`${example}0`, { kind: 'length', expected: 18, found: 19 }],
    ['91350100M00010OY43', { kind: 'character', position: 15, found: 'O' }],
    ['91350I00M000100Y43', { kind: 'character', position: 6, found: 'I' }],
    ['9135010AM000100Y43', { kind: 'character', position: 8, found: 'A' }],
    ['9135010😀M000100Y43', { kind: 'character', position: 8, found: '😀' }],
  ] as const)('%j is refused for its signs', (text, problem) => {
    expect(checkCreditCode(text)).toEqual({ valid: false, problem });
  });

  test('a wrong last sign says which was expected', () => {
    expect(checkCreditCode('91350100M000100Y44')).toEqual({
      valid: false,
      problem: { kind: 'check-digit', position: 18, expected: '3', found: '4', standard: 'GB 32100' },
    });
  });

  test('an error inside the organisation code is found by its own check (GB 11714)', () => {
    expect(checkCreditCode('91350100M000100Y53')).toEqual({
      valid: false,
      problem: { kind: 'check-digit', position: 17, expected: '4', found: '5', standard: 'GB 11714' },
    });
  });

  test('an organisation code ending in X or 0 is valid', () => {
    const codes = Array.from({ length: 40 }, (_, at) => close(`91350100MA0000${10 + at}`));

    expect(new Set(codes.map((code) => code[16]))).toEqual(new Set('0123456789X'));
  });

  test('closes both congruences: powers of 3 modulo 31 and, inside, powers of 2 modulo 11', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const outer = [...code].reduce(
          (sum, sign, at) => sum + BigInt(alphabet.indexOf(sign)) * (at === 17 ? 1n : 3n ** BigInt(at)),
          0n,
        );
        const inner = [...code.slice(8, 17)].reduce((sum, sign, at) => {
          const value = at === 8 && sign === 'X' ? 10 : Number.parseInt(sign, 36);
          return sum + value * 2 ** (8 - at);
        }, 0);
        expect([outer % 31n, inner % 11]).toEqual([0n, 0]);
      }),
    );
  });

  test('every single wrong sign of the example is refused', () => {
    const passed = Array.from({ length: 18 }, (_, at) =>
      alphabet
        .filter((sign) => sign !== example[at])
        .map((sign) => replaceAt(example, at, sign))
        .filter((code) => checkCreditCode(code).valid),
    );

    expect(passed.flat()).toEqual([]);
  });

  test('every single wrong sign of any valid code is refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...alphabet), (code, at, sign) => {
        fc.pre(code[at] !== sign);
        expect(checkCreditCode(replaceAt(code, at, sign)).valid).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('every two unlike neighbours changed over are refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(16), (code, at) => {
        const [left = '', right = ''] = [code[at], code[at + 1]];
        fc.pre(left !== right);
        const swapped = replaceAt(replaceAt(code, at, right), at + 1, left);
        expect(checkCreditCode(swapped).valid).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('is one in 31 × 11 by its checks', () => {
    const bodies = ['91350100MA000001', '12100000400000XY', '51000000500000AB'];
    const valid = bodies.map(
      (body) =>
        alphabet
          .flatMap((a) => alphabet.map((b) => body + a + b))
          .filter((code) => checkCreditCode(code).valid).length,
    );

    expect(valid).toEqual([1, 1, 1]);
  });
});
