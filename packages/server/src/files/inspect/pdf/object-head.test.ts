import { describe, expect, it } from 'vitest';
import { MemoryBytes } from '../bytes.ts';
import { isOddHeadAt, mayBeOddHeadAt, plainHeadAt } from './object-head.ts';

function headAt(before: string): number | 'odd' | undefined {
  const bytes = new MemoryBytes(Buffer.from(`${before}obj <<`, 'latin1'));
  const place = before.length;
  const isOdd = mayBeOddHeadAt(bytes, place) && isOddHeadAt(bytes, place);
  return plainHeadAt(bytes, place) ?? (isOdd ? 'odd' : undefined);
}

describe('where an object begins', () => {
  it.each([
    ['7 0 ', 7],
    ['12\n0\r\n', 12],
    ['x\n12 65535\0', 12],
    ['7 0', 7],
  ])('is after two plain numbers: %j', (before, object) => {
    expect(headAt(before)).toBe(object);
  });

  it.each([
    '7 +0 ',
    '7 0. ',
    '7.0 0 ',
    '7 %c\n0 ',
    '7 0 %a 1\r',
    '(1 %) 7 0 %c\n',
    '7 0 % 5 %c\n%3\n',
    '7%a\r\n0%b\n',
    '7 0 %a\n%b\n ',
    `7 0${' '.repeat(300)}`,
    `7 0 %${'c'.repeat(300)}\n`,
  ])('is after two numbers written as viewers still take them: %j', (before) => {
    expect(headAt(before)).toBe('odd');
  });

  it.each(['end', '', ' ', '0 ', '\n', 'x 0 ', '70 ', 'x\n', '/A 1 x\n', '(%) text\n'])(
    'is not after %j',
    (before) => {
      expect(headAt(before)).toBeUndefined();
    },
  );
});
