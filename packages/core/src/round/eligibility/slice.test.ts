import { describe, expect, test } from 'vitest';
import { actEvents } from '../../act/act-events.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import { aCity, day, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { conflictsDeclared } from '../panel/events.ts';
import { exceptionDecided, inquirySent, supplementRequested } from './events.ts';

const scheme = schemeUnderTest();

/** The round after an act with this event was done and then rescinded. */
function afterRescinding(draft: EventDraft) {
  const rescinded = actEvents('round').actRescinded({
    rescinds: 'round/r1#1',
    command: 'told',
    cases: ['O-1'],
    reason: sealed('reason'),
    evidence: [file('reason')],
    undone: [{ ...draft, by: { person: 'teller', role: 'office' }, act: 'round/r1#1' }],
    redo: [],
  });
  const round = aRoundAt(scheme, 'panel', { withItsEvents: true });
  return given({ scheme, registry: aCity(scheme), round: [...round, draft, rescinded] }).round;
}

describe('what rescinding takes back', () => {
  test('an inquiry sent to the wrong body no longer waits for an answer', () => {
    const sent = inquirySent({ inquiry: 'q-1', case: 'O-1', to: 'courts', facts: ['legal-person'] });
    expect([...afterRescinding(sent).eligibility.inquiries.keys()]).toEqual([]);
  });

  test('a supplement asked for by mistake is not asked for', () => {
    const asked = supplementRequested({
      supplement: 's-1',
      case: 'O-1',
      what: 'x',
      dueOn: day('2026-05-01'),
    });
    expect([...afterRescinding(asked).eligibility.supplements.keys()]).toEqual([]);
  });

  test('an exception granted by mistake lets nobody off', () => {
    const decided = exceptionDecided({
      case: 'I-1',
      rule: 'years-in-quality-work',
      granted: true,
      reason: 'x',
      secretGround: false,
    });
    expect([...afterRescinding(decided).eligibility.exceptions.keys()]).toEqual([]);
  });

  test('who declared by mistake has not declared', () => {
    const declared = conflictsDeclared({ panel: 'panel-o', conflicts: [] });
    expect(afterRescinding(declared).panel.panels.get('panel-o')?.declared).toEqual(
      new Set(['ex-1', 'ex-2', 'ex-3']),
    );
  });
});
