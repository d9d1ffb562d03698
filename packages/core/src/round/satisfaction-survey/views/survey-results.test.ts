import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { views } from '../../../catalogue.ts';
import { aCity } from '../../../testing/city.ts';
import { composedWithSurvey } from '../../../testing/composed-schemes.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { surveyTold } from '../../../testing/sheets.ts';

const stage = 'satisfaction-survey';
const scheme = composedWithSurvey([['satisfaction-survey', 100]]);
const ground = given({
  scheme,
  registry: aCity(scheme),
  round: [...aRoundAt(scheme, stage), surveyTold('I-2', '44.50'), surveyTold('O-1', '40')],
});
const viewer = { person: 'office-clerk', role: 'office' as Role };
const asked = { view: 'survey-results', viewer, query: { track: 'individual' } };

describe('survey-results', () => {
  test('shows the results of a track and who is still without one', () => {
    expect(look(ground, scheme, asked)).toMatchObject({
      track: 'individual',
      total: 50,
      results: [
        {
          case: 'I-2',
          result: '44.50',
          respondents: 40,
          method: 'by telephone',
          from: '2026-06-01',
          to: '2026-06-05',
        },
      ],
      waiting: ['I-1', 'I-3'],
    });
  });

  test('does not exist where the scheme surveys nobody', () => {
    expect(look(ground, schemeUnderTest(), asked)).toEqual({ notFound: true });
  });

  test('is hidden from a third-party body that does not run the review', () => {
    const other = { person: 'institute-clerk', role: 'third-party' as Role, body: 'institute' };
    expect(look(ground, scheme, { ...asked, viewer: other })).toEqual({ notFound: true });
  });

  test('is not for applicants and examiners', () => {
    expect(views.get('survey-results')?.for.map((pattern) => pattern.role)).toEqual([
      'third-party',
      'office',
      'committee',
      'supervisor',
    ]);
  });
});
