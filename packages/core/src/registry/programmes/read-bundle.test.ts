import { expect, test } from 'vitest';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { readBundle } from './read-bundle.ts';

const { document, articles, compliance, standards } = schemeUnderTest();
const whyNotBundle = (value: unknown) => {
  const read = readBundle(value);
  return read.ok ? [] : read.problems;
};
const bundle = { document, articles, compliance, standards };

test('a bundle that went through JSON reads as it was', () => {
  expect(readBundle(JSON.parse(JSON.stringify(bundle)))).toEqual({ ok: true, bundle });
});

test('what is no bundle at all is one problem of the whole', () => {
  expect(whyNotBundle('scheme')).toEqual([
    {
      part: 'bundle',
      at: [],
      kind: 'invalid_type',
      facts: { message: 'Invalid input: expected object, received string' },
    },
  ]);
});

test('a standard that is missing is told by the checks', () => {
  expect(whyNotBundle({ ...bundle, standards: [] }).map(({ part, kind }) => [part, kind])).toContainEqual([
    'document',
    'standard-unknown',
  ]);
});
