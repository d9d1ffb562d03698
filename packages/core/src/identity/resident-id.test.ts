import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDateFrom } from '../calendar/local-date.ts';
import { checkResidentId } from './resident-id.ts';

const signs = [...'0123456789X'];

/** Closes 17 digits with the check sign by trial. */
function close(body: string): string {
  const code = signs.map((sign) => body + sign).find((candidate) => checkResidentId(candidate).valid);
  if (code === undefined) throw new Error(`no check sign for ${body}`);
  return code;
}

const anyBirth = fc.nat(40_000).map((days) => addDays(localDateFrom('1920-01-01'), days));
const anyId = fc
  .tuple(fc.integer({ min: 110_000, max: 829_999 }), anyBirth, fc.nat(999))
  .map(([division, born, order]) =>
    close(`${division}${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`),
  );
const replaceAt = (code: string, at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1);

describe('a resident id (GB 11643-1999)', () => {
  test("takes the standard's example apart", () => {
    expect(checkResidentId('11010519491231002X')).toEqual({
      valid: true,
      kind: 'resident-id',
      code: '11010519491231002X',
      division: '110105',
      bornOn: '1949-12-31',
    });
    expect(checkResidentId(' １１０１０５19491231002x ')).toEqual(checkResidentId('11010519491231002X'));
  });

  test.each([
    ['110105491231002', { kind: 'length', expected: 18, found: 15 }],
    ['11010519491231002', { kind: 'length', expected: 18, found: 17 }],
    ['11010519491231002X1', { kind: 'length', expected: 18, found: 19 }],
    ['01010519491231002X', { kind: 'character', position: 1, found: '0' }],
    ['11010519491231X02X', { kind: 'character', position: 15, found: 'X' }],
    ['11010519491231002Y', { kind: 'character', position: 18, found: 'Y' }],
    ['11010519491331002X', { kind: 'date', position: 7, found: '19491331' }],
    ['11010519491232002X', { kind: 'date', position: 7, found: '19491232' }],
    [
      '110105194912310021',
      { kind: 'check-digit', position: 18, expected: 'X', found: '1', standard: 'GB 11643' },
    ],
  ] as const)('%s is refused', (text, problem) => {
    expect(checkResidentId(text)).toEqual({ valid: false, problem });
  });

  test('29 February is a day of birth in leap years only', () => {
    const kinds = ['19960229', '20000229', '19970229', '19000229'].map((born) => {
      const results = signs.map((sign) => checkResidentId(`110105${born}001${sign}`));
      const problems = results.map((result) => (result.valid ? 'valid' : result.problem.kind));
      return [...new Set(problems)].sort();
    });

    expect(kinds).toEqual([['check-digit', 'valid'], ['check-digit', 'valid'], ['date'], ['date']]);
  });

  test('generated ids are valid, with exactly one check sign each', () => {
    fc.assert(
      fc.property(anyId, (code) => {
        const valid = signs.filter((sign) => checkResidentId(code.slice(0, 17) + sign).valid);
        expect(valid).toEqual([code[17]]);
      }),
    );
  });

  test('closes the congruence: powers of 2 modulo 11 leave 1 (ISO 7064 MOD 11-2)', () => {
    fc.assert(
      fc.property(anyId, (code) => {
        const sum = [...code].reduce((total, sign, at) => total + signs.indexOf(sign) * 2 ** (17 - at), 0);
        expect(sum % 11).toBe(1);
      }),
    );
  });

  test('every single wrong sign is refused', () => {
    fc.assert(
      fc.property(anyId, (code) => {
        for (let at = 0; at < 18; at += 1) {
          const wrong = signs.filter((sign) => sign !== code[at]).map((sign) => replaceAt(code, at, sign));
          expect(wrong.filter((text) => checkResidentId(text).valid)).toEqual([]);
        }
      }),
    );
  });

  test('every two unlike neighbours changed over are refused', () => {
    fc.assert(
      fc.property(anyId, fc.nat(16), (code, at) => {
        const [left = '', right = ''] = [code[at], code[at + 1]];
        fc.pre(left !== right);
        expect(checkResidentId(replaceAt(replaceAt(code, at, right), at + 1, left)).valid).toBe(false);
      }),
    );
  });
});
