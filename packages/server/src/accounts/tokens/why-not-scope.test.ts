import { expect, test } from 'vitest';
import { isScopeFit } from './why-not-scope.ts';

test.each([
  [true, [], true],
  [false, [], false],
  [false, ['file-application'], true],
  [true, ['*'], true],
  [true, ['a*b*c*'], true],
  [true, ['a*b*c*d*'], false],
  [true, ['file application'], false],
  [true, ['-a'], false],
  [true, [''], false],
  [true, ['a'.repeat(64)], true],
  [true, ['a'.repeat(65)], false],
  [true, Array.from({ length: 50 }, () => 'a'), true],
  [true, Array.from({ length: 51 }, () => 'a'), false],
])('views %j with the commands %j can be given: %j', (views, commands, expected) => {
  expect(isScopeFit({ views, commands })).toBe(expected);
});
