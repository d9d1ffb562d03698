import { expect, test } from 'vitest';
import { hasEntryOf, isListed } from './is-listed.ts';

test('a list holds the ids in it and no others, however often it is asked', () => {
  const [one, other] = [['O-1', 'O-2'], ['O-3']];

  expect(['O-1', 'O-3', 'O-2'].map((id) => [isListed(one, id), isListed(other, id)])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
});

test('entries are found by their case', () => {
  const entries = [{ case: 'O-1' }, { case: 'O-2' }];

  expect(['O-2', 'O-3'].map((id) => hasEntryOf(entries, id))).toEqual([true, false]);
});
