import { expect, test } from 'vitest';
import { aCity, day } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { factEstablished } from '../eligibility/events.ts';
import { yearsOfWork } from './years-of-work.ts';

const scheme = schemeUnderTest();
const yearsWith = (...periods: { from: string; to?: string }[]) => {
  const fact = factEstablished({
    case: 'I-1',
    fact: 'front-line-work',
    about: 'applicant',
    value: {
      shape: 'periods',
      periods: periods.map(({ from, to }) => ({ from: day(from), ...(to ? { to: day(to) } : {}) })),
    },
    source: 'employment record',
    sourceOn: day('2026-04-20'),
    evidence: [],
  });
  const { round } = given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'document-review'), fact],
  });
  return yearsOfWork({ round, scheme }, 'I-1', 'front-line-work');
};

test('years count by anniversary up to the closing day of applications', () => {
  expect([yearsWith({ from: '2016-03-30' }), yearsWith({ from: '2016-03-31' })]).toEqual([10, 10]);
  expect(yearsWith({ from: '2016-04-01' })).toBe(9);
});

test('periods that overlap count once', () => {
  expect(yearsWith({ from: '2014-03-31' }, { from: '2010-03-31', to: '2020-03-31' })).toBe(16);
});

test('years of a kind of work the scheme has no fact for are unknown', () => {
  const { round } = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'document-review') });
  expect(yearsOfWork({ round, scheme }, 'I-1', 'seafaring')).toBeUndefined();
});
