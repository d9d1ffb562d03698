import { expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { views } from '../../../catalogue.ts';
import { look } from '../../../testing/look.ts';
import { compositeGround, ranked } from '../../../testing/ranked.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { thresholdOverridden } from '../events.ts';

const scheme = schemeUnderTest();
const viewer = { person: 'chair', role: 'committee' as Role, body: 'committee' };
const asked = { view: 'ranking', viewer, query: { track: 'individual' } };

test('shows ranks, totals, threshold lines and overrides', () => {
  const override = { case: 'I-3', grade: 'award', reason: 'used by the whole trade', secretGround: false };
  const told = ranked(scheme, 'individual', scorebookTold('I-3', 'document-review', '7999'));
  const ground = compositeGround(scheme, ...told, thresholdOverridden(override));

  expect(look(ground, scheme, asked)).toEqual({
    track: 'individual',
    rows: [
      { case: 'I-1', score: '9000', rank: 1, thresholdsMet: ['award'], poolMember: false },
      { case: 'I-2', score: '8500', rank: 2, thresholdsMet: ['award'], poolMember: false },
      { case: 'I-3', score: '7999', rank: 3, thresholdsMet: [], poolMember: false },
    ],
    thresholds: [{ grade: 'award', limit: '8000', soft: true }],
    overrides: [override],
    upToDate: true,
  });
});

test('does not exist before the ranking is drawn up', () => {
  expect(look(compositeGround(scheme), scheme, asked)).toEqual({ notFound: true });
});

test('is for the office, the committee and the supervisor alone', () => {
  expect(views.get('ranking')?.for.map((pattern) => pattern.role)).toEqual([
    'office',
    'committee',
    'supervisor',
  ]);
});
