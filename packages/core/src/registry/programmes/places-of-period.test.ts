import { describe, expect, test } from 'vitest';
import { aCity, day, file, placesAtMost } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { honourConferred } from '../honours/events.ts';
import { revocationDecided } from '../revocation/events.ts';
import { pastHonourRecorded, periodOpened } from './events.ts';
import { honoursOfParty } from './honours-of-party.ts';
import { placesOfPeriod } from './places-of-period.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const conferred = (honour: string, party: string, change = {}) =>
  honourConferred({
    honour,
    programme,
    period: 'p1',
    round: 'r1',
    case: `case-${honour}`,
    party,
    name: party,
    track: 'organisation',
    grade: 'award',
    decidedOn: day('2026-11-01'),
    awardYear: 2026,
    takesPlace: true,
    ...change,
  });
const past = (party: string, change = {}) =>
  pastHonourRecorded({
    programme,
    party,
    track: 'organisation',
    grade: 'award',
    decidedOn: day('2025-05-01'),
    evidence: [file('decision')],
    ...change,
  });
const withdrawn = (honour: string, party: string) =>
  revocationDecided({
    revocation: `rev-${honour}`,
    honour,
    programme,
    party,
    ground: 'improper-means',
    withdrawn: true,
    takesBack: ['title'],
    publishedAs: 'exposure',
    decidedOn: day('2027-01-01'),
    document: file('decision'),
  });
const folded = (...more: Parameters<typeof given>[0]['registry']) =>
  given({ scheme, registry: [...aCity(scheme), ...more] }).registry;
const places = (registry: Parameters<typeof placesOfPeriod>[0]) =>
  placesOfPeriod(registry, programme, 'p1').map(({ grade, track, approved, used, left }) => [
    grade,
    track,
    approved,
    used,
    left,
  ]);

describe('places of a period', () => {
  test('are all left before any honour', () => {
    expect(places(folded())).toEqual([
      ['award', 'organisation', 8, 0, 8],
      ['award', 'individual', 10, 0, 10],
      ['nomination', 'organisation', 12, 0, 12],
    ]);
  });

  test('are used by honours that take one, withdrawn and replaced ones included, and by past ones of the period', () => {
    const registry = folded(
      conferred('h1', 'org-1', { grade: 'nomination' }),
      conferred('h2', 'org-1', { replaces: 'h1' }),
      conferred('h3', 'org-2'),
      withdrawn('h3', 'org-2'),
      conferred('h4', 'org-3', { grade: 'nomination', takesPlace: false }),
      past('org-4', { period: 'p1' }),
      past('employer-1'),
      conferred('h5', 'org-4', { programme: 'other' }),
    );

    expect(places(registry)).toEqual([
      ['award', 'organisation', 8, 3, 5],
      ['award', 'individual', 10, 0, 10],
      ['nomination', 'organisation', 12, 1, 11],
    ]);
  });

  test('left never falls below zero', () => {
    const few = periodOpened({
      programme,
      period: 'p0',
      scheme: scheme.id,
      from: day('2020-01-01'),
      to: day('2024-12-31'),
      approvedPlaces: placesAtMost(scheme).map((entry) => ({ ...entry, places: 1 })),
      evidence: [file('places')],
    });
    const registry = folded(few, past('org-1', { period: 'p0' }), past('org-2', { period: 'p0' }));

    expect(placesOfPeriod(registry, programme, 'p0')[0]).toEqual({
      grade: 'award',
      track: 'organisation',
      approved: 1,
      used: 2,
      left: 0,
    });
  });

  test('of an unknown period or another programme are none', () => {
    expect(placesOfPeriod(folded(), programme, 'p9')).toEqual([]);
    expect(placesOfPeriod(folded(), 'other', 'p1')).toEqual([]);
  });
});

describe('honours of a party', () => {
  test('are conferred and past ones, oldest first, withdrawn ones marked', () => {
    const registry = folded(
      conferred('h3', 'org-2'),
      withdrawn('h3', 'org-2'),
      past('org-2', { grade: 'nomination', period: 'p1' }),
      past('org-2', { decidedOn: day('2014-05-01') }),
      past('org-1'),
    );

    expect(honoursOfParty(registry, programme, 'org-2')).toEqual([
      {
        grade: 'award',
        track: 'organisation',
        decidedOn: '2014-05-01',
        awardYear: 2014,
        withdrawn: false,
      },
      {
        grade: 'nomination',
        track: 'organisation',
        decidedOn: '2025-05-01',
        awardYear: 2025,
        period: 'p1',
        withdrawn: false,
      },
      {
        grade: 'award',
        track: 'organisation',
        decidedOn: '2026-11-01',
        awardYear: 2026,
        period: 'p1',
        honour: 'h3',
        withdrawn: true,
      },
    ]);
  });

  test('of another programme or an unknown party are none', () => {
    const registry = folded(conferred('h1', 'org-1'));
    expect(honoursOfParty(registry, 'other', 'org-1')).toEqual([]);
    expect(honoursOfParty(registry, programme, 'nobody')).toEqual([]);
  });
});
