import { describe, expect, test } from 'vitest';
import { day } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners, aWinner, endingTitles } from '../../testing/winners.ts';
import { knownHonour } from './known-honour.ts';
import { lastDayOf, whyExpired } from './last-day.ts';

const scheme = endingTitles();
const titled = (decidedOn: string, of = scheme) => {
  const registry = [...aCityWithWinners(of), aWinner(of, { honour: 'h-9', decidedOn: day(decidedOn) })];
  const known = knownHonour(given({ scheme: of, registry }).registry, 'h-9');
  if (!known) throw new Error('no honour');
  return known;
};

describe('the last day of a title', () => {
  test.each([
    ['2026-08-01', '2031-07-31'],
    ['2026-01-01', '2030-12-31'],
    ['2024-02-29', '2029-02-27'],
    ['2024-03-01', '2029-02-28'],
  ])('of %s is the day before the anniversary five years later, %s', (decidedOn, last) => {
    expect(lastDayOf(titled(decidedOn))).toBe(last);
  });

  test('there is none where the scheme sets no end, or has yet to set it', () => {
    const open = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '  obligations:\n',
        '    validFor: { value: to-be-set, unit: years, cites: [art-26] }\n  obligations:\n',
      ),
    );
    expect(lastDayOf(titled('2026-08-01', schemeUnderTest()))).toBeUndefined();
    expect(lastDayOf(titled('2026-08-01', open))).toBeUndefined();
  });

  test('still counts; the title is over the day after, by the articles of the scheme', () => {
    const known = titled('2026-08-01');
    expect(whyExpired(known, day('2031-07-30'))).toBeUndefined();
    expect(whyExpired(known, day('2031-07-31'))).toBeUndefined();
    expect(whyExpired(known, day('2031-08-01'))).toEqual({
      kind: 'honour-expired',
      facts: { honour: 'h-9', on: '2031-07-31' },
      cites: ['art-26'],
    });
  });
});
