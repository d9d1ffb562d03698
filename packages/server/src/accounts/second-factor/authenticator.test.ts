import { Secret } from 'otpauth';
import { describe, expect, it, test } from 'vitest';
import { codeAt, enrolment, freshSecret, stepOfCode } from './authenticator.ts';

/** The secret of the test values of RFC 6238, appendix B; its codes are the last six digits there. */
const secret = Secret.fromLatin1('12345678901234567890').base32;

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s (RFC 6238)', (seconds, code) => {
  expect(codeAt(secret, seconds * 1000)).toBe(code);
  expect(stepOfCode(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

describe('a code', () => {
  const step = 50_000_000;
  const code = codeAt(secret, step * 30_000);

  it('is taken from the start of the step before to the end of the step after', () => {
    expect(stepOfCode(secret, code, (step - 1) * 30_000)).toBe(step);
    expect(stepOfCode(secret, code, (step - 1) * 30_000 - 1)).toBeUndefined();
    expect(stepOfCode(secret, code, (step + 2) * 30_000 - 1)).toBe(step);
    expect(stepOfCode(secret, code, (step + 2) * 30_000)).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '-12345', '１２３４５６'])('is never %j', (typed) => {
    expect(stepOfCode(secret, typed, step * 30_000)).toBeUndefined();
  });

  it('may be typed with a blank', () => {
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, step * 30_000)).toBe(step);
  });
});

test('a fresh secret has 160 bits and is shown as an address and a picture of it', () => {
  const fresh = freshSecret();
  const shown = enrolment(fresh, { title: 'Award', label: 'clerk@example.org' });

  expect(fresh).toMatch(/^[A-Z2-7]{32}$/);
  expect(freshSecret()).not.toBe(fresh);
  expect(shown).toEqual({
    secret: fresh,
    url: `otpauth://totp/Award:clerk%40example.org?issuer=Award&secret=${fresh}&algorithm=SHA1&digits=6&period=30`,
    qr: expect.stringMatching(/^<svg [\s\S]*<\/svg>$/),
  });
});
