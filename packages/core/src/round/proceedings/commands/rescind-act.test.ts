import { describe, expect, test } from 'vitest';
import { decideAct } from '../../../act/decide-act.ts';
import { commands } from '../../../catalogue.ts';
import type { LedgerEvent } from '../../../ledger/event.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { at, given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { sampleCrypto } from '../../../testing/sample-ledger.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { roundEnded } from '../../approval/events.ts';
import { casesWithin } from '../cases-within.ts';
import { personRecused } from '../events.ts';

const scheme = schemeUnderTest();
const payload = { act: 'round/r1#1', reason: sealed('O-1', 9), evidence: [file('paper')] };

/** Tries to take back act 1, which a command once did with these events. */
function rescinding(
  stage: StageId,
  command: string,
  done: readonly ToldEvent[],
  by = 'office-head',
  more: readonly ToldEvent[] = [],
) {
  const { registry, round } = given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, stage, { withItsEvents: true }), ...more],
  });
  const events = done.map(
    (draft): LedgerEvent => ({
      type: draft.type,
      v: draft.v,
      at: at('2026-04-01'),
      act: payload.act,
      command,
      by: { person: 'x', role: 'office' },
      payload: draft.payload,
    }),
  );
  round.acts.prepared.set('round/r1#600', {
    act: 'round/r1#600',
    command: 'rescind-act',
    payload,
    by: 'office-clerk',
    preparedAt: '',
  });
  const decided = decideAct(
    {
      commands,
      hasher: sampleCrypto(),
      registry,
      round: { id: 'r1', state: round, scheme },
      act: 'round/r1#700',
      eventsOf: (act) => (act === payload.act ? events : undefined),
    },
    {
      stream: 'round/r1',
      command: 'rescind-act',
      payload,
      by: { person: by },
      at: at('2026-07-20'),
      mode: 'perform',
      prepared: 'round/r1#600',
    },
  );
  if ('refused' in decided) return decided.refused.map(({ kind, facts }) => [kind, facts]);
  return decided.round.map((draft) => [draft.type, draft.payload, events]);
}

const reviewed: ToldEvent = {
  stream: 'round',
  type: 'PreliminaryReviewed',
  v: 1,
  payload: { case: 'O-1', passed: false, finding: sealed('O-1', 2) },
};
const filed: ToldEvent = { stream: 'round', type: 'ApplicationFiled', v: 1, payload: { case: 'O-1' } };

describe('rescind-act', () => {
  test('takes an act back and opens what is to be run again for its cases', () => {
    const [[type, body, events] = []] = rescinding('panel', 'review-application', [reviewed]);

    expect([type, body]).toEqual([
      'ActRescinded',
      {
        rescinds: payload.act,
        command: 'review-application',
        cases: ['O-1'],
        reason: payload.reason,
        evidence: payload.evidence,
        undone: events,
        redo: ['review-application'],
        mustRedo: true,
      },
    ]);
  });

  test('an act that is free until a stage closes is taken back only while that stage is open', () => {
    expect(rescinding('application', 'file-application', [filed])).toMatchObject([['ActRescinded', {}, {}]]);
    expect(rescinding('recommendation', 'file-application', [filed])).toEqual([
      ['cannot-be-rescinded', { command: 'file-application' }],
    ]);
  });

  test('what was published is never taken back', () => {
    const opened: ToldEvent = { stream: 'round', type: 'StageClosed', v: 1, payload: {} };

    expect(rescinding('panel', 'close-stage', [opened])).toEqual([
      ['cannot-be-rescinded', { command: 'close-stage' }],
    ]);
  });

  test('nothing is taken back after the round has ended', () => {
    const ended = roundEnded({ on: day('2026-07-19'), emptyPlaces: [] });

    expect(rescinding('panel', 'review-application', [reviewed], 'office-head', [ended])).toEqual([
      ['cannot-be-rescinded', { command: 'review-application' }],
    ]);
  });

  test('nothing decided before a public notice is taken back once the notice is out', () => {
    expect(rescinding('deliberation', 'review-application', [reviewed])).toMatchObject([
      ['ActRescinded', {}, {}],
    ]);
    expect(rescinding('public-notice', 'review-application', [reviewed])).toEqual([
      ['published-since', { notice: 'notice-1' }],
    ]);
  });

  test('is refused for an unknown act and to one person alone', () => {
    expect(rescinding('panel', 'review-application', [])).toEqual([['no-such-act', { act: payload.act }]]);
    expect(rescinding('panel', 'review-application', [reviewed], 'office-clerk')).toEqual([
      ['no-such-hat', { needs: ['office/head'] }],
    ]);
  });

  test('passes to a deputy when the head is recused from any case', () => {
    const recused = personRecused({ person: 'office-head', case: 'I-3', ground: 'declared' });

    expect(rescinding('panel', 'review-application', [reviewed], 'office-head', [recused])).toEqual([
      ['passes-to-deputy', {}],
    ]);
  });
});

describe('casesWithin', () => {
  test('finds case ids at any depth, once each, in order', () => {
    expect(casesWithin([{ case: 'B' }, { rows: [{ case: 'A' }, { case: 'B' }] }, { cases: ['C'] }])).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(casesWithin([{ stage: 'panel' }, 'case', null, { cases: [1] }])).toEqual([]);
  });
});
