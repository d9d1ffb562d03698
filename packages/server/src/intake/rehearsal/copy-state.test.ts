import { expect, test } from 'vitest';
import { copyState } from './copy-state.ts';

test('what is written into a copy is not in the state, and one thing told twice stays one', () => {
  const shared = { seats: ['a'] };
  const scheme = { id: 's', rules: { n: 1 }, look: () => 1 };
  const state = { byId: new Map([['x', shared]]), list: [shared], set: new Set([1]), scheme, nothing: null };
  const before = JSON.stringify([[...state.byId], state.list, [...state.set]]);

  const copy = copyState<typeof state>(state);
  copy.byId.get('x')?.seats.push('b');
  copy.set.add(2);
  copy.byId.set('y', { seats: [] });

  expect(JSON.stringify([[...state.byId], state.list, [...state.set]])).toBe(before);
  expect(copy.list[0]?.seats).toEqual(['a', 'b']);
  expect(copy.scheme).toBe(scheme);
});
