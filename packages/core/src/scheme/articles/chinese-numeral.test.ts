import { expect, test } from 'vitest';
import { parseNumeral } from './chinese-numeral.ts';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['四十', 40],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一百一十二', 112],
  ['三百四十', 340],
  ['5', 5],
  ['37', 37],
])('%s is %i', (text, number) => {
  expect(parseNumeral(text)).toBe(number);
});

test.each(['', '零', '百', '十十', '一二', '二十三四', '0', '1000', 'x'])('"%s" is no numeral', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});
