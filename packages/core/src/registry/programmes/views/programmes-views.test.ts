import { describe, expect, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { pastHonourRecorded } from '../events.ts';
import { placesOfPeriodView } from './places-of-period.ts';
import { programmeView } from './programme.ts';
import { programmesView } from './programmes.ts';
import { schemeView } from './scheme.ts';

const scheme = schemeUnderTest();
const { document } = scheme;
const { programme } = document;
const registry = [
  ...aCity(scheme),
  pastHonourRecorded({
    programme,
    party: 'org-1',
    track: 'organisation',
    grade: 'award',
    decidedOn: day('2025-05-01'),
    period: 'p1',
    evidence: [file('decision')],
  }),
];
const look = (view: Parameters<typeof lookAtRegistry>[0], query: unknown) =>
  lookAtRegistry(view, { registry, by: 'anyone', on: '2026-03-01', query });

describe('the public sees', () => {
  test('a programme with its schemes, periods and rounds', () => {
    expect(look(programmeView, { programme })).toEqual({
      programme,
      name: document.title,
      schemes: [
        {
          scheme: 'wuhan-draft2',
          version: 1,
          title: document.title,
          approvedOn: '2026-01-05',
          validity: document.validity,
          isCurrent: true,
        },
      ],
      periods: [
        {
          period: 'p1',
          scheme: 'wuhan-draft2',
          from: '2025-01-01',
          to: '2029-12-31',
          rounds: ['r1'],
          extraRounds: 0,
        },
      ],
    });
  });

  test('every award with the scheme of today, its periods and its rounds', () => {
    expect(look(programmesView, {})).toEqual({
      programmes: [
        {
          programme,
          name: document.title,
          scheme: { scheme: 'wuhan-draft2', version: 1, title: document.title },
          periods: [{ period: 'p1', from: '2025-01-01', to: '2029-12-31' }],
          rounds: [
            { round: 'r1', period: 'p1', scheme: 'wuhan-draft2', version: 1, plannedOn: expect.any(String) },
          ],
        },
      ],
    });
  });

  test('no scheme before one was approved', () => {
    const asked = { registry, by: 'anyone', on: '2026-01-04', query: {} };
    expect(lookAtRegistry(programmesView, asked)).toMatchObject({ programmes: [{ scheme: null }] });
  });

  test('the places of a period as numbers, without who used them', () => {
    expect(look(placesOfPeriodView, { programme, period: 'p1' })).toEqual({
      programme,
      period: 'p1',
      from: '2025-01-01',
      to: '2029-12-31',
      places: [
        { grade: 'award', track: 'organisation', approved: 8, used: 1, left: 7 },
        { grade: 'award', track: 'individual', approved: 10, used: 0, left: 10 },
        { grade: 'nomination', track: 'organisation', approved: 12, used: 0, left: 12 },
      ],
    });
  });

  test('a scheme with its articles and a matrix row for every row an article names', () => {
    const answer = look(schemeView, { scheme: 'wuhan-draft2', version: '1' }) as {
      matrix: readonly { row: string }[];
    };
    expect(answer).toMatchObject({
      scheme: 'wuhan-draft2',
      version: 1,
      programme,
      approvedOn: '2026-01-05',
      document,
      articles: scheme.articles,
      standards: scheme.standards,
    });
    expect(answer.matrix.map(({ row }) => row)).toEqual([
      ...new Set(scheme.articles.flatMap((article) => article.rows)),
    ]);
  });

  test('nothing of what is not there', () => {
    const nothing = { notFound: true };
    expect(look(programmeView, { programme: 'other' })).toEqual(nothing);
    expect(look(placesOfPeriodView, { programme, period: 'p9' })).toEqual(nothing);
    expect(look(placesOfPeriodView, { programme: 'other', period: 'p1' })).toEqual(nothing);
    expect(look(schemeView, { scheme: 'wuhan-draft2', version: 2 })).toEqual(nothing);
  });
});
