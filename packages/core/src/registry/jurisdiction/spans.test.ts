import { describe, expect, test } from 'vitest';
import { day } from '../../testing/city.ts';
import { isWithin, shareDay, whyNotPast, whyNotSpan } from './spans.ts';

const span = { from: day('2026-03-02'), to: day('2026-03-10') };

describe('a span', () => {
  test.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-10', true],
    ['2026-03-11', false],
  ])('holds %s: %s', (text, expected) => {
    expect(isWithin(span, day(text))).toBe(expected);
  });

  test('without an end goes on', () => {
    expect(isWithin({ from: span.from }, day('2099-01-01'))).toBe(true);
  });

  test.each([
    ['2026-02-01', '2026-03-01', false],
    ['2026-02-01', '2026-03-02', true],
    ['2026-03-04', '2026-03-05', true],
    ['2026-01-01', '2027-01-01', true],
    ['2026-03-10', '2026-04-01', true],
    ['2026-03-11', '2026-04-01', false],
    ['2026-03-08', '2026-03-04', false],
  ])('shares a day with %s to %s: %s', (from, to, expected) => {
    const other = { from: day(from), to: day(to) };
    expect(shareDay(span, other)).toBe(expected);
    expect(shareDay(other, span)).toBe(expected);
  });

  test('may end on its first day and not before', () => {
    expect(whyNotSpan({ from: span.from, to: span.from })).toBeUndefined();
    expect(whyNotSpan({ from: span.from })).toBeUndefined();
    expect(whyNotSpan({ from: span.from, to: day('2026-03-01') })?.kind).toBe('days-reversed');
  });

  test('what happened was today or before', () => {
    expect(whyNotPast(span.from, span.from)).toBeUndefined();
    expect(whyNotPast(day('2026-03-03'), span.from)?.kind).toBe('not-yet-happened');
  });
});
