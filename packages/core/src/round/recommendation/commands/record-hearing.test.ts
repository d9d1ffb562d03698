import { describe, expect, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import {
  noticeOver,
  recommending,
  schemeRecommending,
  whileRecommending,
} from '../../../testing/recommending.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { hearingRecorded } from '../events.ts';

const scheme = schemeRecommending(
  'hearing: { value: [competent-departments, other-parties], cites: [art-7] }',
);
type Kind = 'competent-departments' | 'other-parties';
const heardOf = (kind: Kind, n = 1) => ({ kind, who: sealed('h-1', n), view: sealed('h-1', n + 1) });
const record = {
  hearing: 'h-1',
  heard: [heardOf('competent-departments'), heardOf('other-parties', 3)],
  heldOn: day('2026-04-03'),
  minutes: file('minutes'),
};
const recording = (change: object = {}, by = 'a-clerk') => ({
  by,
  on: '2026-04-03',
  command: 'record-hearing',
  payload: { ...record, cases: ['O-1', 'I-1'], ...change },
});
const heard = (hearing: string, kind: Kind, id = 'O-1') =>
  hearingRecorded({ ...record, hearing, case: id, heard: [heardOf(kind)] });
const told = (more: readonly ToldEvent[] = [], of = scheme) => whileRecommending(of, more);

describe('record-hearing', () => {
  test('is kept for each case it was about', () => {
    told().expectEvents(
      recording(),
      ['HearingRecorded', { ...record, case: 'O-1' }],
      ['HearingRecorded', { ...record, case: 'I-1' }],
    );
  });

  test('is refused where the scheme asks for none', () => {
    told([], schemeRecommending()).expectRefused(recording(), ['hearing-not-provided', {}]);
  });

  test('is refused under a used id, on the day before it is held, and for a case listed twice', () => {
    told([heard('h-1', 'other-parties')]).expectRefused(recording(), ['hearing-id-used', { hearing: 'h-1' }]);
    told().expectRefused(recording({ heldOn: '2026-04-04' }), [
      'hearing-in-future',
      { heldOn: '2026-04-04' },
    ]);
    told().expectRefused(recording({ cases: ['O-1', 'O-1'] }), ['cases-listed-twice', { cases: ['O-1'] }]);
  });

  test('is the clerk\u2019s, for cases of the own channel that are in, while the stage is open', () => {
    told().expectRefused(recording({}, 'a-head'), 'no-such-hat');
    told().expectRefused(recording({}, 'b-clerk'), 'not-found', 'not-found');
    told([applicationWithdrawn({ case: 'O-1', afterNotice: false })]).expectRefused(recording(), [
      'case-is-out',
      { case: 'O-1', because: 'withdrawn' },
    ]);
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'eligibility') }).expectRefused(
      recording(),
      'stage-not-open',
    );
  });
});

describe('recommend-case where others are heard first', () => {
  const departments = heard('h-1', 'competent-departments');

  test('waits for each kind that the scheme names, about this very case', () => {
    told([...noticeOver, heard('h-1', 'other-parties', 'O-2')]).expectRefused(
      recommending(),
      ['not-heard', { case: 'O-1', kind: 'competent-departments' }],
      ['not-heard', { case: 'O-1', kind: 'other-parties' }],
    );
    told([...noticeOver, departments]).expectRefused(recommending(), [
      'not-heard',
      { case: 'O-1', kind: 'other-parties' },
    ]);
    const decided = told([...noticeOver, departments]).decide(recommending());
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-7']);
  });

  test('goes on when all were heard, at one hearing or several', () => {
    const all = [...noticeOver, departments, heard('h-2', 'other-parties')];
    told(all).expectEvents(recommending(), 'CaseRecommended');
  });

  test('waits again when a hearing is taken back', () => {
    const all = [...noticeOver, departments, heard('h-2', 'other-parties'), takenBack(departments)];
    told(all).expectRefused(recommending(), ['not-heard', { case: 'O-1', kind: 'competent-departments' }]);
  });
});
