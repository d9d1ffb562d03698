import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { closingExtended } from '../events.ts';

const scheme = schemeUnderTest();
const extending = (until: string, on = '2026-03-20') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'extend-closing',
  payload: { until, reason: 'a flood', proofs: [file('extension')] },
});
const closing = (on: string) => ({
  by: 'office-head',
  on,
  command: 'close-stage',
  payload: { stage: 'application' },
});
const told = (...more: ReturnType<typeof closingExtended>[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'application'), ...more] });
const extended = (until: string) =>
  closingExtended({ until: day(until), reason: 'a flood', proofs: [file('extension')] });

describe('extend-closing', () => {
  test('gives more time, with a public reason, up to the end of the closing day', () => {
    const event = [
      'ClosingExtended',
      { until: '2026-04-01', reason: 'a flood', proofs: [file('extension')] },
    ];
    told().expectEvents(extending('2026-04-01', '2026-03-31 23:59'), event as never);
    told().expectRefused(extending('2026-04-02', '2026-04-01 00:00'), [
      'closing-day-over',
      { closesOn: '2026-03-31' },
    ]);
  });

  test('is refused for a day that is not later', () => {
    told().expectRefused(extending('2026-03-31'), [
      'extension-not-later',
      { until: '2026-03-31', closesOn: '2026-03-31' },
    ]);
    told(extended('2026-04-05')).expectRefused(extending('2026-04-05'), 'extension-not-later');
    told(extended('2026-04-05')).expectEvents(extending('2026-04-06'), 'ClosingExtended');
  });

  test('the stage closes on the day after the extended one', () => {
    told(extended('2026-04-05')).expectRefused(closing('2026-04-05 23:59'), [
      'closing-day-not-over',
      { closesOn: '2026-04-05' },
    ]);
    told(extended('2026-04-05')).expectEvents(closing('2026-04-06'), 'StageClosed', 'StageOpened');
  });

  test('takes two persons of the office, and no other', () => {
    const { preparedBy: _preparedBy, ...alone } = extending('2026-04-05');
    told().expectRefused(alone, 'needs-second-person');
    told().expectRefused({ ...extending('2026-04-05'), by: 'office-clerk' }, 'no-such-hat');
  });

  test('is over when applications are', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'recommendation') }).expectRefused(
      extending('2026-06-01'),
      'stage-not-open',
    );
  });
});
