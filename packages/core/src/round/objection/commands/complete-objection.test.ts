import { describe, test } from 'vitest';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, noticeRunning, wholeParts, workingDays } from '../../../testing/objecting.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { objectionReferred } from '../events.ts';

const scheme = schemeUnderTest();
const { phone: _, ...withoutPhone } = wholeParts;
const incomplete = anObjection({ parts: withoutPhone, missing: ['phone'] });
const completing = (
  on: string,
  parts: object = { phone: sealed('objection', 3), evidence: [file('more')] },
) => ({
  by: 'citizen',
  role: 'objector',
  on,
  command: 'complete-objection',
  payload: { objection: 'x1', parts },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });

describe('complete-objection', () => {
  test('adds what was missing until the last day of the cure; the office’s term starts anew', () => {
    ground(incomplete).expectEvents(completing('2026-07-06 23:59'), [
      'ObjectionCompleted',
      {
        objection: 'x1',
        parts: { ...wholeParts, evidence: [file('evidence'), file('more')] },
        missing: [],
        receivedOn: '2026-07-06',
        examineBy: workingDays('2026-07-06', 5, '2026-07-13'),
      },
    ]);
  });

  test('is refused the day after', () => {
    ground(incomplete).expectRefused(completing('2026-07-07'), ['cure-over', { endedOn: '2026-07-06' }]);
  });

  test('keeps telling what is still missing', () => {
    const poorer = anObjection({ parts: { facts: sealed('objection') }, missing: ['grounds', 'phone'] });
    ground(poorer).expectEvents(completing('2026-07-01', { grounds: sealed('objection', 2) }), [
      'ObjectionCompleted',
      {
        objection: 'x1',
        parts: { facts: sealed('objection'), grounds: sealed('objection', 2), evidence: [] },
        missing: ['evidence', 'signature', 'phone', 'address', 'identity-proof'],
        receivedOn: '2026-07-01',
        examineBy: workingDays('2026-07-01', 5, '2026-07-08'),
      },
    ]);
  });

  test('is refused for a complete, a late and a referred objection', () => {
    ground(anObjection()).expectRefused(completing('2026-07-01'), [
      'objection-complete',
      { objection: 'x1' },
    ]);
    const late = anObjection({ inTime: false, missing: ['phone'] });
    const referred = objectionReferred({ objection: 'x1', because: 'late', note: 'late' });
    ground(late, referred).expectRefused(
      completing('2026-07-06'),
      ['objection-late', { receivedOn: '2026-07-03' }],
      ['objection-referred-away', { because: 'late' }],
    );
  });

  test('another’s objection is not found, like one that does not exist', () => {
    const stranger = { ...completing('2026-07-01'), by: 'ind-3' };
    ground(incomplete).expectRefused(stranger, ['not-found', { what: 'x1' }]);
    ground().expectRefused(stranger, ['not-found', { what: 'x1' }]);
  });
});
