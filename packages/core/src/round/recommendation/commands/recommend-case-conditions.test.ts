import { describe, expect, test } from 'vitest';
import { calculationChecks } from '../../../recompute/checks/calculations.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import {
  noticeOver,
  recommending,
  schemeRecommending,
  whileRecommending,
} from '../../../testing/recommending.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { applicationFiled } from '../../application/events.ts';
import { factEstablished } from '../../eligibility/events.ts';
import { preliminaryReviewed } from '../events.ts';

const scheme = schemeRecommending(
  'conditions:',
  '  organisation:',
  '    - { rule: none-in-window, id: lawful, title: { zh: a, en: Lawful }, facts: [administrative-penalty], window: { value: 3, unit: years, cites: [art-7] }, cites: [art-7] }',
  '  individual:',
  '    - { rule: none-in-window, id: lawful-person, title: { zh: b, en: Lawful }, facts: [held-liable], cites: [art-10] }',
  '    - { rule: head-of-organisation, id: lawful-head, title: { zh: c, en: Head }, employerMeets: [lawful], cites: [art-10] }',
);
const told = (more: readonly ToldEvent[] = [], of = scheme) =>
  whileRecommending(of, [...noticeOver, ...more]);
const fact = (id: string, about: 'applicant' | 'organisation', from?: string, of = 'O-1') =>
  factEstablished({
    case: of,
    fact: id,
    about,
    value: {
      shape: 'occurrences',
      occurrences: from === undefined ? [] : [{ from: day(from), open: false }],
    },
    source: 'register extract',
    sourceOn: day('2026-04-02'),
    evidence: [],
  });
const clean = fact('administrative-penalty', 'organisation');
const payload = { case: 'O-1', opinion: sealed('O-1', 3), opinionDocument: file('opinion') };

describe('recommend-case under conditions', () => {
  test('keeps what was found, on what day and by which calculation', () => {
    const decided = told([clean]).decide(recommending());
    if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
    expect(decided.round[0]?.payload).toEqual({
      ...payload,
      findings: [
        {
          rule: 'lawful',
          result: 'met',
          facts: expect.objectContaining({ counting: [], basis: expect.anything() }),
          missing: [],
          cites: ['art-7'],
        },
      ],
      calculation: 'eligibility@1',
      recommendedOn: '2026-04-13',
    });
  });

  test('is refused while a fact is not established', () => {
    told().expectRefused(recommending(), [
      'condition-facts-missing',
      { case: 'O-1', facts: ['administrative-penalty'] },
    ]);
    const decided = told().decide(recommending());
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-7']);
  });

  test('is refused when a condition is not met, by the window\u2019s first day', () => {
    const penalty = (from: string) => fact('administrative-penalty', 'organisation', from);
    told([penalty('2023-03-31')]).expectRefused(recommending(), [
      'conditions-not-met',
      { case: 'O-1', rules: ['lawful'] },
    ]);
    told([penalty('2023-03-30')]).expectEvents(recommending(), 'CaseRecommended');
  });

  test('the fact established last counts', () => {
    told([fact('administrative-penalty', 'organisation', '2025-01-01'), clean]).expectEvents(
      recommending(),
      'CaseRecommended',
    );
  });

  test('a head is held to the conditions on the organisation', () => {
    const head = [
      applicationFiled({
        case: 'I-8',
        party: 'citizen',
        track: 'individual',
        division: 'scholar',
        channel: 'district-a',
        signedBy: 'citizen',
        declares: [],
        dossier: { hash: file('d'), files: [] },
        claims: [],
        headOf: 'org-4',
        encouraged: [],
        tradeSecrets: [],
        contact: sealed('I-8'),
        filedOn: day('2026-03-20'),
      }),
      preliminaryReviewed({ case: 'I-8', passed: true, finding: sealed('I-8', 2) }),
      fact('held-liable', 'applicant', undefined, 'I-8'),
    ];
    const refused = told(head).decide(recommending({ case: 'I-8' }));
    expect('refused' in refused ? refused.refused.map(({ kind, facts }) => [kind, facts]) : []).toEqual([
      ['local-notice-not-over', { case: 'I-8' }],
      ['condition-facts-missing', { case: 'I-8', facts: ['administrative-penalty'] }],
    ]);
  });

  test('without conditions nothing is looked at or kept', () => {
    told([], schemeRecommending()).expectEvents(recommending(), ['CaseRecommended', payload]);
  });
});

describe('establish-fact by a recommender', () => {
  const establishing = (change: object = {}, by = 'a-clerk') => ({
    by,
    on: '2026-04-03',
    command: 'establish-fact',
    payload: { ...clean.payload, ...change },
  });

  test('enters what the conditions look at, before the recommendation', () => {
    told().expectEvents(establishing(), ['FactEstablished', clean.payload]);
  });

  test('enters for a person what the condition on the headed organisation looks at', () => {
    told().expectEvents(establishing({ case: 'I-1' }), 'FactEstablished');
  });

  test('enters nothing else, and nothing for another channel', () => {
    told().expectRefused(establishing({ fact: 'legal-person', value: { shape: 'holds', holds: true } }), [
      'fact-of-no-condition',
      { fact: 'legal-person' },
    ]);
    told().expectRefused(establishing({}, 'b-clerk'), ['not-found', { what: 'O-1' }]);
    told().expectRefused(establishing({}, 'a-head'), 'no-such-hat');
  });

  test('is no hat for it where the scheme has no conditions', () => {
    told([], schemeRecommending()).expectRefused(establishing(), [
      'no-such-hat',
      { needs: ['office/clerk'] },
    ]);
  });

  test('each in its turn: the channel before, the office from acceptance on', () => {
    told().expectRefused(establishing({}, 'office-clerk'), 'stage-not-open');
    const later = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'eligibility') });
    later.expectRefused(establishing(), ['stage-not-open', { stages: ['recommendation'] }]);
    later.expectEvents(establishing({}, 'office-clerk'), 'FactEstablished');
  });
});

describe('the record of conditions', () => {
  const check = calculationChecks.find(({ name }) => name === 'eligibility@1');
  const { registry, round, decide } = told([clean]);
  const decided = decide(recommending());
  const recorded = 'refused' in decided ? {} : (decided.round[0]?.payload as object);
  const differs = (change: object, of = scheme) => {
    const event = { type: 'CaseRecommended', payload: { ...recorded, ...change } };
    const before = { registry, round, roundId: 'r1', scheme: of };
    return check?.differs({ event } as never, before as never, { act: [] } as never);
  };

  test('is computed again', () => {
    expect(check?.covers).toContain('CaseRecommended');
    expect(differs({})).toBeUndefined();
    expect(differs({ findings: [] })).toBeDefined();
    expect(differs({ findings: undefined, recommendedOn: undefined })).toBeDefined();
    expect(differs({ recommendedOn: undefined })).toBeDefined();
  });

  test('there is none without conditions', () => {
    const none = { findings: undefined, calculation: undefined, recommendedOn: undefined };
    expect(differs(none, schemeRecommending())).toBeUndefined();
    expect(differs({}, schemeRecommending())).toBeDefined();
  });
});

describe('channel-desk where more is needed', () => {
  const rules = [
    'hearing: { value: [competent-departments], cites: [art-7] }',
    'consents:',
    '  - { id: county, title: { zh: b, en: County }, tracks: [organisation], of: every-case, from: local-government, cites: [art-10] }',
    'conditions:',
    '  organisation:',
    '    - { rule: holds, id: registered, title: { zh: a, en: Registered }, facts: [legal-person], cites: [art-7] }',
  ];

  test('says for each case what is still to be done', () => {
    const of = schemeRecommending(...rules);
    const desk = look(told([], of), of, {
      view: 'channel-desk',
      viewer: { person: 'a-clerk', role: 'recommender', body: 'district-a', rank: 'clerk' },
      query: {},
      today: day('2026-04-09'),
    }) as { cases: object[] };
    expect(desk.cases).toMatchObject([
      { case: 'I-1', unheard: ['competent-departments'], consents: [], findings: [] },
      { case: 'I-2' },
      {
        case: 'O-1',
        unheard: ['competent-departments'],
        consents: [{ consent: 'county', title: { zh: 'b', en: 'County' }, granted: undefined }],
        findings: [{ rule: 'registered', result: 'unknown', missing: ['legal-person'] }],
      },
      { case: 'O-2' },
    ]);
  });
});
