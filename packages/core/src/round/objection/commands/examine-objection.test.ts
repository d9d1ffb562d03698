import { describe, test } from 'vitest';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, examined, noticeRunning, wholeParts } from '../../../testing/objecting.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import { objectionDecided, objectionReferred, objectionVerified } from '../events.ts';

const scheme = schemeUnderTest();
const examining = (on: string, accepted = true) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'examine-objection',
  payload: { objection: 'x1', accepted, reason: sealed('O-2', 7) },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });

describe('examine-objection', () => {
  test.each([
    ['2026-07-07', false],
    ['2026-07-08', true],
  ])('on %s it is late: %s', (on, late) => {
    ground(anObjection()).expectEvents(examining(on), [
      'ObjectionExamined',
      { objection: 'x1', accepted: true, reason: sealed('O-2', 7), examinedOn: on, late },
    ]);
  });

  test('accepts no late, incomplete or unproven objection', () => {
    const bad = anObjection({
      inTime: false,
      parts: { ...wholeParts, evidence: [] },
      missing: ['evidence'],
    });
    ground(bad).expectRefused(
      examining('2026-07-06'),
      ['objection-late', { receivedOn: '2026-07-03' }],
      ['objection-incomplete', { missing: ['evidence'] }],
      ['objection-without-evidence', {}],
    );
  });

  test('does not refuse an objection that may still be completed', () => {
    const incomplete = anObjection({ missing: ['phone'] });
    ground(incomplete).expectRefused(examining('2026-07-06', false), [
      'cure-running',
      { endsOn: '2026-07-06' },
    ]);
    ground(incomplete).expectEvents(examining('2026-07-07', false), 'ObjectionExamined');
  });

  test('is refused twice, after a referral and for an unknown objection', () => {
    const referred = objectionReferred({ objection: 'x1', because: 'late', note: 'late' });
    ground(anObjection(), examined(), referred).expectRefused(
      examining('2026-07-02'),
      ['already-examined', { objection: 'x1' }],
      ['objection-referred-away', { because: 'late' }],
    );
    ground().expectRefused(examining('2026-07-02'), ['not-found', { what: 'x1' }]);
  });

  test('is not found by a head recused from the case', () => {
    const recused = personRecused({ person: 'office-head', case: 'O-2', ground: 'declared' });
    ground(anObjection(), recused).expectRefused(examining('2026-07-02'), ['not-found', { what: 'O-2' }]);
  });
});

describe('hear-statement', () => {
  const hearing = {
    by: 'office-clerk',
    on: '2026-07-08',
    command: 'hear-statement',
    payload: { objection: 'x1', side: 'objector', statement: sealed('O-2', 8), record: file('record') },
  };

  test('records the statement of a side', () => {
    ground(anObjection(), examined()).expectEvents(hearing, [
      'StatementHeard',
      { ...hearing.payload, heardOn: '2026-07-08' },
    ]);
  });

  test('is refused before acceptance, after the decision, and for an unknown objection', () => {
    ground(anObjection()).expectRefused(hearing, ['objection-not-accepted', { objection: 'x1' }]);
    const decided = objectionDecided({
      objection: 'x1',
      case: 'O-2',
      upheld: false,
      reason: sealed('O-2', 9),
      decidedOn: '2026-07-08' as never,
    });
    ground(anObjection(), examined(), decided).expectRefused(hearing, [
      'objection-already-decided',
      { objection: 'x1' },
    ]);
    ground().expectRefused(hearing, ['not-found', { what: 'x1' }]);
  });
});

describe('verify-objection', () => {
  const verifying = (experts: readonly string[], withRecommender = true, on = '2026-07-08') => ({
    by: 'office-head',
    on,
    command: 'verify-objection',
    payload: {
      objection: 'x1',
      experts,
      withRecommender,
      finding: sealed('O-2', 10),
      report: file('report'),
    },
  });
  const accepted = [anObjection(), examined()];

  test('records what experts of the pool found with the recommender', () => {
    ground(...accepted).expectEvents(verifying(['ex-6', 'ex-7']), [
      'ObjectionVerified',
      verifying(['ex-6', 'ex-7']).payload,
    ]);
  });

  test('refuses experts outside the pool, and those recused or on a side', () => {
    const recused = personRecused({ person: 'ex-7', case: 'O-2', ground: 'declared' });
    ground(...accepted, recused).expectRefused(
      verifying(['ex-6', 'ex-7', 'citizen', 'agent-2'], false),
      ['experts-not-in-pool', { persons: ['citizen', 'agent-2'] }],
      ['experts-not-impartial', { persons: ['ex-7', 'citizen', 'agent-2'] }],
      ['recommender-missing', {}],
    );
  });

  test('the pool’s last day still counts, the day after does not', () => {
    ground(...accepted).expectEvents(verifying(['ex-7'], true, '2030-01-14'), 'ObjectionVerified');
    ground(...accepted).expectRefused(verifying(['ex-7'], true, '2030-01-15'), [
      'experts-not-in-pool',
      { persons: ['ex-7'] },
    ]);
  });

  test('needs no recommender where the scheme asks for none', () => {
    const alone = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('verifiedBy: { value: [experts, recommender]', 'verifiedBy: { value: [experts]'),
    );
    given({
      scheme: alone,
      registry: aCity(alone),
      round: [...noticeRunning(alone), ...accepted],
    }).expectEvents(verifying(['ex-7'], false), 'ObjectionVerified');
  });

  test('is refused twice, before acceptance, and for an unknown objection', () => {
    const verified = objectionVerified({ ...verifying(['ex-7']).payload, experts: ['ex-7'] });
    ground(...accepted, verified).expectRefused(verifying(['ex-7']), [
      'already-verified',
      { objection: 'x1' },
    ]);
    ground(anObjection()).expectRefused(verifying(['ex-7']), ['objection-not-accepted', { objection: 'x1' }]);
    ground().expectRefused(verifying(['ex-7']), ['not-found', { what: 'x1' }]);
  });
});
