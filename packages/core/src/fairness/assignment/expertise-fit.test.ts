import { describe, expect, test } from 'vitest';
import { localDateFrom } from '../../calendar/local-date.ts';
import { expertiseFit, fitParts } from './expertise-fit.ts';

const today = localDateFrom('2026-04-28');
const expertise = (fields: readonly string[], from = '2021-04-28', trainedOn = '2026-01-10') => ({
  fields,
  from: localDateFrom(from),
  trainedOn: localDateFrom(trainedOn),
});

describe('the fit of an examiner', () => {
  test.each([
    [['machinery'], 60],
    [['machinery.pumps'], 45],
    [['food'], 0],
  ])('fields %j give %i of 60 points for machinery', (fields, points) => {
    expect(fitParts(expertise(fields), { sector: 'machinery' }, today)[0]).toEqual({
      part: 'sector',
      points,
      of: 60,
    });
  });

  test('two narrow fields of one kind are half as close', () => {
    expect(fitParts(expertise(['machinery.pumps']), { sector: 'machinery.motors' }, today)[0]?.points).toBe(
      30,
    );
  });

  test.each([
    ['2026-04-28', 0],
    ['2025-04-29', 0],
    ['2025-04-28', 2],
    ['2021-04-29', 8],
    ['2021-04-28', 10],
    ['2010-01-01', 10],
  ])('in the pool since %s: %i points of experience', (from, points) => {
    expect(fitParts(expertise([], from), {}, today)[0]).toEqual({ part: 'experience', points, of: 10 });
  });

  test.each([
    ['2026-04-27', 10],
    ['2025-04-29', 10],
    ['2025-04-28', 8],
    ['2021-04-29', 2],
    ['2021-04-28', 0],
    ['2000-01-01', 0],
  ])('trained on %s: %i points', (trainedOn, points) => {
    expect(fitParts(expertise([], '2026-01-01', trainedOn), {}, today)[1]?.points).toBe(points);
  });

  test('what a case does not name is left out on both sides', () => {
    expect(expertiseFit(expertise(['machinery']), { sector: 'machinery' }, today)).toBe(100);
    expect(expertiseFit(expertise(['machinery']), {}, today)).toBe(100);
    expect(expertiseFit(expertise(['food']), { sector: 'machinery' }, today)).toBe(25);
    expect(expertiseFit(expertise(['machinery']), { sector: 'machinery', division: 'scholar' }, today)).toBe(
      80,
    );
  });

  test('is rounded down', () => {
    expect(expertiseFit(expertise(['food'], '2025-04-28'), { sector: 'machinery' }, today)).toBe(15);
    expect(
      expertiseFit(expertise(['machinery'], '2025-04-28', '2025-04-28'), { sector: 'machinery' }, today),
    ).toBe(87);
  });
});
