import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);

describe('draw-up-accepted-list', () => {
  const drawing = { by: 'office-head', on: '2026-04-25', command: 'draw-up-accepted-list', payload: {} };

  test('lists every accepted case', () => {
    const round = aRoundAt(scheme, 'eligibility', { withItsEvents: true });
    given({ scheme, registry: city, round }).expectEvents(drawing, [
      'AcceptedListDrawnUp',
      { cases: ['I-1', 'I-2', 'I-3', 'O-1', 'O-2', 'O-3', 'O-4'] },
    ]);
  });

  test('neither the list nor the closing of the stage goes before the last decision', () => {
    const round = aRoundAt(scheme, 'eligibility', { withItsEvents: true }).filter(
      (event) => event.type !== 'EligibilityDecided' || !JSON.stringify(event.payload).includes('I-2'),
    );
    const pending = [
      'cases-pending',
      { stage: 'eligibility', cases: ['I-2'], waitFor: 'decide-eligibility' },
    ] as const;
    given({ scheme, registry: city, round }).expectRefused(drawing, pending);
    given({ scheme, registry: city, round }).expectRefused(
      { ...drawing, command: 'close-stage', payload: { stage: 'eligibility' } },
      pending,
    );
  });

  test('the stage closes after the last decision', () => {
    const round = aRoundAt(scheme, 'eligibility', { withItsEvents: true });
    given({ scheme, registry: city, round }).expectEvents(
      { ...drawing, command: 'close-stage', payload: { stage: 'eligibility' } },
      'StageClosed',
      'StageOpened',
    );
  });
});
