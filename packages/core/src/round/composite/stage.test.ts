import { describe, test } from 'vitest';
import { compositeGround, proposed, ranked } from '../../testing/ranked.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { thresholdOverridden } from './events.ts';

const scheme = schemeUnderTest();
const closing = {
  by: 'office-head',
  on: '2026-06-11',
  command: 'close-stage',
  payload: { stage: 'composite' },
};
const individuals = proposed(scheme, 'individual', ...ranked(scheme, 'individual'));
const below = scorebookTold('O-4', 'site-review', '59999');
const drawn = ranked(scheme, 'organisation', ...individuals, below);
const all = proposed(scheme, 'organisation', ...drawn);

describe('the composite stage', () => {
  test('closes when both tracks have their ranking and candidates', () => {
    compositeGround(scheme, ...all).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('waits for each track’s ranking and candidates', () => {
    compositeGround(scheme).expectRefused(
      closing,
      ['ranking-not-drawn-up', { track: 'organisation' }],
      ['ranking-not-drawn-up', { track: 'individual' }],
    );
    compositeGround(scheme, ...drawn).expectRefused(closing, [
      'candidates-not-proposed',
      { track: 'organisation' },
    ]);
  });

  test('does not close on what was drawn up before the last score or override', () => {
    const override = { case: 'O-4', grade: 'award', reason: 'first of its kind', secretGround: false };
    compositeGround(scheme, ...all, thresholdOverridden(override)).expectRefused(closing, [
      'candidates-outdated',
      { track: 'organisation' },
    ]);
    compositeGround(scheme, ...all, scorebookTold('O-4', 'site-review', '60000')).expectRefused(closing, [
      'ranking-outdated',
      { track: 'organisation' },
    ]);
  });
});
