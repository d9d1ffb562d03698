import { describe, expect, it } from 'vitest';
import { factCell } from './fact-cell.ts';

describe('a fact in a cell', () => {
  it.each([
    ['holds', 'yes', { holds: true }],
    ['holds', 'no', { holds: false }],
    ['occurrences', 'none', { occurrences: [] }],
    [
      'occurrences',
      '2023-05-04 district responsible',
      { occurrences: [{ from: '2023-05-04', open: false, level: 'district', responsible: true }] },
    ],
    [
      'occurrences',
      '2020-01-01..2021-03-01; 2022-02-02.. not-responsible',
      {
        occurrences: [
          { from: '2020-01-01', to: '2021-03-01', open: false },
          { from: '2022-02-02', open: true, responsible: false },
        ],
      },
    ],
    ['periods', '2005-03-01..', { periods: [{ from: '2005-03-01' }] }],
    [
      'periods',
      '2005-03-01..2010-01-01; 2012-01-01..',
      { periods: [{ from: '2005-03-01', to: '2010-01-01' }, { from: '2012-01-01' }] },
    ],
    [
      'documents',
      'licence until 2028-01-01; certificate',
      { documents: [{ title: 'licence', expiresOn: '2028-01-01' }, { title: 'certificate' }] },
    ],
    ['statement', 'a.txt; b.txt', { evidence: ['a.txt', 'b.txt'] }],
    ['statement', 'none', { evidence: [] }],
  ] as const)('of the shape %s is read from %j', (shape, text, value) => {
    expect(factCell(shape).parse(text)).toEqual({ shape, ...value });
  });

  it.each([
    ['holds', 'maybe'],
    ['occurrences', '2023-02-29'],
    ['occurrences', '2023-05-04 planet'],
    ['occurrences', '2021-03-01..2020-01-01'],
    ['periods', 'none'],
    ['periods', '2005-03-01'],
    ['documents', 'licence until soon'],
  ] as const)('of the shape %s is not read from %j', (shape, text) => {
    const issue = factCell(shape).safeParse(text).error?.issues[0];

    expect(issue && 'params' in issue ? issue.params : undefined).toEqual({
      unfit: 'not-a-fact-value',
      facts: { value: text, shape },
    });
  });
});
