import { describe, expect, test } from 'vitest';
import { hatsOf } from '../../../access/hats.ts';
import { aCity, aCityWithoutAward, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { appointed, schemeWithGroup } from '../../../testing/supervision-group.ts';
import { bodyClosed, bodyRegistered } from '../../jurisdiction/events.ts';
import { examinerEnrolled } from '../../pools/events.ts';
import { periodOpened } from '../../programmes/events.ts';
import { evaluatorBarred, memberAppointed, membershipEnded, supervisionGroupDissolved } from '../events.ts';

const scheme = schemeWithGroup();
const { programme } = scheme.document;
const registry = aCity(scheme);
const member = (person: string, from = 'media') => ({ person, from });
const payload = {
  programme,
  period: 'p1',
  body: 'supervision',
  members: [member('citizen', 'deputy'), member('ind-1', 'lawyer'), member('ind-2')],
  resolution: file('resolution'),
  from: '2026-01-10',
};
const appointing = (change: object = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-01-08',
  command: 'appoint-supervision-group',
  payload: { ...payload, ...change },
});
const told = (...more: ReturnType<typeof memberAppointed>[] | ReturnType<typeof aCity>) =>
  given({ scheme, registry: [...registry, ...more] });
const dissolved = supervisionGroupDissolved({
  programme,
  period: 'p1',
  body: 'supervision',
  on: day('2026-08-01'),
});
const secondPeriod = periodOpened({
  programme,
  period: 'p2',
  scheme: scheme.id,
  from: day('2030-01-01'),
  to: day('2034-12-31'),
  approvedPlaces: [],
  evidence: [file('places')],
});
const secondBody = bodyRegistered({
  body: 'supervision-2',
  kind: 'supervision-group',
  name: { zh: 's', en: 's' },
  memberUnit: false,
});

describe('appoint-supervision-group', () => {
  test('the office names it and the committee’s chair approves', () => {
    told().expectEvents(appointing(), ['SupervisionGroupAppointed', payload]);
  });

  test('its members wear the hat from the day on, and no longer than to its end', () => {
    const hatsOn = (on: string, ...more: ReturnType<typeof aCity>) =>
      hatsOf(
        { registry: told(appointed(scheme, ['citizen']), ...more).registry, day: day(on) },
        'citizen',
      ).map((entry) => entry.role);
    expect(hatsOn('2026-01-09')).not.toContain('supervisor');
    expect(hatsOn('2026-01-10')).toContain('supervisor');
    expect(hatsOn('2026-08-01', dissolved)).toContain('supervisor');
    expect(hatsOn('2026-08-02', dissolved)).not.toContain('supervisor');
  });

  test('a group dissolved before it began never wears it', () => {
    const early = { ...dissolved, payload: { ...dissolved.payload, on: day('2026-01-05') } };
    const { registry: state } = told(appointed(scheme, ['citizen']), early);
    expect(
      hatsOf({ registry: state, day: day('2026-01-10') }, 'citizen').map((entry) => entry.role),
    ).not.toContain('supervisor');
  });

  test('is nothing by the office alone, nor by the chair without its asking', () => {
    told().expectRefused({ ...appointing(), by: 'office-head' }, 'no-such-hat');
    const { preparedBy: _preparedBy, ...alone } = appointing();
    told().expectRefused(alone, ['needs-second-person', { preparedBy: ['office/head'] }]);
  });

  test('has members, each once and known', () => {
    told().expectRefused(appointing({ members: [] }), 'bad-input');
    told().expectRefused(
      appointing({ members: [member('citizen'), member('citizen'), member('nobody'), member('org-1')] }),
      ['group-member-twice', { persons: ['citizen'] }],
      ['not-found', { what: 'nobody' }],
      ['not-a-person', { party: 'org-1' }],
    );
  });

  test('draws members only from where the scheme says, not from each of these', () => {
    told().expectEvents(appointing({ members: [member('citizen')] }), 'SupervisionGroupAppointed');
    expect(told().decide(appointing({ members: [member('citizen', 'agency')] }))).toEqual({
      refused: [
        {
          kind: 'supervisor-of-other-origin',
          facts: { person: 'citizen', from: 'agency' },
          cites: ['art-8.1'],
        },
      ],
    });
    told().expectRefused(appointing({ members: [member('citizen', 'friend')] }), 'bad-input');
  });

  test('goes into an open supervision group', () => {
    told().expectRefused(appointing({ body: 'audit' }), ['not-a-supervision-group', { body: 'audit' }]);
    told().expectRefused(appointing({ body: 'nowhere' }), ['not-found', { what: 'nowhere' }]);
    told(bodyClosed({ body: 'supervision', reason: 'over' })).expectRefused(appointing(), [
      'body-closed',
      { body: 'supervision' },
    ]);
  });

  test('there is one for a period, and a body is one group at a time', () => {
    const stands = ['supervision-group-stands', { body: 'supervision', period: 'p1' }] as const;
    const others = { members: [member('ind-3')] };
    told(appointed(scheme, ['citizen'])).expectRefused(appointing(others), stands);
    told(secondBody, appointed(scheme, ['citizen'], { body: 'supervision-2' })).expectRefused(
      appointing(others),
      stands,
    );
    told(secondPeriod, appointed(scheme, ['citizen'], { period: 'p2' })).expectRefused(
      appointing(others),
      stands,
    );
    told(appointed(scheme, ['citizen']), dissolved).expectEvents(
      appointing({ ...others, from: '2026-08-02' }),
      'SupervisionGroupAppointed',
    );
  });

  test('a group of a closed body stands no more: another body takes its place', () => {
    const closed = bodyClosed({ body: 'supervision', reason: 'over' });
    const other = appointing({ body: 'supervision-2', members: [member('ind-3')] });
    told(appointed(scheme, ['citizen']), secondBody).expectRefused(other, 'supervision-group-stands');
    told(appointed(scheme, ['citizen']), secondBody, closed).expectEvents(other, 'SupervisionGroupAppointed');
  });

  test('a seat that is left in the body is ended first', () => {
    told().expectRefused(appointing({ members: [member('supervisor')] }), [
      'already-seated',
      { person: 'supervisor', body: 'supervision', from: '2020-01-01' },
    ]);
    const ended = membershipEnded({
      person: 'supervisor',
      body: 'supervision',
      on: day('2026-01-09'),
      reason: sealed('end'),
    });
    told(ended).expectEvents(appointing({ members: [member('supervisor')] }), 'SupervisionGroupAppointed');
  });

  describe('is partly new each time', () => {
    const second = (...persons: readonly string[]) =>
      appointing({ from: '2026-08-02', members: persons.map((person) => member(person)) });
    const after = told(appointed(scheme, ['citizen', 'ind-1', 'ind-2', 'ind-3']), dissolved);

    test('exactly the part is enough, one fewer is not', () => {
      after.expectEvents(second('citizen', 'ind-1', 'agent-1'), 'SupervisionGroupAppointed');
      after.expectEvents(second('citizen', 'ind-1', 'agent-1', 'agent-2'), 'SupervisionGroupAppointed');
      expect(after.decide(second('citizen', 'ind-1', 'ind-2', 'agent-1'))).toEqual({
        refused: [
          {
            kind: 'too-few-new-supervisors',
            facts: { newMembers: 1, needed: 2, size: 4 },
            cites: ['art-32'],
          },
        ],
      });
    });

    test('compared with the edition before, not with an older one', () => {
      const twice = told(
        appointed(scheme, ['citizen']),
        dissolved,
        appointed(scheme, ['ind-1'], { from: '2026-08-02' }),
        { ...dissolved, payload: { ...dissolved.payload, on: day('2026-12-01') } },
      );
      const third = (person: string) => appointing({ from: '2027-01-01', members: [member(person)] });
      twice.expectEvents(third('citizen'), 'SupervisionGroupAppointed');
      twice.expectRefused(third('ind-1'), 'too-few-new-supervisors');
    });
  });

  test('watches over nobody’s own work: no seat in what it supervises or what sees no case', () => {
    for (const [person, body] of [
      ['office-clerk', 'office'],
      ['member-1', 'committee'],
      ['a-clerk', 'district-a'],
      ['mayor', 'government'],
      ['auditor', 'audit'],
    ] as const) {
      told().expectRefused(appointing({ members: [member(person)] }), [
        'seat-forbids-supervising',
        { person, body },
      ]);
    }
    told().expectEvents(appointing({ members: [member('judge')] }), 'SupervisionGroupAppointed');
    const former = memberAppointed({
      person: 'citizen',
      body: 'office',
      rank: 'clerk',
      from: day('2025-01-01'),
      to: day('2026-01-09'),
    });
    told(former).expectEvents(appointing(), 'SupervisionGroupAppointed');
  });

  test('nor is it of the pool of examiners, or barred from evaluation', () => {
    told().expectRefused(appointing({ members: [member('ex-1')] }), [
      'examiner-as-supervisor',
      { person: 'ex-1' },
    ]);
    const over = examinerEnrolled({
      person: 'citizen',
      fields: ['services'],
      formerEmployers: [],
      trainedOn: day('2020-01-01'),
      from: day('2020-01-01'),
      to: day('2026-01-09'),
    });
    told(over).expectEvents(appointing(), 'SupervisionGroupAppointed');
    const barred = evaluatorBarred({
      person: 'citizen',
      reason: sealed('citizen'),
      evidence: [file('finding')],
    });
    told(barred).expectRefused(appointing(), ['person-barred', { person: 'citizen' }]);
  });

  test('is for a period of an award whose scheme has such a group', () => {
    told().expectRefused(appointing({ period: 'p9' }), ['not-found', { what: 'p9' }]);
    told().expectRefused(appointing({ programme: 'other' }), ['not-found', { what: 'p1' }]);
    const plain = schemeUnderTest();
    given({ scheme: plain, registry: aCity(plain) }).expectRefused(appointing(), [
      'scheme-has-no-supervision-group',
      { programme },
    ]);
    given({ scheme, registry: aCityWithoutAward() }).expectRefused(appointing(), 'not-found');
  });
});

describe('seats beside a supervision group', () => {
  const seating = (body: string, person = 'citizen') => ({
    by: 'secadmin',
    preparedBy: 'sysadmin',
    on: '2026-02-05',
    command: 'appoint-member',
    payload: { person, body, rank: 'member', from: '2026-03-01' },
  });

  test('no single member is added where the committee approves the whole', () => {
    expect(told().decide(seating('supervision'))).toEqual({
      refused: [{ kind: 'group-is-appointed-whole', facts: { body: 'supervision' }, cites: ['art-8.2'] }],
    });
    const plain = schemeUnderTest();
    given({ scheme: plain, registry: aCity(plain) }).expectEvents(seating('supervision'), 'MemberAppointed');
  });

  test('a member takes no seat in what the group watches over, until it is dissolved', () => {
    const group = appointed(scheme, ['citizen']);
    told(group).expectRefused(seating('office'), [
      'supervisor-takes-seat',
      { person: 'citizen', body: 'office' },
    ]);
    told(group).expectEvents(seating('courts'), 'MemberAppointed');
    told(group).expectEvents(seating('office', 'ind-1'), 'MemberAppointed');
    told(group, dissolved).expectEvents(seating('office'), 'MemberAppointed');
  });
});
