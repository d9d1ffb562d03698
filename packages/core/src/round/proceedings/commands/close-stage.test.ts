import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const closing = (stage: string) => ({
  by: 'office-head',
  on: '2026-07-05',
  command: 'close-stage',
  payload: { stage },
});

describe('close-stage', () => {
  test('opens both reviews on the spot when the document review closes', () => {
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'document-review', { withItsEvents: true }),
    }).expectEvents(
      closing('document-review'),
      ['StageClosed', { stage: 'document-review', on: '2026-07-05' }],
      ['StageOpened', { stage: 'site-review', on: '2026-07-05' }],
      ['StageOpened', { stage: 'inspection', on: '2026-07-05' }],
    );
  });

  test('does not open the composite while the inspection still runs', () => {
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'inspection', { withItsEvents: true }),
    }).expectEvents(
      closing('inspection'),
      ['StageClosed', { stage: 'inspection', on: '2026-07-05' }],
      ['StageOpened', { stage: 'composite', on: '2026-07-05' }],
    );
  });

  test('is refused for a stage that is not open', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'panel') }).expectRefused(
      closing('composite'),
      ['stage-not-open', { stages: ['composite'] }],
    );
  });

  test('the call and the approval close by other acts', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'call') }).expectRefused(
      closing('call'),
      ['stage-has-no-closing', { stage: 'call' }],
    );
  });

  test('is refused to a clerk', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'panel') }).expectRefused(
      { ...closing('panel'), by: 'office-clerk' },
      ['no-such-hat', { needs: ['office/head'] }],
    );
  });
});
