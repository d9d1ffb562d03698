import { describe, expect, test } from 'vitest';
import { actEvents } from '../../act/act-events.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import { day, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners } from '../../testing/winners.ts';
import { complaintAssigned, complaintConcluded, complaintFiled } from '../complaints/events.ts';
import {
  obligationFiled,
  rectificationJudged,
  rectificationOrdered,
  rectificationReported,
} from '../obligations/events.ts';
import {
  incidentReported,
  incidentVerified,
  itemRecovered,
  revocationProposed,
} from '../revocation/events.ts';
import {
  commendationIssued,
  honourItemHandedOver,
  honourItemIssued,
  honourShared,
  prizeUseDeclared,
} from './events.ts';

const scheme = schemeUnderTest();
const on = day('2026-09-01');
const honour = 'h-1';

/** In this order each builds on those before it; all but the marked ones can be taken back. */
const told: readonly { readonly draft: EventDraft; readonly stays?: boolean }[] = [
  { draft: commendationIssued({ round: 'r1', number: 'No. 1', date: on, document: file('decision') }) },
  { draft: honourItemIssued({ honour, item: 'certificate', number: 'C-1', issuedOn: on }) },
  { draft: honourItemHandedOver({ honour, item: 'certificate', on, receipt: file('receipt') }) },
  { draft: honourShared({ honour, with: 'public', on, receipt: file('receipt') }) },
  {
    draft: prizeUseDeclared({
      honour,
      on,
      uses: [{ purpose: 'training', amount: 1, what: sealed('use') }],
      evidence: [file('invoice')],
    }),
  },
  { draft: obligationFiled({ honour, obligation: 'annual-report', on, document: file('report') }) },
  {
    draft: rectificationOrdered({
      order: 'order-1',
      honour,
      because: 'obligation-overdue',
      obligation: 'self-assessment',
      what: 'File it',
      dueOn: on,
      orderedBy: ['ex-1'],
    }),
  },
  { draft: rectificationReported({ order: 'order-1', on, report: file('mended') }) },
  { draft: rectificationJudged({ order: 'order-1', result: 'passed', reason: 'Mended' }) },
  {
    draft: incidentReported({
      incident: 'inc-1',
      honour,
      ground: 'improper-means',
      happenedOn: on,
      account: sealed('inc-1'),
      evidence: [],
    }),
    stays: true,
  },
  {
    draft: incidentVerified({
      incident: 'inc-1',
      holds: true,
      majorSocialEffect: false,
      source: 'Inquiry',
      evidence: [file('finding')],
    }),
  },
  {
    draft: revocationProposed({
      revocation: 'v-1',
      honour,
      ground: 'improper-means',
      incident: 'inc-1',
      statement: 'Withdraw it',
    }),
  },
  { draft: itemRecovered({ revocation: 'v-1', item: 'certificate', on, receipt: file('receipt') }) },
  {
    draft: complaintFiled({
      complaint: 'k-1',
      against: 'office',
      account: sealed('k-1'),
      named: false,
      evidence: [],
    }),
    stays: true,
  },
  { draft: complaintAssigned({ complaint: 'k-1', to: 'supervision' }), stays: true },
  {
    draft: complaintConcluded({
      complaint: 'k-1',
      founded: false,
      finding: sealed('k-1', 2),
      measures: 'None',
    }),
  },
];
const before = (n: number) => [...aCityWithWinners(scheme), ...told.slice(0, n).map(({ draft }) => draft)];
const takenBack = (draft: EventDraft) =>
  actEvents('registry').actRescinded({
    rescinds: 'registry/city#1',
    command: 'told',
    cases: [],
    reason: sealed('reason'),
    evidence: [file('why')],
    undone: [
      { ...draft, at: '', act: 'registry/city#1', command: 'told', by: { person: 'x', role: 'office' } },
    ],
    redo: [],
  });
const stateOf = (drafts: readonly EventDraft[]) => {
  const { honours, obligations, revocation, complaints } = given({ scheme, registry: drafts }).registry;
  return { honours, obligations, revocation, complaints };
};

describe('what becomes of a title, taken back', () => {
  told.forEach(({ draft, stays }, n) => {
    if (stays) return;
    test(`${draft.type} leaves no trace in the state`, () => {
      expect(stateOf([...before(n), draft])).not.toEqual(stateOf(before(n)));
      expect(stateOf([...before(n), draft, takenBack(draft)])).toEqual(stateOf(before(n)));
    });
  });
});
