import { describe, expect, test } from 'vitest';
import { aCity, file, placesAtMost } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const registry = aCity(scheme);
const payload = {
  programme,
  period: 'p2',
  scheme: scheme.id,
  from: '2030-01-01',
  to: '2034-12-31',
  approvedPlaces: placesAtMost(scheme),
  evidence: [file('places')],
};
const opening = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-01-20',
  command: 'open-period',
  payload: { ...payload, ...change },
});
const [first, ...others] = payload.approvedPlaces;
const withFirst = (change = {}) => ({ approvedPlaces: [{ ...first, ...change }, ...others] });

const edited = (from: string | RegExp, to: string, more: readonly [string, string] = ['', '']) =>
  schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('/scheme.yaml')
      ? text.replace(from, to).replace(...more)
      : text.replace('period.length, ', ''),
  );
const asItSays = edited('value: from-coordination-group', 'value: as-the-scheme-says');

describe('open-period', () => {
  test('opens a period after the last one with the most places the scheme has, or fewer', () => {
    given({ scheme, registry }).expectEvents(opening(), ['PeriodOpened', payload]);
    given({ scheme, registry }).expectEvents(opening(withFirst({ places: 0 })), 'PeriodOpened');
  });

  test("one place above the scheme's maximum is refused, citing it", () => {
    given({ scheme, registry }).expectRefused(opening(withFirst({ places: 9 })), [
      'places-above-maximum',
      { grade: 'award', track: 'organisation', places: 9, atMost: 8 },
    ]);
  });

  test('the maximum is the one of the scheme', () => {
    const wider = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace('{ value: 8, unit: places', '{ value: 9, unit: places')
        : text,
    );
    given({ scheme: wider, registry: aCity(wider) }).expectEvents(
      opening(withFirst({ places: 9 })),
      'PeriodOpened',
    );
  });

  test('every grade and track of the scheme has its number, once', () => {
    given({ scheme, registry }).expectRefused(opening({ approvedPlaces: others }), [
      'places-missing',
      { grade: 'award', track: 'organisation' },
    ]);
    given({ scheme, registry }).expectRefused(opening({ approvedPlaces: [first, ...others, first] }), [
      'places-given-twice',
      { grade: 'award', track: 'organisation' },
    ]);
  });

  test('places for a grade or track the scheme does not honour are refused', () => {
    const extra = { grade: 'nomination', track: 'individual', places: 1 };
    given({ scheme, registry }).expectRefused(opening({ approvedPlaces: [first, ...others, extra] }), [
      'grade-unknown-to-track',
      { grade: 'nomination', track: 'individual' },
    ]);
  });

  test('a wrong length cites the rule of the length', () => {
    expect(given({ scheme, registry }).decide(opening({ to: '2034-12-30' }))).toEqual({
      refused: [
        {
          kind: 'period-of-wrong-length',
          facts: { years: 5, endsOn: '2034-12-31' },
          cites: ['art-5'],
        },
      ],
    });
  });

  test.each(['2034-12-30', '2035-01-01'])('a period that ends on %s is not five years long', (to) => {
    given({ scheme, registry }).expectRefused(opening({ to }), [
      'period-of-wrong-length',
      { years: 5, endsOn: '2034-12-31' },
    ]);
  });

  test("the length is the scheme's, and refused while it is open", () => {
    const edited = (value: string) =>
      schemeUnderTest('wuhan-draft2', (text, path) =>
        path.endsWith('scheme.yaml')
          ? text.replace('length: { value: 5, unit: years', `length: { value: ${value}, unit: years`)
          : text,
      );
    const four = edited('4');
    given({ scheme: four, registry: aCity(four) }).expectEvents(
      opening({ to: '2033-12-31' }),
      'PeriodOpened',
    );
    const unset = edited('to-be-set');
    given({ scheme: unset, registry: aCity(unset) }).expectRefused(opening(), [
      'period-length-not-set',
      { scheme: 'wuhan-draft2' },
    ]);
  });

  test('a scheme without a length takes any span', () => {
    const any = edited(/ {2}length: .*\n/, '');
    given({ scheme: any, registry: aCity(any) }).expectEvents(opening({ to: '2031-02-03' }), 'PeriodOpened');
  });

  test('where the places are those of the scheme, they may be left out and stand in the event', () => {
    const { approvedPlaces, ...without } = payload;
    const ground = given({ scheme: asItSays, registry: aCity(asItSays) });
    const attempt = { ...opening(), payload: without };
    ground.expectEvents(attempt, ['PeriodOpened', { ...without, approvedPlaces }]);
    ground.expectEvents(opening(), ['PeriodOpened', payload]);
    given({ scheme, registry }).expectRefused(attempt, 'places-missing', 'places-missing', 'places-missing');
  });

  test('places of the scheme are neither more nor fewer, citing the rule', () => {
    const ground = given({ scheme: asItSays, registry: aCity(asItSays) });
    ground.expectRefused(opening(withFirst({ places: 9 })), 'places-above-maximum');
    expect(ground.decide(opening(withFirst({ places: 7 })))).toEqual({
      refused: [
        {
          kind: 'places-below-scheme',
          facts: { grade: 'award', track: 'organisation', places: 7, fixed: 8 },
          cites: ['art-5'],
        },
      ],
    });
  });

  test('a number that the scheme leaves open is given even so', () => {
    const open = edited('value: from-coordination-group', 'value: as-the-scheme-says', [
      '{ value: 8, unit: places',
      '{ value: to-be-set, unit: places',
    ]);
    const { approvedPlaces: _, ...without } = payload;
    const ground = given({ scheme: open, registry: aCity(open) });
    ground.expectRefused({ ...opening(), payload: without }, [
      'places-missing',
      { grade: 'award', track: 'organisation' },
    ]);
    ground.expectEvents(opening(), 'PeriodOpened');
  });

  test('one number for all tracks together is given once, for all of them', () => {
    const pooled = edited(
      /places:\n( {6}(organisation|individual): .*\n)+/,
      'places:\n      together: { value: 3, unit: places, cites: [art-5] }\n',
    );
    const ground = given({ scheme: pooled, registry: aCity(pooled) });
    const places = [{ grade: 'award', track: 'together', places: 3 }, payload.approvedPlaces[2]];
    ground.expectEvents(opening({ approvedPlaces: places }), 'PeriodOpened');
    ground.expectRefused(
      opening(),
      ['places-missing', { grade: 'award', track: 'together' }],
      ['grade-unknown-to-track', { grade: 'award', track: 'organisation' }],
      ['grade-unknown-to-track', { grade: 'award', track: 'individual' }],
    );
    ground.expectRefused(opening({ approvedPlaces: [{ ...places[0], places: 4 }, places[1]] }), [
      'places-above-maximum',
      { grade: 'award', track: 'together', places: 4, atMost: 3 },
    ]);
  });

  test('is refused for days of another period, up to its last', () => {
    given({ scheme, registry }).expectRefused(opening({ from: '2029-12-31', to: '2034-12-30' }), [
      'periods-overlap',
      { period: 'p1', from: '2025-01-01', to: '2029-12-31' },
    ]);
  });

  test('is refused for an id that is taken', () => {
    given({ scheme, registry }).expectRefused(opening({ period: 'p1' }), [
      'period-id-taken',
      { period: 'p1' },
    ]);
  });

  test('is refused for days that run backwards', () => {
    given({ scheme, registry }).expectRefused(
      opening({ to: '2029-12-31' }),
      'days-reversed',
      'period-of-wrong-length',
    );
  });

  test('is refused for an unknown programme or scheme', () => {
    given({ scheme, registry }).expectRefused(opening({ programme: 'other' }), [
      'not-found',
      { what: 'other' },
    ]);
    given({ scheme, registry }).expectRefused(opening({ scheme: 'other' }), ['not-found', { what: 'other' }]);
  });

  test('is refused to a clerk and without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = opening();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
    given({ scheme, registry }).expectRefused({ ...opening(), by: 'office-clerk-2' }, 'no-such-hat');
  });
});
