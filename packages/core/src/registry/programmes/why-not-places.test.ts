import { expect, test } from 'vitest';
import { placesAtMost } from '../../testing/city.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { whyNotPlaces } from './why-not-places.ts';

const reasons = (scheme: Parameters<typeof whyNotPlaces>[0], approved: Parameters<typeof whyNotPlaces>[1]) =>
  whyNotPlaces(scheme, approved).filter((reason) => reason !== undefined);

test('a number too high and a missing one cite the rule of the places', () => {
  const scheme = schemeUnderTest();
  const approved = [{ grade: 'award', track: 'organisation', places: 9 } as const];

  expect(reasons(scheme, approved).map(({ kind, facts, cites }) => [kind, facts.track, cites])).toEqual([
    ['places-missing', 'individual', ['art-5']],
    ['places-missing', 'organisation', ['art-5']],
    ['places-above-maximum', 'organisation', ['art-5']],
  ]);
});

test('a maximum that is still open bounds nothing', () => {
  const open = schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('scheme.yaml')
      ? text.replace('{ value: 8, unit: places', '{ value: to-be-set, unit: places')
      : text,
  );
  const approved = [{ grade: 'award', track: 'organisation', places: 99 } as const, ...placesAtMost(open)];

  expect(reasons(open, approved)).toEqual([]);
});
