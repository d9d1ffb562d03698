import { expect, test } from 'vitest';
import { lookAtRegistry } from '../../../testing/look.ts';
import { bodyClosed, bodyRegistered, jurisdictionOpened } from '../events.ts';
import { bodiesView } from './bodies.ts';

const name = { zh: 'Body', en: 'Body' };
const registry = [
  jurisdictionOpened({ jurisdiction: 'city', name }),
  bodyRegistered({ body: 'committee', kind: 'committee', name, memberUnit: false }),
  bodyRegistered({ body: 'dept', kind: 'department', name, above: 'committee', memberUnit: true }),
  bodyClosed({ body: 'dept', reason: 'merged' }),
];

test('the public sees the city and every body, closed ones too', () => {
  expect(lookAtRegistry(bodiesView, { registry, by: 'anyone', on: '2026-01-05' })).toEqual({
    jurisdiction: { jurisdiction: 'city', name },
    bodies: [
      { body: 'committee', kind: 'committee', name, above: null, memberUnit: false, closed: false },
      { body: 'dept', kind: 'department', name, above: 'committee', memberUnit: true, closed: true },
    ],
  });
});

test('an empty registry has no city yet', () => {
  expect(lookAtRegistry(bodiesView, { registry: [], by: 'anyone', on: '2026-01-05' })).toEqual({
    jurisdiction: null,
    bodies: [],
  });
});
