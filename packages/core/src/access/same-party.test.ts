import { describe, expect, test } from 'vitest';
import { registryFold } from '../registry/state.ts';
import { identityOf, idsOf, sameParty } from './same-party.ts';

function joined(...pairs: readonly (readonly [string, string])[]) {
  const registry = registryFold.initial();
  for (const [id, into] of pairs) registry.parties.partOf.set(id, into);
  return registry;
}

describe('the party an id stands for', () => {
  test('is itself until it is joined to another', () => {
    expect(identityOf(joined(), 'a')).toBe('a');
    expect(identityOf(joined(['a', 'b']), 'a')).toBe('b');
    expect(identityOf(joined(['a', 'b']), 'b')).toBe('b');
  });

  test('is found through every step, in whatever order they were entered', () => {
    expect(identityOf(joined(['a', 'b'], ['b', 'c']), 'a')).toBe('c');
    expect(identityOf(joined(['b', 'c'], ['a', 'b']), 'a')).toBe('c');
  });

  test('is found even where a record goes in a circle', () => {
    expect(identityOf(joined(['a', 'b'], ['b', 'a']), 'a')).toBe('b');
  });
});

describe('one party under several ids', () => {
  const registry = joined(['a', 'c'], ['b', 'c'], ['c', 'd'], ['x', 'y']);

  test.each([
    ['a', 'b', true],
    ['a', 'd', true],
    ['d', 'a', true],
    ['a', 'a', true],
    ['a', 'x', false],
    ['unknown', 'unknown', true],
    ['unknown', 'd', false],
    [undefined, 'd', false],
    [undefined, undefined, false],
  ])('%s and %s are one: %s', (one, other, expected) => {
    expect(sameParty(registry, one, other)).toBe(expected);
  });

  test('its ids are told, the one it stands under first', () => {
    expect(idsOf(registry, 'b')).toEqual(['d', 'a', 'b', 'c']);
    expect(idsOf(registry, 'd')).toEqual(['d', 'a', 'b', 'c']);
    expect(idsOf(registry, 'y')).toEqual(['y', 'x']);
    expect(idsOf(registry, 'unknown')).toEqual(['unknown']);
  });
});
