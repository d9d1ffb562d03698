import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { day, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { aCityWithWinners, acting, endingTitles } from '../../testing/winners.ts';
import { honours } from '../honours/views/honours.ts';
import { rectificationJudged, rectificationOrdered } from '../obligations/events.ts';
import { incidentReported, incidentVerified } from './events.ts';

const scheme = endingTitles((text) =>
  text.replace(
    'publishedAs: exposure\n',
    'publishedAs: exposure\n      ban: { value: 5, unit: years, cites: [art-35] }\n',
  ),
);
const incident = (happenedOn: string): EventDraft[] => [
  incidentReported({
    incident: 'inc-1',
    honour: 'h-1',
    ground: 'improper-means',
    happenedOn: day(happenedOn),
    account: sealed('inc-1'),
    evidence: [],
  }),
  incidentVerified({
    incident: 'inc-1',
    holds: true,
    majorSocialEffect: false,
    source: 'Inquiry',
    evidence: [file('finding')],
  }),
];
const failed = (dueOn: string): EventDraft[] => [
  rectificationOrdered({
    order: 'order-1',
    honour: 'h-1',
    because: 'obligation-overdue',
    obligation: 'annual-report',
    what: 'File it',
    dueOn: day(dueOn),
    orderedBy: ['ex-1'],
  }),
  rectificationJudged({ order: 'order-1', result: 'overdue', reason: 'Nothing came' }),
];
const proposing = (change: object) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2032-01-10',
  command: 'propose-revocation',
  payload: { revocation: 'v-1', honour: 'h-1', statement: 'Withdraw it', ...change },
});
const onIncident = proposing({ ground: 'improper-means', incident: 'inc-1' });
const onOrder = proposing({ ground: 'rectification-failed', order: 'order-1' });
const deciding = {
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2032-02-01',
  command: 'decide-revocation',
  payload: { revocation: 'v-1', withdrawn: true, document: file('decision') },
};
const city = (...more: EventDraft[]) => given({ scheme, registry: [...aCityWithWinners(scheme), ...more] });

describe('a title whose last day is over', () => {
  test('is withdrawn for what arose before the award and to its last day, not after', () => {
    for (const happenedOn of ['2026-03-01', '2031-07-31']) {
      city(...incident(happenedOn)).expectEvents(onIncident, 'RevocationProposed');
    }
    city(...incident('2031-08-01')).expectRefused(onIncident, [
      'ground-after-end',
      { arose: '2031-08-01', lastDay: '2031-07-31' },
    ]);
    const decided = city(...incident('2031-08-01')).decide(onIncident);
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-26']);
  });

  test('is withdrawn for a rectification whose term ended while it stood', () => {
    city(...failed('2031-07-31')).expectEvents(onOrder, 'RevocationProposed');
    city(...failed('2031-08-01')).expectRefused(onOrder, 'ground-after-end');
  });

  test('is told as withdrawn from then on, and a ban follows', () => {
    const registry = acting(
      scheme,
      [...aCityWithWinners(scheme), ...incident('2026-03-01')],
      onIncident,
      deciding,
    );
    const { registry: state } = given({ scheme, registry });
    const answer = seen(honours, state, {
      viewer: { person: 'citizen', role: 'public' },
      on: '2032-03-01',
      query: {},
    });

    expect('notFound' in answer ? undefined : answer.honours[0]).toMatchObject({
      standing: 'withdrawn',
      withdrawnOn: '2032-02-01',
      validUntil: '2031-07-31',
    });
    expect(state.programmes.bans).toMatchObject([{ from: '2032-02-01', to: '2037-02-01' }]);
  });
});
