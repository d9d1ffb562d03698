import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import {
  acceptedListDrawnUp,
  acceptedListNoticeClosed,
  acceptedListPublished,
  eligibilityDecided,
  exceptionDecided,
  factEstablished,
  inquiryAnswered,
  inquirySent,
  supplementRequested,
} from '../events.ts';

const scheme = schemeUnderTest();
const today = day('2026-04-24');
const clerk: Actor = { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' };
const supervisor: Actor = { person: 'supervisor', role: 'supervisor', body: 'supervision', rank: 'member' };
const agent: Actor = { person: 'agent-1', role: 'applicant' };
const judge: Actor = { person: 'judge', role: 'inquiry', body: 'courts', rank: 'clerk' };
const facts = aRoundAt(scheme, 'eligibility', { withItsEvents: true }).filter(
  (event) => event.type !== 'EligibilityDecided',
);
const notALegalPerson = factEstablished({
  case: 'O-1',
  fact: 'legal-person',
  about: 'applicant',
  value: { shape: 'holds', holds: false },
  source: 'courts',
  sourceOn: today,
  evidence: [file('answer')],
});
const wish = { supplement: 's-1', case: 'O-1', what: 'the licence', dueOn: day('2026-04-22') };
const asked = [
  supplementRequested(wish),
  inquirySent({ inquiry: 'q-1', case: 'O-1', to: 'courts', facts: ['legal-person'] }),
  inquirySent({ inquiry: 'q-2', case: 'I-1', to: 'department-x', facts: ['good-reputation'] }),
  inquiryAnswered({
    inquiry: 'q-1',
    answers: [{ fact: 'legal-person', value: { shape: 'holds', holds: false } }],
    document: file('answer'),
    answeredOn: today,
  }),
  notALegalPerson,
];
const finding = (rule: string, result: 'met' | 'not-met') => ({
  rule,
  result,
  facts: { holds: { 'legal-person': false }, basis: { 'legal-person': 'round/r1#9' } },
  missing: [],
  cites: ['art-11.1'],
});
const decision = {
  accepted: false,
  findings: [finding('registered-legal-person', 'not-met'), finding('reputation', 'met')],
  decidedOn: today,
};
const decided = eligibilityDecided({ case: 'O-1', ...decision, calculation: 'eligibility@1' });
const excepted = (over: object = {}) =>
  exceptionDecided({ case: 'O-1', rule: 'r', granted: true, reason: 'reason', secretGround: false, ...over });
const open = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace(
    'acceptedList: { value: internal, cites: [art-18.1] }',
    `acceptedList: { value: public, cites: [art-18.1] }
    listNotice:
      term: { value: 5, unit: working-days, cites: [art-18.1] }
      media: { value: [news-media], cites: [art-18.1] }
      cites: [art-18.2]`,
  ),
);
const told = (...more: Parameters<typeof given>[0]['round'] & object) =>
  given({ scheme, registry: aCity(scheme), round: [...facts, ...asked, ...more] });
const see = (view: string, viewer: Actor, query: object = {}, state = told()) =>
  look(state, scheme, { view, viewer, query, today });

describe('eligibility-desk', () => {
  test('shows a finding per condition computed today, with the facts and their sources', () => {
    const answer = see('eligibility-desk', clerk, { case: 'O-1' }) as {
      cases: { case: string; computed: object; findings: object[]; facts: { fact: string }[] }[];
    };
    const [row] = answer.cases;

    expect(answer.cases.map((entry) => entry.case)).toEqual(['O-1']);
    expect(row?.computed).toEqual({ outcome: 'refused' });
    expect(row?.findings[0]).toEqual({
      rule: 'registered-legal-person',
      result: 'not-met',
      facts: {
        holds: { 'registered-in-city': true, 'legal-person': false },
        basis: { 'registered-in-city': expect.any(String), 'legal-person': expect.any(String) },
      },
      missing: [],
      cites: ['art-11.1'],
    });
    expect(row?.facts.find((entry) => entry.fact === 'legal-person')).toMatchObject({
      value: { shape: 'holds', holds: false },
      established: { source: 'courts', sourceOn: '2026-04-24', verifiedBy: 'teller' },
    });
  });

  test('shows all recommended cases without a query', () => {
    const { cases } = see('eligibility-desk', clerk) as { cases: { case: string }[] };
    expect(cases.map((entry) => entry.case)).toEqual(['I-1', 'I-2', 'I-3', 'O-1', 'O-2', 'O-3', 'O-4']);
  });

  test('knows no other case', () => {
    expect(see('eligibility-desk', clerk, { case: 'O-9' })).toEqual({ notFound: true });
  });
});

describe('case-eligibility', () => {
  const supplements = [wish];

  test('before the decision the applicant sees only what is asked of it', () => {
    expect(see('case-eligibility', agent, { case: 'O-1' })).toEqual({ case: 'O-1', supplements });
  });

  test('after it, what is held against it and not what was found for it', () => {
    expect(see('case-eligibility', agent, { case: 'O-1' }, told(decided))).toEqual({
      case: 'O-1',
      supplements,
      decision: {
        accepted: false,
        decidedOn: today,
        against: [
          {
            rule: 'registered-legal-person',
            facts: { holds: { 'legal-person': false } },
            cites: ['art-11.1'],
          },
        ],
      },
    });
  });

  test('after it the applicant sees what came of an exception, without a secret ground', () => {
    const exceptions = [
      excepted({ rule: 'a' }),
      excepted({ rule: 'b', granted: false }),
      excepted({ rule: 'c', secretGround: true }),
    ];
    expect(see('case-eligibility', agent, { case: 'O-1' }, told(...exceptions))).toEqual({
      case: 'O-1',
      supplements,
    });
    expect(see('case-eligibility', agent, { case: 'O-1' }, told(...exceptions, decided))).toMatchObject({
      decision: {
        exceptions: [
          { rule: 'a', granted: true, reason: 'reason' },
          { rule: 'b', granted: false, reason: 'reason' },
          { rule: 'c', granted: true },
        ],
      },
    });
    expect(
      JSON.stringify(
        see('case-eligibility', agent, { case: 'O-1' }, told(exceptions[2] as EventDraft, decided)),
      ),
    ).not.toContain('reason');
  });

  test('the office and a supervisor see every exception with its act', () => {
    const state = told(excepted());
    const exceptions = [
      {
        case: 'O-1',
        rule: 'r',
        granted: true,
        reason: 'reason',
        secretGround: false,
        act: expect.stringMatching(/^round/),
      },
    ];
    expect(see('case-eligibility', supervisor, { case: 'O-1' }, state)).toMatchObject({ exceptions });
    expect(see('eligibility-desk', clerk, { case: 'O-1' }, state)).toMatchObject({ cases: [{ exceptions }] });
  });

  test('another applicant’s case is not found', () => {
    expect(see('case-eligibility', agent, { case: 'O-2' }, told(decided))).toEqual({ notFound: true });
  });

  test('a supervisor sees every finding and inquiry', () => {
    expect(see('case-eligibility', supervisor, { case: 'O-1' }, told(decided))).toMatchObject({
      decision: { accepted: false, findings: decision.findings },
      inquiries: [{ inquiry: 'q-1' }],
    });
  });
});

const notice = {
  entries: [{ case: 'O-2', name: 'Fictional org-2 Ltd', exceptions: ['reason'] }],
  publishedOn: day('2026-04-28'),
  media: ['news-media'],
  proofs: [file('proof')],
};
const published = acceptedListPublished({
  ...notice,
  term: {
    calculation: 'term@1',
    from: day('2026-04-28'),
    value: 5,
    unit: 'working-days',
    endsOn: day('2026-05-08'),
    provisional: false,
  },
});

describe('accepted-list', () => {
  const drawn = acceptedListDrawnUp({ cases: ['O-2', 'I-1'] });
  const citizen: Actor = { person: 'citizen', role: 'public' };
  const list = {
    cases: [
      { case: 'O-2', track: 'organisation', name: 'Fictional org-2 Ltd' },
      { case: 'I-1', track: 'individual' },
    ],
  };

  test('an internal list is for the office, supervisors and the committee', () => {
    const member: Actor = { person: 'member-1', role: 'committee', body: 'committee', rank: 'member' };
    for (const viewer of [clerk, supervisor, member]) {
      expect(see('accepted-list', viewer, {}, told(drawn))).toEqual(list);
    }
    for (const viewer of [agent, citizen, judge]) {
      expect(see('accepted-list', viewer, {}, told(drawn))).toEqual({ notFound: true });
    }
  });

  test('a public list is for everyone once it is published', () => {
    const seen = (...events: readonly EventDraft[]) =>
      look(told(drawn, ...events), open, { view: 'accepted-list', viewer: citizen, query: {}, today });
    expect(seen()).toEqual({ notFound: true });
    expect(seen(published)).toEqual(list);
  });

  test('says why a case was let off a rule, unless the ground is secret', () => {
    const state = told(
      drawn,
      published,
      excepted({ case: 'O-2' }),
      excepted({ case: 'I-1', secretGround: true }),
    );
    const [first, second] = list.cases;
    expect(look(state, open, { view: 'accepted-list', viewer: citizen, query: {}, today })).toEqual({
      cases: [{ ...first, exceptions: ['reason'] }, second],
    });
  });

  test('is not found before it is drawn up', () => {
    expect(see('accepted-list', clerk)).toEqual({ notFound: true });
  });
});

describe('accepted-list-notice', () => {
  const citizen: Actor = { person: 'citizen', role: 'public' };
  const seen = (on: string, ...events: readonly EventDraft[]) =>
    look(told(...events), open, { view: 'accepted-list-notice', viewer: citizen, query: {}, today: day(on) });
  const shown = {
    ...notice,
    basis: ['art-18.2'],
    entries: [{ case: 'O-2', name: 'Fictional org-2 Ltd', exceptions: ['reason'], track: 'organisation' }],
    from: '2026-04-28',
    endsOn: '2026-05-08',
    provisional: false,
  };

  test('is for everyone, with its term', () => {
    expect(seen('2026-04-30', published)).toEqual({
      ...shown,
      day: { state: 'running', n: 2, of: 5 },
    });
    const closed = acceptedListNoticeClosed({ closedOn: day('2026-05-09') });
    expect(seen('2026-05-12', published, closed)).toMatchObject({ ...shown, closedOn: '2026-05-09' });
  });

  test('is not found before it is published', () => {
    expect(seen('2026-04-30')).toEqual({ notFound: true });
  });
});

describe('inquiries', () => {
  test('a body sees its own, and whom they are about', () => {
    expect(see('inquiries', judge)).toEqual({
      inquiries: [
        {
          inquiry: 'q-1',
          to: 'courts',
          asked: [
            {
              fact: 'legal-person',
              title: scheme.factKind('legal-person')?.title,
              shape: 'holds',
              party: 'org-1',
              profile: 'vault:org-1/1',
              name: 'Fictional org-1 Ltd',
            },
          ],
          answers: [{ fact: 'legal-person', value: { shape: 'holds', holds: false } }],
          answeredOn: '2026-04-24',
        },
      ],
    });
  });

  test('a fact about a person’s organisation is asked about the employer', () => {
    const viewer: Actor = { person: 'x-clerk', role: 'recommender', body: 'department-x', rank: 'clerk' };
    expect(see('inquiries', viewer)).toMatchObject({
      inquiries: [{ inquiry: 'q-2', asked: [{ fact: 'good-reputation', party: 'employer-1' }] }],
    });
  });

  test('the office sees all with their cases', () => {
    expect(see('inquiries', clerk)).toMatchObject({
      inquiries: [
        { inquiry: 'q-1', case: 'O-1' },
        { inquiry: 'q-2', case: 'I-1' },
      ],
    });
  });
});
