import { describe, expect, test } from 'vitest';
import { caseIndexOf, conflictsFor } from '../../../access/conflicts.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { personTieRecorded } from '../../../registry/ties/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import {
  aliasOfOne,
  shippedNameWords,
  similarEmployer,
  wordsAnnounced,
} from '../../../testing/conflicting.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { personRecused } from '../../proceedings/events.ts';
import { conflictDismissed } from '../events.ts';

const scheme = schemeUnderTest();
const city = [...aCity(scheme), wordsAnnounced(), aliasOfOne()];
const round = aRoundAt(scheme, 'panel', { withItsEvents: true });
const employed = (person: string) =>
  tieRecorded({ person, organisation: 'org-1', kind: 'employment', from: day('2020-01-01') });
const at = (more: readonly EventDraft[] = [], events: readonly ToldEvent[] = []) =>
  given({ scheme, registry: [...city, ...more], round: [...round, ...events] });
const on = '2026-04-29';

function found(state: ReturnType<typeof at>, person: string, id = 'O-1') {
  const { registry, round: folded } = state;
  const ground = { registry, round: folded, scheme, day: day(on) };
  return conflictsFor(ground, person, caseIndexOf(ground, [id]));
}
const traceIn = (state: ReturnType<typeof at>, person: string) => found(state, person)[0]?.trace ?? 'none';
const finding = (
  command: 'confirm-conflict' | 'dismiss-conflict',
  person: string,
  trace: string,
  by = 'office-clerk',
) => ({
  by,
  on,
  command,
  payload: {
    person,
    case: 'O-1',
    trace,
    ...(command === 'confirm-conflict' ? { account: sealed('ex-1') } : { reason: sealed('ex-1') }),
  },
});

describe.each(['confirm-conflict', 'dismiss-conflict'] as const)('%s', (command) => {
  const state = at([similarEmployer('ex-1')]);
  const trace = traceIn(state, 'ex-1');
  const record = {
    calculation: 'conflicts@1',
    words: shippedNameWords().id,
    grade: 'suspected',
    ground: 'employment',
    trace,
  };

  test('finds on a possible conflict, and keeps what the search found', () => {
    if (command === 'dismiss-conflict')
      state.expectEvents(finding(command, 'ex-1', trace), [
        'ConflictDismissed',
        { person: 'ex-1', case: 'O-1', found: record, reason: sealed('ex-1'), evidence: [] },
      ]);
    else
      state.expectEvents(
        finding(command, 'ex-1', trace, 'office-head'),
        ['ConflictConfirmed', { person: 'ex-1', case: 'O-1', found: record, account: sealed('ex-1') }],
        [
          'PersonRecused',
          { person: 'ex-1', case: 'O-1', ground: 'other', account: sealed('ex-1'), found: record },
        ],
      );
  });

  test('is open to the head of the channel for its own cases', () => {
    state.expectEvents(
      finding(command, 'ex-1', trace, 'a-head'),
      ...(command === 'dismiss-conflict' ? ['ConflictDismissed'] : ['ConflictConfirmed', 'PersonRecused']),
    );
    state.expectRefused(finding(command, 'ex-1', trace, 'b-head'), ['not-found', { what: 'O-1' }]);
    state.expectRefused(finding(command, 'ex-1', trace, 'a-clerk'), 'no-such-hat');
    state.expectRefused(finding(command, 'ex-1', trace, 'ex-2'), 'no-such-hat');
  });

  test('is refused to whoever has a conflict with the case, found or waiting', () => {
    const waiting = at([similarEmployer('ex-1'), similarEmployer('office-clerk')]);
    waiting.expectRefused(finding(command, 'ex-1', trace), ['conflict-open', { cases: ['O-1'] }]);
    waiting.expectRefused(
      finding(command, 'office-clerk', traceIn(waiting, 'office-clerk')),
      'conflict-open',
    );
    waiting.expectEvents(
      finding('dismiss-conflict', 'office-clerk', traceIn(waiting, 'office-clerk'), 'office-head'),
      'ConflictDismissed',
    );
    const shut = at([similarEmployer('ex-1'), employed('office-clerk')]);
    shut.expectRefused(finding(command, 'ex-1', trace), ['not-found', { what: 'O-1' }]);
  });

  test('needs no trace where only one waits, and one where several do', () => {
    const unnamed = (by = 'office-clerk') => {
      const { payload, ...attempt } = finding(command, 'ex-1', trace, by);
      const { trace: _trace, ...rest } = payload;
      return { ...attempt, payload: rest };
    };
    const about = { person: 'ex-1', case: 'O-1' };
    state.expectEvents(
      unnamed(),
      ...(command === 'dismiss-conflict' ? ['ConflictDismissed'] : ['ConflictConfirmed', 'PersonRecused']),
    );
    const two = at([similarEmployer('ex-1'), similarEmployer('ex-1', '武汉澜川科技')]);
    two.expectRefused(unnamed(), ['which-conflict', { ...about, count: 2 }]);
    at().expectRefused(unnamed(), ['no-such-conflict', about]);
    at([similarEmployer('ex-1'), employed('ex-1')]).expectRefused(unnamed(), ['conflict-certain', about]);
  });

  test('is refused for what is not found, what is certain, and what is dismissed', () => {
    const about = { person: 'ex-1', case: 'O-1' };
    state.expectRefused(finding(command, 'ex-1', 'another'), ['no-such-conflict', about]);
    const certain = at([employed('ex-1')]);
    certain.expectRefused(finding(command, 'ex-1', traceIn(certain, 'ex-1')), ['conflict-certain', about]);
    const dismissed = at(
      [similarEmployer('ex-1')],
      [
        conflictDismissed({
          ...about,
          found: { ...record, calculation: 'conflicts@1', grade: 'suspected', ground: 'employment' },
          reason: sealed('r'),
          evidence: [],
        }),
      ],
    );
    dismissed.expectRefused(finding(command, 'ex-1', trace), ['conflict-dismissed-already', about]);
  });
});

test('confirm-conflict is refused for one who is recused already', () => {
  const state = at(
    [similarEmployer('ex-1')],
    [personRecused({ person: 'ex-1', case: 'O-1', ground: 'declared' })],
  );
  state.expectRefused(finding('confirm-conflict', 'ex-1', traceIn(state, 'ex-1')), [
    'already-recused',
    { person: 'ex-1', case: 'O-1' },
  ]);
});

describe('a dismissal', () => {
  const dismissal = (state: ReturnType<typeof at>, person: string) => {
    const [conflict] = found(state, person);
    if (!conflict) throw new Error('nothing found');
    const { grade, ground, trace } = conflict;
    return conflictDismissed({
      person,
      case: 'O-1',
      found: { calculation: 'conflicts@1', grade, ground, trace },
      reason: sealed('r'),
      evidence: [file('letter')],
    });
  };
  const closing = { by: 'office-head', on, command: 'close-stage', payload: { stage: 'panel' } };
  const waits = ['conflict-open', { cases: ['O-1'] }] as const;

  test('lets the person act again until the facts change', () => {
    const suspected = similarEmployer('office-head');
    const dismissed = dismissal(at([suspected]), 'office-head');
    at([suspected]).expectRefused(closing, waits);
    at([suspected], [dismissed]).expectEvents(closing, 'StageClosed', 'StageOpened');
    const renamed = similarEmployer('office-head', '武汉澜川科技');
    at([suspected, renamed], [dismissed]).expectRefused(closing, waits);
    const kin = personTieRecorded({
      person: 'office-head',
      other: 'agent-1',
      kind: 'kinship',
      from: day('2000-01-01'),
    });
    at([suspected, kin], [dismissed]).expectRefused(closing, waits);
  });

  test('is undone when its act is taken back, and never outweighs what is certain', () => {
    const suspected = similarEmployer('office-head');
    const dismissed = dismissal(at([suspected]), 'office-head');
    const act = `round/r1#${round.length}`;
    at([suspected], [dismissed, takenBack(dismissed, { act })]).expectRefused(closing, waits);
    at([suspected, employed('office-head')], [dismissed]).expectRefused(closing, 'passes-to-deputy');
  });
});

describe('record-detected-conflicts', () => {
  const recording = (by = 'office-clerk') => ({ by, on, command: 'record-detected-conflicts', payload: {} });
  const recusal = (person: string, ground: string) =>
    [
      'PersonRecused',
      {
        person,
        case: 'O-1',
        ground,
        found: expect.objectContaining({ calculation: 'conflicts@1', grade: 'certain' }) as unknown,
      },
    ] as const;

  test('puts certain conflicts of everybody with a part in the case on record', () => {
    const kin = tieRecorded({
      person: 'a-head',
      organisation: 'org-1',
      kind: 'kinship',
      from: day('2000-01-01'),
    });
    const state = at([employed('ex-1'), employed('member-1'), kin]);
    for (const by of ['office-clerk', 'supervisor'])
      state.expectEvents(
        recording(by),
        recusal('a-head', 'kinship'),
        recusal('ex-1', 'same-employer'),
        recusal('member-1', 'same-employer'),
      );
  });

  test('leaves out who cannot reach the case, what is suspected, and what is on record', () => {
    const state = at(
      [employed('b-head'), employed('ex-4'), employed('auditor'), similarEmployer('ex-2'), employed('ex-1')],
      [personRecused({ person: 'ex-1', case: 'O-1', ground: 'declared' })],
    );
    state.expectRefused(recording(), 'nothing-to-record');
  });

  test('leaves cases that the actor may not know to others', () => {
    const state = at([employed('office-clerk'), employed('ex-1')]);
    state.expectRefused(recording(), 'nothing-to-record');
    state.expectEvents(
      recording('office-head'),
      recusal('ex-1', 'same-employer'),
      recusal('office-clerk', 'same-employer'),
    );
    state.expectRefused(recording('ex-2'), 'no-such-hat');
  });
});
