import { describe, expect, test } from 'vitest';
import { actEvents } from '../act/act-events.ts';
import { aCity, day, file, sealed } from '../testing/city.ts';
import { given } from '../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../testing/round.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { applicationWithdrawn } from './application/events.ts';
import { eligibilityDecided } from './eligibility/events.ts';

const scheme = schemeUnderTest();
const accepted = eligibilityDecided({
  case: 'O-1',
  accepted: true,
  findings: [],
  calculation: 'eligibility@1',
  decidedOn: day('2026-05-08'),
});

/** The acceptance of O-1 taken back; `mustRedo` as the command says. */
const takenBack: ToldEvent = actEvents('round').actRescinded({
  rescinds: 'round/r1#3',
  command: 'decide-eligibility',
  cases: ['O-1'],
  reason: sealed('O-1', 9),
  evidence: [file('letter')],
  undone: [
    {
      type: 'EligibilityDecided',
      v: 1,
      payload: accepted.payload,
      act: 'round/r1#3',
      at: '',
      by: {},
      command: 'decide-eligibility',
    },
  ],
  redo: ['decide-eligibility'],
  mustRedo: true,
});
const closing = {
  by: 'office-head',
  on: '2026-05-20',
  command: 'close-stage',
  payload: { stage: 'document-review' },
};
const reviewed = (...more: ToldEvent[]) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'document-review', { withItsEvents: true }), ...more],
  });

describe('work that was taken back', () => {
  test('holds the round until it is done again', () => {
    reviewed(takenBack).expectRefused(closing, [
      'redo-first',
      { command: 'decide-eligibility', cases: ['O-1'] },
    ]);
  });

  test('holds scoring of its own case only', () => {
    const sheet = (id: string) => ({
      by: 'ex-1',
      on: '2026-05-12',
      command: 'submit-score-sheet',
      payload: { case: id, stage: 'document-review', values: {} },
    });
    const kinds = (id: string) => {
      const decided = reviewed(takenBack).decide(sheet(id));
      return 'refused' in decided ? decided.refused.map((refusal) => refusal.kind) : [];
    };

    expect(kinds('O-1')).toContain('redo-first');
    expect(kinds('O-2')).not.toContain('redo-first');
  });

  test('holds nothing once it is done again, or once the case is out', () => {
    const again: ToldEvent = { ...accepted, command: 'decide-eligibility' };
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });

    reviewed(takenBack, again).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
    reviewed(takenBack, withdrawn).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
  });
});
