import { describe, expect, test } from 'vitest';
import { hat } from '../../access/roles.ts';
import { aCity, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { acting } from '../../testing/winners.ts';
import { bodyClosed } from '../jurisdiction/events.ts';
import { complaints } from './views/complaints.ts';

const scheme = schemeUnderTest();
const city = () => aCity(scheme);
const named = {
  complaint: 'k-1',
  round: 'r1',
  against: 'examiner',
  account: sealed('k-1'),
  named: true,
  complainant: sealed('k-1', 2),
  evidence: [file('photo')],
};
const { complainant: _complainant, ...withoutName } = named;
const anonymous = { ...withoutName, named: false };
const { round: _round, ...ofNoRound } = anonymous;
const filing = (payload: object = named, by = 'citizen') => ({
  by,
  on: '2026-06-01',
  command: 'file-complaint',
  payload,
});
const assigning = (to: string, complaint = 'k-1') => ({
  by: 'office-head',
  on: '2026-06-02',
  command: 'assign-complaint',
  payload: { complaint, to },
});
const result = {
  complaint: 'k-1',
  founded: true,
  finding: sealed('k-1', 3),
  measures: 'The sheet is scored again',
};
const concluding = (by: string, change: object = {}) => ({
  by,
  on: '2026-06-10',
  command: 'conclude-complaint',
  payload: { ...result, ...change },
});
type Attempt = ReturnType<typeof filing>;
const after = (...attempts: Attempt[]) => given({ scheme, registry: acting(scheme, city(), ...attempts) });

describe('file-complaint', () => {
  test('is open to anyone, named or not', () => {
    after().expectEvents(filing(), ['ComplaintFiled', named]);
    after().expectEvents(filing(anonymous, 'nobody-known'), ['ComplaintFiled', anonymous]);
    after().expectEvents(filing(anonymous, 'ex-1'), 'ComplaintFiled');
    after().expectEvents(filing(ofNoRound), 'ComplaintFiled');
  });

  test('carries a complainant if and only if it is named', () => {
    after().expectRefused(filing(withoutName), ['complainant-missing', { complaint: 'k-1' }]);
    after().expectRefused(filing({ ...named, named: false }), [
      'anonymous-with-complainant',
      { complaint: 'k-1' },
    ]);
  });

  test('is refused under an id that was used and about an unknown round', () => {
    after(filing()).expectRefused(filing(), ['complaint-id-used', { complaint: 'k-1' }]);
    after().expectRefused(filing({ ...named, round: 'r9' }), ['not-found', { what: 'r9' }]);
  });
});

describe('assign-complaint', () => {
  test('gives it to a supervision group or an office, and to another one later', () => {
    after(filing()).expectEvents(assigning('supervision'), [
      'ComplaintAssigned',
      { complaint: 'k-1', to: 'supervision' },
    ]);
    after(filing(), assigning('supervision')).expectEvents(assigning('office'), 'ComplaintAssigned');
  });

  test('not to another kind of body, an unknown one or a closed one', () => {
    for (const to of ['committee', 'nowhere']) {
      after(filing()).expectRefused(assigning(to), ['body-cannot-inquire', { body: to }]);
    }
    given({
      scheme,
      registry: [
        ...acting(scheme, city(), filing()),
        bodyClosed({ body: 'supervision', reason: 'The edition is over' }),
      ],
    }).expectRefused(assigning('supervision'), 'body-cannot-inquire');
  });

  test('not to the body that has it, not once concluded, not an unknown one', () => {
    after(filing(), assigning('supervision')).expectRefused(assigning('supervision'), [
      'complaint-already-assigned',
      { complaint: 'k-1', to: 'supervision' },
    ]);
    after(filing(), assigning('supervision'), concluding('supervisor')).expectRefused(assigning('office'), [
      'complaint-already-concluded',
      { complaint: 'k-1' },
    ]);
    after().expectRefused(assigning('supervision'), ['not-found', { what: 'k-1' }]);
  });

  test('is for the head of the office', () => {
    after(filing()).expectRefused({ ...assigning('supervision'), by: 'office-clerk' }, 'no-such-hat');
  });
});

describe('conclude-complaint', () => {
  test('is concluded by a member of the body that has it', () => {
    after(filing(), assigning('supervision')).expectEvents(concluding('supervisor'), [
      'ComplaintConcluded',
      result,
    ]);
    after(filing(), assigning('office')).expectEvents(concluding('office-head'), 'ComplaintConcluded');
  });

  test('not by the other body, nor before it was assigned', () => {
    after(filing(), assigning('supervision')).expectRefused(concluding('office-head'), [
      'complaint-with-other-body',
      { complaint: 'k-1', body: 'supervision' },
    ]);
    after(filing(), assigning('office')).expectRefused(concluding('supervisor'), 'complaint-with-other-body');
    after(filing()).expectRefused(concluding('supervisor'), ['complaint-not-assigned', { complaint: 'k-1' }]);
  });

  test('once, and not an unknown one', () => {
    after(filing(), assigning('supervision'), concluding('supervisor')).expectRefused(
      concluding('supervisor', { founded: false }),
      ['complaint-already-concluded', { complaint: 'k-1' }],
    );
    after().expectRefused(concluding('supervisor'), ['not-found', { what: 'k-1' }]);
  });
});

describe('complaints', () => {
  test('are for the office and the supervisors, and do not say who complained', () => {
    const { registry } = after(
      filing(),
      filing({ ...ofNoRound, complaint: 'k-2', against: 'office' }),
      assigning('supervision'),
      concluding('supervisor'),
    );
    const first = {
      complaint: 'k-1',
      round: 'r1',
      against: 'examiner',
      named: true,
      account: sealed('k-1'),
      evidence: [file('photo')],
      assignedTo: 'supervision',
      concluded: { founded: true, measures: 'The sheet is scored again' },
    };
    const second = {
      complaint: 'k-2',
      against: 'office',
      named: false,
      account: sealed('k-1'),
      evidence: [file('photo')],
    };
    const ask = (query: object) =>
      seen(complaints, registry, {
        viewer: { person: 'supervisor', role: 'supervisor', body: 'supervision', rank: 'member' },
        on: '2026-06-20',
        query,
      });

    expect(complaints.for).toEqual([hat('office'), hat('supervisor')]);
    expect(ask({})).toEqual({ complaints: [first, second] });
    expect(ask({ round: 'r1' })).toEqual({ complaints: [first] });
  });
});
