import { describe, expect, test } from 'vitest';
import { complaintFiled } from '../../../registry/complaints/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, examined, noticeRunning, wholeParts } from '../../../testing/objecting.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { whyOut } from '../../standing.ts';
import { objectionDecided, objectionVerified, outcomeTold, statementHeard } from '../events.ts';

const scheme = schemeUnderTest();
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });
const heard = (side: 'objector' | 'applicant') =>
  statementHeard({
    objection: 'x1',
    side,
    statement: sealed('O-2', 8),
    heardOn: day('2026-07-08'),
    record: file('record'),
  });
const verified = objectionVerified({
  objection: 'x1',
  experts: ['ex-7'],
  withRecommender: true,
  finding: sealed('O-2', 10),
  report: file('report'),
});
const accepted = [anObjection(), examined()];
const deciding = (upheld: boolean) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-07-10',
  command: 'decide-objection',
  payload: { objection: 'x1', upheld, reason: sealed('O-2', 9) },
});
const decided = (upheld: boolean) =>
  objectionDecided({
    objection: 'x1',
    case: 'O-2',
    upheld,
    reason: sealed('O-2', 9),
    decidedOn: day('2026-07-10'),
  });

describe('decide-objection', () => {
  const ready = [...accepted, heard('objector'), heard('applicant'), verified];

  test.each([true, false])(
    'decides with upheld %s when both sides are heard and it is verified',
    (upheld) => {
      ground(...ready).expectEvents(deciding(upheld), ['ObjectionDecided', decided(upheld).payload]);
    },
  );

  test('upheld takes the case out of the round, not upheld has no effect', () => {
    expect(whyOut(ground(...ready, decided(true)).round, 'O-2')).toBe('objection-upheld');
    expect(whyOut(ground(...ready, decided(false)).round, 'O-2')).toBeUndefined();
  });

  test('is refused while a side is unheard or nothing is verified', () => {
    ground(...accepted, heard('objector')).expectRefused(
      deciding(true),
      ['sides-not-heard', { sides: ['applicant'] }],
      ['objection-not-verified', { by: ['experts', 'recommender'] }],
    );
  });

  test('is refused without acceptance, twice, and for an unknown objection', () => {
    ground(anObjection(), heard('objector'), heard('applicant'), verified).expectRefused(deciding(true), [
      'objection-not-accepted',
      { objection: 'x1' },
    ]);
    ground(...ready, decided(false)).expectRefused(deciding(true), [
      'objection-already-decided',
      { objection: 'x1' },
    ]);
    ground().expectRefused(deciding(true), ['not-found', { what: 'x1' }]);
  });
});

describe('tell-outcome', () => {
  const telling = (to: string) => ({
    by: 'office-clerk',
    on: '2026-07-13',
    command: 'tell-outcome',
    payload: { objection: 'x1', to, letter: file('letter') },
  });

  test('tells the outcome of a decided or refused objection', () => {
    const told: [string, unknown] = ['OutcomeTold', { ...telling('objector').payload, on: '2026-07-13' }];
    ground(...accepted, decided(true)).expectEvents(telling('objector'), told);
    ground(anObjection(), examined(false)).expectEvents(telling('objector'), told);
  });

  test('is refused before there is an outcome, to the same side twice, and for an unknown objection', () => {
    ground(...accepted).expectRefused(telling('objector'), ['no-outcome-yet', { objection: 'x1' }]);
    const told = outcomeTold({ objection: 'x1', to: 'objector', on: day('2026-07-11'), letter: file('l') });
    const done = ground(...accepted, decided(true), told);
    done.expectRefused(telling('objector'), ['already-told', { to: 'objector' }]);
    done.expectEvents(telling('recommender'), 'OutcomeTold');
    ground().expectRefused(telling('objector'), ['not-found', { what: 'x1' }]);
  });
});

describe('refer-objection', () => {
  const referring = (on = '2026-07-07') => ({
    by: 'office-clerk',
    on,
    command: 'refer-objection',
    payload: { objection: 'x1', complaint: 'c1', account: sealed('c1'), note: 'goes on as a complaint' },
  });
  const complaint = (change = {}): [string, unknown] => [
    'ComplaintFiled',
    {
      complaint: 'c1',
      round: 'r1',
      against: 'applicant',
      account: sealed('c1'),
      named: true,
      complainant: sealed('citizen'),
      evidence: [file('evidence')],
      ...change,
    },
  ];
  const referred = (because: string): [string, unknown] => [
    'ObjectionReferred',
    { objection: 'x1', because, note: 'goes on as a complaint' },
  ];

  test('a late objection goes on as a complaint in the registry', () => {
    ground(anObjection({ inTime: false })).expectEvents(referring(), complaint(), referred('late'));
  });

  test('one never completed goes on after its cure, not before', () => {
    const incomplete = anObjection({ missing: ['phone'] });
    ground(incomplete).expectRefused(referring('2026-07-06'), ['not-to-be-referred', { objection: 'x1' }]);
    ground(incomplete).expectEvents(referring('2026-07-07'), complaint(), referred('never-completed'));
  });

  test('one that does not show who objects goes on as an anonymous complaint', () => {
    const { signature: _, identityProof: __, ...parts } = wholeParts;
    const anonymous = anObjection({ parts, missing: ['signature', 'identity-proof'] });
    const { complainant: ___, ...unnamed } = complaint({ named: false })[1] as Record<string, unknown>;
    ground(anonymous).expectEvents(referring(), ['ComplaintFiled', unnamed], referred('anonymous'));
  });

  test('is refused for an objection that is dealt with as one, and for a taken complaint', () => {
    ground(...accepted).expectRefused(
      referring(),
      ['already-examined', { objection: 'x1' }],
      ['not-to-be-referred', { objection: 'x1' }],
    );
    const taken = complaintFiled({
      complaint: 'c1',
      against: 'other',
      account: sealed('c1'),
      named: false,
      evidence: [],
    });
    given({
      scheme,
      registry: [...aCity(scheme), taken],
      round: [...noticeRunning(scheme), anObjection({ inTime: false })],
    }).expectRefused(referring(), ['complaint-id-taken', { complaint: 'c1' }]);
    ground().expectRefused(referring(), ['not-found', { what: 'x1' }]);
  });

  test('is refused twice', () => {
    const once = {
      stream: 'round',
      type: 'ObjectionReferred',
      v: 1,
      payload: { objection: 'x1', because: 'late', note: 'late' },
    } as const;
    ground(anObjection({ inTime: false }), once).expectRefused(referring(), [
      'objection-referred-away',
      { because: 'late' },
    ]);
  });
});
