import { describe, test } from 'vitest';
import { aCity } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const closing = (on: string) => ({
  by: 'office-head',
  on,
  command: 'close-stage',
  payload: { stage: 'application' },
});
const told = () => given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'application') });

describe('the application stage', () => {
  test('cannot close on the closing day', () => {
    told().expectRefused(closing('2026-03-31 23:59'), ['closing-day-not-over', { closesOn: '2026-03-31' }]);
  });

  test('closes on the day after', () => {
    told().expectEvents(closing('2026-04-01 00:00'), 'StageClosed', 'StageOpened');
  });
});
