import { describe, test } from 'vitest';
import { compositeGround, ranked } from '../../../testing/ranked.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { candidatesResolved } from '../../deliberation/events.ts';
import { thresholdOverridden } from '../events.ts';

const scheme = schemeUnderTest();
const below = scorebookTold('I-3', 'document-review', '7999');
const at = (...more: ToldEvent[]) => compositeGround(scheme, ...ranked(scheme, 'individual', below), ...more);
const overriding = (payload: object = {}) => ({
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-06-09',
  command: 'override-threshold',
  payload: { case: 'I-3', grade: 'award', reason: 'a method used by the whole trade', ...payload },
});
const overridden = {
  case: 'I-3',
  grade: 'award',
  reason: 'a method used by the whole trade',
  secretGround: false,
};

describe('override-threshold', () => {
  test('lets a ranked case below a soft threshold stand for the grade', () => {
    at().expectEvents(overriding(), ['ThresholdOverridden', overridden]);
  });

  test('is refused for a threshold that is met, exactly at the limit too', () => {
    compositeGround(scheme, ...ranked(scheme, 'individual')).expectRefused(overriding(), [
      'threshold-is-met',
      { case: 'I-3', grade: 'award' },
    ]);
  });

  test('is refused a second time', () => {
    at(thresholdOverridden(overridden)).expectRefused(overriding(), [
      'threshold-already-overridden',
      { case: 'I-3', grade: 'award' },
    ]);
  });

  test('is refused for a grade without a threshold and an unknown one', () => {
    at().expectRefused(overriding({ grade: 'nomination' }), [
      'grade-has-no-threshold',
      { grade: 'nomination', track: 'individual' },
    ]);
    at().expectRefused(overriding({ grade: 'gold' }), 'grade-has-no-threshold');
  });

  test('is refused for a hard threshold', () => {
    const hard = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('value: 80, of: 100, soft: { by: committee }', 'value: 80, of: 100'),
    );
    compositeGround(hard, ...ranked(hard, 'individual', below)).expectRefused(overriding(), [
      'threshold-is-hard',
      { grade: 'award' },
    ]);
  });

  test('is refused before the ranking and for a case without a rank', () => {
    compositeGround(scheme, below).expectRefused(overriding(), [
      'ranking-not-drawn-up',
      { track: 'individual' },
    ]);
    const withdrawn = applicationWithdrawn({ case: 'I-3', afterNotice: false });
    compositeGround(scheme, ...ranked(scheme, 'individual', below, withdrawn)).expectRefused(
      overriding(),
      ['case-is-out', { case: 'I-3', because: 'withdrawn' }],
      ['case-not-ranked', { case: 'I-3' }],
    );
  });

  test('is refused once the candidates are resolved', () => {
    const minutes = `file:${'0'.repeat(64)}`;
    at(candidatesResolved({ track: 'individual', winners: [], departures: [], minutes })).expectRefused(
      overriding(),
      ['candidates-already-resolved', { track: 'individual' }],
    );
  });

  test('is the committee head’s alone, prepared by its clerk', () => {
    at().expectRefused({ ...overriding(), by: 'office-head' }, [
      'no-such-hat',
      { needs: ['committee/head'] },
    ]);
    const { preparedBy: _, ...alone } = overriding();
    at().expectRefused(alone, ['needs-second-person', { preparedBy: ['committee/clerk'] }]);
  });
});
