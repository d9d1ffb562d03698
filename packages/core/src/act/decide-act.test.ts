import { describe, expect, test } from 'vitest';
import {
  deputyAppointed,
  evaluatorBarred,
  memberAppointed,
  membershipEnded,
} from '../registry/staff/events.ts';
import { personRecused } from '../round/proceedings/events.ts';
import { aCity, day, file, sealed } from '../testing/city.ts';
import { given } from '../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../testing/round.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const atEligibility = aRoundAt(scheme, 'eligibility', { withItsEvents: true });

const decideCase = { case: 'O-1', accepted: true };
const fact = {
  case: 'O-1',
  fact: 'legal-person',
  about: 'applicant',
  value: { shape: 'holds', holds: true },
  source: 'register',
  sourceOn: '2026-04-20',
};
const clerkOn = (on: string) => ({ by: 'office-clerk', on, command: 'establish-fact', payload: fact });
const recused = (person: string, id = 'O-1'): ToldEvent =>
  personRecused({ person, case: id, ground: 'declared' });
const inRound = (...more: ToldEvent[]) =>
  given({ scheme, registry: city, round: [...atEligibility, ...more] });

describe('deciding one act', () => {
  test('an unknown command is told as such', () => {
    inRound().expectRefused({ ...clerkOn('2026-04-21'), command: 'no-such-command' }, [
      'unknown-command',
      { command: 'no-such-command' },
    ]);
  });

  test('a payload of the wrong form tells every issue with its path', () => {
    const decided = inRound().decide({
      ...clerkOn('2026-04-21'),
      payload: { ...fact, sourceOn: '2026-02-30', case: '' },
    });

    expect('refused' in decided && decided.refused[0]).toMatchObject({
      kind: 'bad-input',
      facts: { issues: [{ path: 'case' }, { path: 'sourceOn' }] },
    });
  });

  test('a person without the hat is told which hats it needs', () => {
    inRound().expectRefused({ ...clerkOn('2026-04-21'), by: 'a-clerk' }, [
      'no-such-hat',
      { needs: ['office/clerk'] },
    ]);
  });

  test('a seat counts from its first to its last day', () => {
    const last = membershipEnded({
      person: 'office-clerk',
      body: 'office',
      on: day('2026-04-21'),
      reason: sealed('office'),
    });
    const round = given({ scheme, registry: [...city, last], round: atEligibility });

    round.expectEvents(clerkOn('2026-04-21'), 'FactEstablished');
    round.expectRefused(clerkOn('2026-04-22'), 'no-such-hat');
  });

  test('a recused person meets the same answer as for a case that does not exist', () => {
    const away = inRound(recused('office-clerk'));
    away.expectRefused(clerkOn('2026-04-21'), ['not-found', { what: 'O-1' }]);
    away.expectRefused({ ...clerkOn('2026-04-21'), payload: { ...fact, case: 'O-99' } }, [
      'not-found',
      { what: 'O-99' },
    ]);
    away.expectEvents({ ...clerkOn('2026-04-21'), by: 'office-clerk-2' }, 'FactEstablished');
    away.expectEvents({ ...clerkOn('2026-04-21'), payload: { ...fact, case: 'O-2' } }, 'FactEstablished');
  });

  test('an act on a whole list passes to a deputy, whatever became of the case', () => {
    const act = { by: 'office-head', on: '2026-04-24', command: 'draw-up-accepted-list', payload: {} };
    inRound(recused('office-head')).expectRefused(act, 'passes-to-deputy');

    const deputy = deputyAppointed({
      body: 'office',
      insteadOf: 'office-head',
      deputy: 'office-clerk-2',
      from: day('2026-04-20'),
      reason: sealed('office'),
    });
    const stoodIn = given({
      scheme,
      registry: [...city, deputy],
      round: [...atEligibility, recused('office-head')],
    });
    const decided = stoodIn.decide({ ...act, by: 'office-clerk-2' });
    expect('refused' in decided ? decided.refused : decided.actor).toEqual({
      person: 'office-clerk-2',
      role: 'office',
      body: 'office',
      rank: 'head',
      deputyFor: 'office-head',
    });
  });

  test('who applies in the round evaluates nothing in it', () => {
    const seat = memberAppointed({ person: 'ind-1', body: 'office', rank: 'clerk', from: day('2026-01-01') });

    given({ scheme, registry: [...city, seat], round: atEligibility }).expectRefused(
      { ...clerkOn('2026-04-21'), by: 'ind-1' },
      'applies-in-this-round',
    );
  });

  test('who is barred from evaluation acts in no round', () => {
    const bar = evaluatorBarred({
      person: 'office-clerk',
      reason: sealed('office-clerk'),
      evidence: [file('finding')],
    });
    given({ scheme, registry: [...city, bar], round: atEligibility }).expectRefused(
      clerkOn('2026-04-21'),
      'barred-from-evaluation',
    );
  });

  test('a recommender reaches the cases of its own channel only', () => {
    const round = given({ scheme, registry: city, round: aRoundAt(scheme, 'recommendation') });
    const review = (by: string) => ({
      by,
      on: '2026-04-02',
      command: 'review-application',
      payload: { case: 'O-1', passed: true, finding: sealed('O-1', 9) },
    });

    round.expectEvents(review('a-clerk'), 'PreliminaryReviewed');
    round.expectRefused(review('b-clerk'), ['not-found', { what: 'O-1' }]);
  });

  describe('two persons', () => {
    const decide = {
      by: 'office-head',
      on: '2026-04-24',
      command: 'decide-eligibility',
      payload: decideCase,
    };
    const undecided = aRoundAt(scheme, 'eligibility', { withItsEvents: true }).filter(
      (event) => event.type !== 'EligibilityDecided',
    );
    const round = (...more: ToldEvent[]) => given({ scheme, registry: city, round: [...undecided, ...more] });

    test('the head alone is not enough', () => {
      round().expectRefused(decide, ['needs-second-person', { preparedBy: ['office/clerk'] }]);
    });

    test('the head performs what the clerk prepared', () => {
      round().expectEvents({ ...decide, preparedBy: 'office-clerk' }, 'EligibilityDecided');
    });

    test('a clerk prepares: nothing happens yet but the preparation', () => {
      round().expectEvents({ ...decide, by: 'office-clerk', mode: 'prepare' }, [
        'ActPrepared',
        { command: 'decide-eligibility', payload: decideCase },
      ]);
    });

    test('nobody prepares for oneself', () => {
      round().expectRefused({ ...decide, preparedBy: 'office-head' }, 'prepared-by-same-person');
    });

    test('an act for one person is not prepared', () => {
      inRound().expectRefused({ ...clerkOn('2026-04-21'), mode: 'prepare' }, 'no-preparation-needed');
    });

    test('what was prepared about a case one is recused from is not there', () => {
      const told = round(recused('office-head'));
      told.round.acts.prepared.set('round/r1#7', {
        act: 'round/r1#7',
        command: decide.command,
        payload: decideCase,
        by: 'office-clerk',
        preparedAt: '',
      });
      const other = { ...decide, payload: { ...decideCase, case: 'O-2' } };

      for (const prepared of ['round/r1#7', 'round/r1#8']) {
        told.expectRefused({ ...other, prepared }, ['no-such-preparation', { prepared }]);
        told.expectRefused({ ...decide, payload: undefined, prepared }, ['not-found', { what: prepared }]);
      }
      told.expectRefused({ ...decide, payload: undefined, prepared: 'round/r1#8', by: 'office-clerk' }, [
        'no-such-hat',
        { needs: ['office/head'] },
      ]);
    });

    test('what is performed must be what was prepared', () => {
      const told = round();
      told.round.acts.prepared.set('round/r1#7', {
        act: 'round/r1#7',
        command: 'decide-eligibility',
        payload: { ...decideCase, accepted: false },
        by: 'office-clerk',
        preparedAt: '',
      });

      told.expectRefused({ ...decide, prepared: 'round/r1#7' }, 'preparation-differs');
      told.expectRefused({ ...decide, prepared: 'round/r1#8' }, 'no-such-preparation');
    });
  });

  describe('an act on paper', () => {
    const paper = { effectiveOn: day('2026-04-20'), evidence: [file('scan')] };

    test('needs a second person although the act asks for one only', () => {
      inRound().expectRefused({ ...clerkOn('2026-04-21'), paper }, 'needs-second-person');
    });

    test('is recorded with its day and scans', () => {
      inRound().expectEvents(
        { ...clerkOn('2026-04-21'), paper, preparedBy: 'office-clerk-2' },
        ['PaperEntered', paper],
        'FactEstablished',
      );
    });

    test('does not lie in the future', () => {
      inRound().expectRefused(
        {
          ...clerkOn('2026-04-21'),
          paper: { ...paper, effectiveOn: day('2026-04-22') },
          preparedBy: 'office-clerk-2',
        },
        ['paper-day-in-future', { effectiveOn: '2026-04-22' }],
      );
    });
  });

  test('an act out of its stage is refused with the stages it belongs to', () => {
    const early = given({ scheme, registry: city, round: aRoundAt(scheme, 'recommendation') });
    early.expectRefused(
      {
        by: 'office-head',
        on: '2026-04-24',
        command: 'decide-eligibility',
        payload: decideCase,
        preparedBy: 'office-clerk',
      },
      ['stage-not-open', { stages: ['eligibility'] }],
    );
  });

  test('time does not go back', () => {
    inRound().expectRefused({ ...clerkOn('2026-04-21'), lastAt: '2026-04-22T00:00:00.000Z' }, [
      'time-goes-back',
      { last: '2026-04-22T00:00:00.000Z' },
    ]);
  });
});
