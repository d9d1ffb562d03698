import { expect, test } from 'vitest';
import { checkCreditCode } from './credit-code.ts';
import { identify } from './identify.ts';
import { checkResidentId } from './resident-id.ts';

test('a valid code is of the kind whose checks it passes', () => {
  expect(identify('91350100m000100y43')).toEqual({
    kind: 'credit-code',
    check: checkCreditCode('91350100M000100Y43'),
  });
  expect(identify('11010519491231002x')).toEqual({
    kind: 'resident-id',
    check: checkResidentId('11010519491231002X'),
  });
});

test('a wrong code is of the kind it looks like, with what is wrong', () => {
  expect(identify('91350100M000100Y44')).toMatchObject({
    kind: 'credit-code',
    check: { valid: false, problem: { kind: 'check-digit', position: 18 } },
  });
  expect(identify('91350100M00010OY43')).toMatchObject({
    kind: 'credit-code',
    check: { valid: false, problem: { kind: 'character', position: 15 } },
  });
  expect(identify('110105194912310021')).toMatchObject({
    kind: 'resident-id',
    check: { valid: false, problem: { kind: 'check-digit' } },
  });
});

test.each(['', 'E12345678', '13800138000', '110105491231002'])('%j is of an unknown kind', (text) => {
  expect(identify(text)).toEqual({ kind: 'unknown' });
});

/** The first digits-only code, by day of birth and order, that both standards accept. */
function findAmbiguous(): string {
  for (let order = 0; order < 280_000; order += 1) {
    const born = `194912${String(1 + Math.floor(order / 10_000)).padStart(2, '0')}`;
    const code = `510105${born}${String(order % 10_000).padStart(4, '0')}`;
    if (checkCreditCode(code).valid && checkResidentId(code).valid) return code;
  }
  throw new Error('none found');
}

test('a code that passes both standards is said to be ambiguous', () => {
  const code = findAmbiguous();

  expect(identify(code)).toMatchObject({ kind: 'ambiguous', creditCode: { code }, residentId: { code } });
});
