import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { acting } from '../../../testing/winners.ts';
import { bodyClosed, bodyRegistered } from '../../jurisdiction/events.ts';
import { memberAppointed } from '../../staff/events.ts';

const scheme = schemeUnderTest();
const forged = { complaint: 'k-1', what: 'plaque', account: sealed('k-1'), evidence: [file('photo')] };
const reporting = (change: object = {}, by = 'citizen') => ({
  by,
  on: '2026-06-01',
  command: 'report-forgery',
  payload: { ...forged, ...change },
});
const assigning = (to: string) => ({
  by: 'office-head',
  on: '2026-06-02',
  command: 'assign-complaint',
  payload: { complaint: 'k-1', to },
});
const concluding = (by: string) => ({
  by,
  on: '2026-06-10',
  command: 'conclude-complaint',
  payload: {
    complaint: 'k-1',
    founded: true,
    finding: sealed('k-1', 2),
    measures: 'Handed to the regulator',
  },
});
const told = (...more: readonly EventDraft[]) => given({ scheme, registry: [...aCity(scheme), ...more] });
const secondOffice = bodyRegistered({
  body: 'office-2',
  kind: 'office',
  name: { zh: 'o', en: 'o' },
  memberUnit: false,
});

describe('report-forgery', () => {
  test('is open to anyone and goes to the office', () => {
    const events = [
      ['ForgeryReported', forged],
      ['ComplaintAssigned', { complaint: 'k-1', to: 'office' }],
    ] as const;
    told().expectEvents(reporting(), ...events);
    told().expectEvents(reporting({}, 'nobody-known'), ...events);
    told().expectEvents(reporting({}, 'ex-1'), ...events);
  });

  test.each(['mark', 'certificate', 'plaque', 'cup'])('of a %s', (what) => {
    told().expectEvents(reporting({ what }), 'ForgeryReported', 'ComplaintAssigned');
  });

  test('of nothing else, and under an id of its own', () => {
    told().expectRefused(reporting({ what: 'prize-money' }), 'bad-input');
    const again = given({ scheme, registry: acting(scheme, aCity(scheme), reporting()) });
    again.expectRefused(reporting(), ['complaint-id-used', { complaint: 'k-1' }]);
  });

  test('waits to be assigned where there are several offices, or none', () => {
    told(secondOffice).expectEvents(reporting(), 'ForgeryReported');
    told(bodyClosed({ body: 'office', reason: 'moved' })).expectEvents(reporting(), 'ForgeryReported');
    told(secondOffice, bodyClosed({ body: 'office-2', reason: 'moved' })).expectEvents(
      reporting(),
      'ForgeryReported',
      'ComplaintAssigned',
    );
  });

  test('is pursued by an office: its head enters the result, and it goes to no supervisors', () => {
    const after = given({ scheme, registry: acting(scheme, aCity(scheme), reporting()) });
    after.expectEvents(concluding('office-head'), 'ComplaintConcluded');
    after.expectRefused(concluding('supervisor'), [
      'complaint-with-other-body',
      { complaint: 'k-1', body: 'office' },
    ]);
    after.expectRefused(assigning('supervision'), ['body-cannot-inquire', { body: 'supervision' }]);
    const seat = memberAppointed({
      person: 'citizen',
      body: 'office-2',
      rank: 'head',
      from: '2026-01-01' as never,
    });
    const several = acting(scheme, [...aCity(scheme), secondOffice, seat], reporting());
    given({ scheme, registry: several }).expectEvents(assigning('office-2'), 'ComplaintAssigned');
  });

  test('is kept beside the complaints', () => {
    const { registry } = given({ scheme, registry: acting(scheme, aCity(scheme), reporting()) });
    expect(registry.complaints.complaints.get('k-1')).toEqual({
      complaint: 'k-1',
      against: 'forger',
      forged: 'plaque',
      named: false,
      account: sealed('k-1'),
      evidence: [file('photo')],
      assignedTo: 'office',
    });
  });
});
