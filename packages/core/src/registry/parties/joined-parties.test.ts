import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { applicationFiled } from '../../round/application/events.ts';
import { honourFor, isHonouredBefore } from '../../round/approval/honours-to-confer.ts';
import { findingsOf } from '../../round/eligibility/findings.ts';
import { seatConflicts, whyUnavailable } from '../../round/panel/eligible-examiners.ts';
import { personRecused } from '../../round/proceedings/events.ts';
import { aCity, day, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { aMeeting, aMotion, votesOf } from '../../testing/meeting.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners } from '../../testing/winners.ts';
import { whyStillInUse } from '../jurisdiction/why-still-in-use.ts';
import { isCultivationMember } from '../pools/is-pool-member.ts';
import { pastBanRecorded, pastHonourRecorded } from '../programmes/events.ts';
import { evaluatorBarred } from '../staff/events.ts';
import { organisationsMerged, personsUnited, tieRecorded } from './events.ts';

const ban = '    - { rule: not-banned, id: not-banned, title: { zh: 无, en: None }, cites: [art-14.2] }\n';
const scheme = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace('\n  individual:\n    - rule: stated', `\n${ban}  individual:\n${ban}    - rule: stated`),
);
const { programme } = scheme.document;
const evidence = [file('register')];
const merged = organisationsMerged({ into: 'org-1', merged: ['org-2'], on: day('2026-01-01'), evidence });
const united = personsUnited({ keep: 'ind-1', same: 'ind-2', evidence });
const told = (more: readonly EventDraft[], round: readonly ToldEvent[] = aRoundAt(scheme, 'eligibility')) =>
  given({ scheme, registry: [...aCity(scheme), ...more], round });
const result = (more: readonly EventDraft[], caseId: string, rule: string) =>
  findingsOf({ ...told(more), scheme }, caseId, day('2026-04-20')).find((finding) => finding.rule === rule)
    ?.result;

describe('an organisation that absorbed another', () => {
  const award = pastHonourRecorded({
    programme,
    party: 'org-2',
    track: 'organisation',
    grade: 'award',
    decidedOn: day('2023-08-01'),
    evidence,
  });
  const banned = pastBanRecorded({
    programme,
    party: 'org-2',
    from: day('2024-01-01'),
    to: day('2028-12-31'),
    evidence,
  });

  test('has its bar on applying again', () => {
    expect(result([award], 'O-1', 'not-honoured-recently')).toBe('met');
    expect(result([award, merged], 'O-1', 'not-honoured-recently')).toBe('not-met');
  });

  test('has its bans', () => {
    expect(result([banned], 'O-1', 'not-banned')).toBe('met');
    expect(result([banned, merged], 'O-1', 'not-banned')).toBe('not-met');
  });

  test('has its place in the cultivation pool, and leaves it under its own id', () => {
    const on = day('2026-03-31');
    expect(isCultivationMember(told([]).registry, programme, 'org-1', on)).toBe(false);
    expect(isCultivationMember(told([merged]).registry, programme, 'org-1', on)).toBe(true);
    const leaving = {
      by: 'a-clerk',
      on: '2026-02-01',
      command: 'remove-from-cultivation-pool',
      payload: { programme, party: 'org-1', on: '2026-02-01', reason: sealed('reason') },
    };
    told([]).expectRefused(leaving, 'not-in-pool');
    told([merged]).expectEvents(leaving, [
      'CultivationMemberRemoved',
      { ...leaving.payload, party: 'org-2', body: 'district-a' },
    ]);
  });

  test('is not taken into a pool again, nor under an id that it stands for', () => {
    const adding = (party: string) => ({
      by: 'a-clerk',
      on: '2026-02-01',
      command: 'add-to-cultivation-pool',
      payload: { programme, party, from: '2026-02-01' },
    });
    told([]).expectEvents(adding('org-1'), 'CultivationMemberAdded');
    told([merged]).expectRefused(adding('org-1'), 'already-in-pool');
    told([merged]).expectRefused(adding('org-2'), 'party-now-part-of', 'already-in-pool');
  });

  test('has the ties of its people to it', () => {
    const tie = tieRecorded({
      person: 'ex-1',
      organisation: 'org-2',
      kind: 'kinship',
      from: day('2020-01-01'),
    });
    const conflicts = (...more: EventDraft[]) =>
      seatConflicts({ ...told(more), scheme, today: day('2026-04-20') }, 'ex-1', ['O-1']).conflicts.map(
        ({ ground }) => ground,
      );

    expect(conflicts(tie)).toEqual([]);
    expect(conflicts(tie, merged)).toEqual(['kinship']);
  });

  test('owes what it owed: its own agents file it, the other mandates are over', () => {
    const filing = (by: string) => ({
      by,
      on: '2027-03-01',
      command: 'file-obligation',
      payload: { honour: 'h-2', obligation: 'annual-report', document: file('report') },
    });
    const winners = (...more: EventDraft[]) =>
      given({ scheme, registry: [...aCityWithWinners(scheme), ...more] });

    winners().expectRefused(filing('agent-1'), 'not-found');
    winners(merged).expectEvents(filing('agent-1'), 'ObligationFiled');
    winners(merged).expectRefused(filing('agent-2'), 'not-found');
  });

  test('wins for good what the other was nominated for', () => {
    const winning = (...more: EventDraft[]) => {
      const ground = given({
        scheme,
        registry: [...aCityWithWinners(scheme), ...more],
        round: aRoundAt(scheme, 'approval'),
      });
      const plan = ground.round.call.plan;
      if (!plan) throw new Error('the round is planned');
      const approved = { case: 'O-1', party: 'org-1', track: 'organisation', name: 'Name' } as const;
      const situation = { ...ground, roundId: 'r1', scheme, legalDay: day('2026-08-02') };
      return {
        replaces: honourFor(situation, plan, { ...approved, grade: 'award' }).replaces,
        honouredBefore: isHonouredBefore(situation, plan, { ...approved, grade: 'nomination' }),
      };
    };

    expect(winning()).toEqual({ replaces: undefined, honouredBefore: false });
    expect(winning(merged)).toEqual({ replaces: 'h-2', honouredBefore: true });
  });

  test('applies once, and no more under the other id', () => {
    const filed = (party: string, signedBy: string) =>
      applicationFiled({
        case: 'O-7',
        party,
        track: 'organisation',
        channel: 'district-a',
        signedBy,
        declares: ['complete', 'true', 'accurate'],
        dossier: { hash: file('dossier'), files: [file('dossier')] },
        claims: [],
        encouraged: [],
        tradeSecrets: [],
        contact: sealed('O-7'),
        filedOn: day('2026-03-20'),
      });
    const filing = (party: string) => {
      const { filedOn: _filedOn, ...payload } = filed(party, 'agent-1').payload;
      return {
        by: 'agent-1',
        role: 'applicant',
        on: '2026-03-21',
        command: 'file-application',
        payload: { ...payload, case: 'O-8' },
      };
    };
    const open = aRoundAt(scheme, 'application');
    const applied = [...open, filed('org-2', 'agent-2')];

    told([], applied).expectEvents(filing('org-1'), 'ApplicationFiled');
    told([merged], applied).expectRefused(filing('org-1'), ['already-applied', { case: 'O-7' }]);
    told([merged], open).expectRefused(filing('org-2'), [
      'party-now-part-of',
      { party: 'org-2', now: 'org-1' },
    ]);
  });
});

const entering = (caseId: string) => ({
  by: 'office-clerk',
  on: '2026-04-20',
  command: 'establish-fact',
  payload: {
    case: caseId,
    fact: 'legal-person',
    about: 'applicant',
    value: { shape: 'holds', holds: true },
    source: 'register',
    sourceOn: '2026-04-20',
    evidence: [],
  },
});

describe('a person united under two documents', () => {
  test('has the honours, bans and ties of both', () => {
    const award = pastHonourRecorded({
      programme,
      party: 'ind-2',
      track: 'individual',
      grade: 'award',
      decidedOn: day('2023-08-01'),
      evidence,
    });
    const span = { from: day('2024-01-01'), to: day('2028-12-31') };
    const banned = pastBanRecorded({ programme, party: 'ind-2', ...span, evidence });
    const tie = tieRecorded({ person: 'citizen', organisation: 'org-1', kind: 'kinship', from: span.from });
    const examiner = personsUnited({ keep: 'ex-1', same: 'citizen', evidence });
    const today = day('2026-04-20');

    expect(result([award, united], 'I-1', 'not-honoured-recently')).toBe('not-met');
    expect(result([banned, united], 'I-1', 'not-banned')).toBe('not-met');
    expect(seatConflicts({ ...told([tie, examiner]), scheme, today }, 'ex-1', ['O-1']).conflicts).toEqual([
      { case: 'O-1', ground: 'kinship' },
    ]);
  });

  test('is not recorded with one honour or ban twice', () => {
    const recording = {
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2026-02-01',
      command: 'record-past-ban',
      payload: { programme, party: 'ind-1', from: '2024-01-01', to: '2028-12-31', evidence },
    };
    const span = { from: day('2024-01-01'), to: day('2028-12-31') };
    const banned = pastBanRecorded({ programme, party: 'ind-2', ...span, evidence });

    told([banned]).expectEvents(recording, 'PastBanRecorded');
    told([banned, united]).expectRefused(recording, 'recorded-already');
  });

  test('takes no part in a round in which the other document applies', () => {
    const same = (keep: string) => personsUnited({ keep, same: 'ind-1', evidence });
    told([]).expectEvents(entering('O-1'), 'FactEstablished');
    told([same('office-clerk')]).expectRefused(entering('O-1'), 'applies-in-this-round');
    expect(whyUnavailable({ ...told([same('ex-1')]), scheme, today: day('2026-04-20') }, 'ex-1')).toBe(
      'applies-in-round',
    );
  });

  test('has in hand what either document applied for', () => {
    const asking = (...more: EventDraft[]) =>
      look(told(more), scheme, {
        view: 'my-applications',
        viewer: { person: 'ind-1', role: 'applicant' },
        query: {},
      });

    expect(asking()).toMatchObject({ applications: [{ case: 'I-1' }] });
    expect(asking(united)).toMatchObject({ applications: [{ case: 'I-1' }, { case: 'I-2' }] });
  });

  test('is recused and barred under either', () => {
    const officer = personsUnited({ keep: 'office-clerk', same: 'citizen', evidence });
    const recused = [
      ...aRoundAt(scheme, 'eligibility'),
      personRecused({ person: 'citizen', case: 'O-1', ground: 'declared' }),
    ];
    const barred = evaluatorBarred({ person: 'citizen', reason: sealed('reason'), evidence });

    told([officer], recused).expectRefused(entering('O-1'), ['not-found', { what: 'O-1' }]);
    told([officer], recused).expectEvents(entering('O-2'), 'FactEstablished');
    told([officer, barred]).expectRefused(entering('O-2'), 'barred-from-evaluation');
  });

  test('is no second person to itself', () => {
    const registering = {
      by: 'office-clerk',
      preparedBy: 'office-clerk-2',
      on: '2026-02-01',
      command: 'rename-party',
      payload: { party: 'ind-3', profile: sealed('ind-3', 2), evidence },
    };
    const clerks = personsUnited({ keep: 'office-clerk', same: 'office-clerk-2', evidence });

    told([]).expectEvents(registering, 'PartyRenamed');
    told([clerks]).expectRefused(registering, 'prepared-by-same-person');
  });

  test('votes once', () => {
    const members = personsUnited({ keep: 'member-1', same: 'member-2', evidence });
    const voted = [
      ...aRoundAt(scheme, 'deliberation'),
      ...aMeeting('chair', 'member-1', 'member-2', 'member-3'),
      aMotion('n1', { about: 'list', track: 'organisation' }),
      ...votesOf('n1', 'for', 'member-2'),
    ];
    const voting = {
      by: 'member-1',
      on: '2026-06-22',
      command: 'cast-vote',
      payload: { motion: 'n1', choice: 'for' },
    };

    told([], voted).expectEvents(voting, 'VoteCast');
    told([members], voted).expectRefused(voting, 'already-voted');
  });

  test('stays registered while an id stands for another', () => {
    const registered = aCity(scheme).find(
      ({ type, payload }) => type === 'PartyRegistered' && (payload as { party: string }).party === 'ind-2',
    );
    if (!registered) throw new Error('ind-2 is a person of the city');
    const undone = {
      ...registered,
      at: '',
      act: 'registry/city#1',
      command: 'register-party',
      by: { person: 'office-clerk', role: 'office' },
    };
    const why = (...more: EventDraft[]) =>
      whyStillInUse(told(more).registry, [undone], day('2026-02-01')).map(({ facts }) => facts);

    expect(why()).toEqual([]);
    expect(why(united)).toEqual([{ what: 'ind-2', by: ['joined-party'] }]);
  });
});
