import { expect, test } from 'vitest';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { complianceMatrix } from './compliance-matrix.ts';

const words = (text: string) => ({ zh: text, en: text });
const article = (id: string, rows: readonly string[], notModelled?: string) => ({
  id,
  rows,
  label: words(id),
  chapter: words('chapter'),
  summary: words('summary'),
  ...(notModelled === undefined ? {} : { 'not-modelled': words(notModelled) }),
});

test('joins articles and answers by row and keeps a row that nobody answered', () => {
  const by = { rules: ['fees'], commands: [], views: [] };
  const bundle = {
    ...schemeUnderTest(),
    articles: [article('a1', ['R1'], 'tone'), article('a2', ['R1', 'R2'])],
    compliance: [{ row: 'R1', how: ['E' as const], by, note: words('no fee') }],
  };

  expect(complianceMatrix(bundle)).toEqual([
    {
      row: 'R1',
      articles: ['a1', 'a2'],
      notModelled: [words('tone')],
      how: ['E'],
      by,
      note: words('no fee'),
    },
    {
      row: 'R2',
      articles: ['a2'],
      notModelled: [],
      how: [],
      by: { rules: [], commands: [], views: [] },
      note: null,
    },
  ]);
});
