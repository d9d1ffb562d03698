import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../act/event-kind.ts';
import { tieRecorded } from '../registry/parties/events.ts';
import { deputyAppointed } from '../registry/staff/events.ts';
import { ownershipRecorded } from '../registry/ties/events.ts';
import { personRecused } from '../round/proceedings/events.ts';
import { aCity, day, file, sealed } from '../testing/city.ts';
import { aliasOfOne, similarEmployer, wordsAnnounced } from '../testing/conflicting.ts';
import { given } from '../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../testing/round.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { takenBack } from '../testing/taken-back.ts';
import { whyNotTouch } from './policy.ts';
import type { Actor } from './roles.ts';

const scheme = schemeUnderTest();
const city = [...aCity(scheme), wordsAnnounced(), aliasOfOne()];
const round = aRoundAt(scheme, 'panel', { withItsEvents: true });
const employed = (person: string, organisation = 'org-1') =>
  tieRecorded({ person, organisation, kind: 'employment', from: day('2020-01-01') });
const seats: readonly Actor[] = [
  { person: 'ex-1', role: 'examiner' },
  { person: 'ex-1', role: 'panel-leader' },
  { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' },
  { person: 'office-head', role: 'office', body: 'office', rank: 'head' },
  { person: 'member-1', role: 'committee', body: 'committee', rank: 'member' },
  { person: 'chair', role: 'committee', body: 'committee', rank: 'head' },
  { person: 'a-clerk', role: 'recommender', body: 'district-a', rank: 'clerk' },
  { person: 'a-head', role: 'recommender', body: 'district-a', rank: 'head' },
  { person: 'supervisor', role: 'supervisor', body: 'supervision', rank: 'member' },
];
const administrators: readonly Actor[] = [
  { person: 'sysadmin', role: 'system-admin', body: 'systems', rank: 'head' },
  { person: 'secadmin', role: 'security-admin', body: 'security', rank: 'head' },
  { person: 'auditor', role: 'auditor', body: 'audit', rank: 'head' },
];
function kinds(
  actor: Actor,
  cases: readonly string[] | 'every-case',
  more: readonly EventDraft[],
  events: readonly ToldEvent[] = [],
) {
  const state = given({ scheme, registry: [...city, ...more], round: [...round, ...events] });
  const ground = { ...state, roundId: 'r1', scheme, day: day('2026-04-29') };
  return whyNotTouch(ground, actor, cases).map(({ kind }) => kind);
}

describe('a certain conflict shuts out, on record or not', () => {
  test.each(seats)('$person as $role', (actor) => {
    const tie = employed(actor.person);
    expect(kinds(actor, ['O-1'], [])).toEqual([]);
    expect(kinds(actor, ['O-1'], [tie])).toEqual(['not-found']);
    expect(kinds(actor, ['O-2'], [tie])).toEqual([]);
    expect(kinds(actor, 'every-case', [tie])).toEqual(['passes-to-deputy']);
  });

  test.each(administrators)('$person as $role, from lists', (actor) => {
    expect(kinds(actor, 'every-case', [])).toEqual([]);
    expect(kinds(actor, 'every-case', [employed(actor.person)])).toEqual(['passes-to-deputy']);
  });

  test('a recusal of it that is taken back does not open the case', () => {
    const actor = seats[0] as Actor;
    const recused = personRecused({ person: 'ex-1', case: 'O-1', ground: 'same-employer' });
    const back = takenBack(recused);
    expect(kinds(actor, ['O-1'], [], [recused, back])).toEqual([]);
    expect(kinds(actor, ['O-1'], [employed('ex-1')], [recused, back])).toEqual(['not-found']);
  });

  test('a new owner of the applicant shuts out at once', () => {
    const actor = seats[2] as Actor;
    const owner = ownershipRecorded({
      owned: 'org-1',
      kind: 'shareholding',
      owner: 'org-4',
      percent: 80,
      from: day('2026-01-01'),
      evidence: [file('register')],
    });
    expect(kinds(actor, ['O-1'], [employed('office-clerk', 'org-4')])).toEqual([]);
    expect(kinds(actor, ['O-1'], [employed('office-clerk', 'org-4'), owner])).toEqual(['not-found']);
  });

  test('who acts for the applicant is shut out elsewhere, not in that', () => {
    const agent: Actor = { person: 'agent-1', role: 'applicant' };
    expect(kinds(agent, ['O-1'], [])).toEqual([]);
    expect(kinds({ ...agent, role: 'examiner' }, ['O-1'], [])).toContain('not-found');
  });
});

describe('a possible conflict shuts out until somebody has found on it', () => {
  test.each(seats)('$person as $role', (actor) => {
    const suspected = similarEmployer(actor.person);
    expect(kinds(actor, ['O-1'], [suspected])).toEqual(['conflict-open']);
    expect(kinds(actor, ['O-2'], [suspected])).toEqual([]);
    expect(kinds(actor, 'every-case', [suspected])).toEqual(['conflict-open']);
  });

  test('one that cannot be checked waits in every case', () => {
    const actor = seats[0] as Actor;
    expect(kinds(actor, ['O-2'], [similarEmployer('ex-1', '科技公司')])).toEqual(['conflict-open']);
  });

  test('stepping back is always open', () => {
    const told = given({ scheme, registry: [...city, similarEmployer('ex-1')], round });
    const attempt = { by: 'ex-1', role: 'examiner', on: '2026-04-29' };
    told.expectEvents({ ...attempt, command: 'declare-recusal', payload: { case: 'O-1' } }, 'PersonRecused');
    const conflicts = [{ case: 'O-1', ground: 'employment', account: sealed('ex-1') }];
    told.expectEvents(
      { ...attempt, command: 'declare-conflicts', payload: { panel: 'panel-o', conflicts } },
      'ConflictsDeclared',
      'PersonRecused',
    );
  });
});

describe('a sole office', () => {
  const closing = {
    by: 'deputy',
    body: 'office',
    on: '2026-04-29',
    command: 'close-stage',
    payload: { stage: 'panel' },
  };
  const stage = (by: string, more: readonly EventDraft[]) =>
    given({ scheme, registry: [...city, ...more], round }).decide({ ...closing, by });

  test('whose head is in a certain conflict acts through a deputy who is in none', () => {
    const deputy = deputyAppointed({
      body: 'office',
      insteadOf: 'office-head',
      deputy: 'member-4',
      from: day('2026-01-01'),
      reason: sealed('r'),
    });
    const decided = stage('member-4', [employed('office-head'), deputy]);
    expect('refused' in decided ? decided.refused.map(({ kind }) => kind) : []).toEqual([]);
    const tied = stage('member-4', [employed('office-head'), employed('member-4', 'org-2'), deputy]);
    expect('refused' in tied ? tied.refused.map(({ kind }) => kind) : []).toEqual(['passes-to-deputy']);
  });
});
