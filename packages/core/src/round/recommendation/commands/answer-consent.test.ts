import { describe, expect, test } from 'vitest';
import { bodyRegistered } from '../../../registry/jurisdiction/events.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import { day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import {
  aCityWithCounties,
  noticeOver,
  recommending,
  schemeRecommending,
  whileRecommending,
} from '../../../testing/recommending.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { applicationFiled, applicationWithdrawn } from '../../application/events.ts';
import { caseRecommended, consentAnswered, localNoticeExempted, preliminaryReviewed } from '../events.ts';

const rules = [
  'consents:',
  '  - { id: staff, title: { zh: a, en: Staff }, tracks: [individual], of: employed-persons, from: cadre-management, cites: [art-7] }',
  '  - { id: county, title: { zh: b, en: County }, tracks: [organisation, individual], of: every-case, from: local-government, cites: [art-10] }',
];
const scheme = schemeRecommending(...rules);
const told = (more: readonly ToldEvent[] = [], of: Scheme = scheme) => whileRecommending(of, more);
const payload = { case: 'I-1', consent: 'county', granted: true, document: file('consent') };
const answering = (change: object = {}, by = 'county-head') => ({
  by,
  on: '2026-04-02',
  command: 'answer-consent',
  payload: { ...payload, ...change },
});
const answered = (consent: string, granted = true, id = 'I-1') =>
  consentAnswered({
    case: id,
    consent,
    body: consent === 'staff' ? 'cadres' : 'county',
    granted,
    document: file('consent'),
    answeredOn: day('2026-04-02'),
  });
/** A person of district A that has neither employer nor organisation, or only the latter. */
const person = (id: string, more: object = {}): ToldEvent[] => [
  applicationFiled({
    case: id,
    party: 'citizen',
    track: 'individual',
    division: 'scholar',
    channel: 'district-a',
    signedBy: 'citizen',
    declares: [],
    dossier: { hash: file('d'), files: [] },
    claims: [],
    encouraged: [],
    tradeSecrets: [],
    contact: sealed(id),
    filedOn: day('2026-03-20'),
    ...more,
  }),
  preliminaryReviewed({ case: id, passed: true, finding: sealed(id, 2) }),
];

describe('answer-consent', () => {
  test('is given by the local government above the channel and by the body for staff', () => {
    told().expectEvents(answering(), [
      'ConsentAnswered',
      { ...payload, body: 'county', answeredOn: '2026-04-02' },
    ]);
    told().expectEvents(answering({ consent: 'staff' }, 'cadres-head'), [
      'ConsentAnswered',
      { ...payload, consent: 'staff', body: 'cadres', answeredOn: '2026-04-02' },
    ]);
  });

  test('a refusal says on what ground and takes the case out', () => {
    const ground = sealed('I-1', 5);
    told().expectRefused(answering({ granted: false }), ['consent-ground-missing', {}]);
    told().expectEvents(answering({ granted: false, ground }), 'ConsentAnswered');
    told([answered('staff', false)]).expectRefused(answering(), [
      'case-is-out',
      { case: 'I-1', because: 'consent-refused' },
    ]);
  });

  test('is refused to the wrong kind of body, and hidden from another local government', () => {
    told().expectRefused(answering({}, 'cadres-head'), [
      'consent-of-other-body',
      { consent: 'county', from: 'local-government' },
    ]);
    told().expectRefused(answering({}, 'other-county-head'), ['not-found', { what: 'I-1' }]);
    told().expectRefused(answering({}, 'county-clerk'), 'no-such-hat');
    told().expectRefused(answering({}, 'a-head'), 'no-such-hat');
  });

  test('a local government has in reach what stands below it with bodies between', () => {
    const between = bodyRegistered({
      body: 'county',
      kind: 'department',
      name: { zh: 'c', en: 'c' },
      above: 'other-county',
      memberUnit: false,
    });
    const registry = [...aCityWithCounties(scheme), between];
    const round = [
      ...aRoundAt(scheme, 'recommendation'),
      preliminaryReviewed({ case: 'I-1', passed: true, finding: sealed('I-1', 2) }),
    ];
    given({ scheme, registry, round }).expectEvents(answering({}, 'other-county-head'), 'ConsentAnswered');
  });

  test('is refused where it is not needed: unknown, of another track, or of nobody\u2019s staff', () => {
    told().expectRefused(answering({ consent: 'mayor' }), [
      'consent-not-needed',
      { case: 'I-1', consent: 'mayor' },
    ]);
    told().expectRefused(answering({ case: 'O-1', consent: 'staff' }, 'cadres-head'), [
      'consent-not-needed',
      { case: 'O-1', consent: 'staff' },
    ]);
    told(person('I-8')).expectRefused(answering({ case: 'I-8', consent: 'staff' }, 'cadres-head'), [
      'consent-not-needed',
      { case: 'I-8', consent: 'staff' },
    ]);
    told([], schemeRecommending()).expectRefused(answering(), 'consent-not-needed');
  });

  test('is needed for a person who heads an organisation', () => {
    told(person('I-8', { headOf: 'org-4' })).expectEvents(
      answering({ case: 'I-8', consent: 'staff' }, 'cadres-head'),
      'ConsentAnswered',
    );
  });

  test('is answered once, for a case that is reviewed and in', () => {
    told([answered('county')]).expectRefused(answering(), [
      'consent-already-answered',
      { case: 'I-1', consent: 'county', granted: true },
    ]);
    told([applicationWithdrawn({ case: 'I-1', afterNotice: false })]).expectRefused(
      answering(),
      'case-is-out',
    );
    const early = { scheme, registry: aCityWithCounties(scheme), round: aRoundAt(scheme, 'recommendation') };
    given(early).expectRefused(answering(), ['not-yet-reviewed', { cases: ['I-1'] }]);
    const late = { ...early, round: aRoundAt(scheme, 'eligibility') };
    given(late).expectRefused(answering(), 'stage-not-open');
  });
});

describe('what waits for consents', () => {
  const opening = {
    by: 'a-head',
    preparedBy: 'a-clerk',
    on: '2026-04-02',
    command: 'open-local-notice',
    payload: {
      notice: 'n-9',
      entries: [{ case: 'I-1', name: 'I-1', deeds: 'deeds' }],
      proofs: [file('proof')],
    },
  };

  test('the local notice, until every consent that applies is given', () => {
    told().expectRefused(opening, ['consents-missing', { case: 'I-1', consents: ['staff', 'county'] }]);
    told([answered('county')]).expectRefused(opening, [
      'consents-missing',
      { case: 'I-1', consents: ['staff'] },
    ]);
    const decided = told([answered('county')]).decide(opening);
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-7']);
    told([answered('county'), answered('staff')]).expectEvents(opening, 'LocalNoticeOpened');
  });

  test('the recommendation, also of a case kept off the notice or whose consent was taken back', () => {
    const off = localNoticeExempted({ case: 'O-1', ground: 'secret', basis: sealed('O-1', 5) });
    const given1 = answered('county', true, 'O-1');
    const missing = ['consents-missing', { case: 'O-1', consents: ['county'] }] as const;
    told([off]).expectRefused(recommending(), missing);
    told([...noticeOver, given1, takenBack(given1)]).expectRefused(recommending(), missing);
    told([...noticeOver, given1]).expectEvents(recommending(), 'CaseRecommended');
  });

  test('a refusal that is taken back lets the case in again', () => {
    const refusal = answered('county', false);
    told([refusal, takenBack(refusal)]).expectEvents(answering(), 'ConsentAnswered');
  });

  test('the stage does not wait for a case whose consent was refused', () => {
    const others = ['O-1', 'O-2', 'O-3', 'O-4', 'I-2', 'I-3'];
    const passed = others.map((id) =>
      caseRecommended({ case: id, opinion: sealed(id, 3), opinionDocument: file('opinion') }),
    );
    told([...passed, answered('county', false)]).expectEvents(
      { by: 'office-head', on: '2026-04-15', command: 'close-stage', payload: { stage: 'recommendation' } },
      'StageClosed',
      'StageOpened',
    );
  });
});

describe('consent-desk', () => {
  const desk = (body: string, more: readonly ToldEvent[] = []) =>
    look(told(more), scheme, {
      view: 'consent-desk',
      viewer: { person: `${body}-head`, role: 'consent', body, rank: 'head' },
      query: {},
      today: day('2026-04-02'),
    }) as { waiting: { case: string; consent: string }[]; answered: { case: string; granted: boolean }[] };
  const waiting = (body: string, more: readonly ToldEvent[] = []) =>
    desk(body, more).waiting.map((row) => `${row.case} ${row.consent}`);

  test('lists what waits for the own body and no other', () => {
    expect(waiting('county')).toEqual(['I-1 county', 'I-2 county', 'O-1 county', 'O-2 county']);
    expect(waiting('other-county')).toEqual(['I-3 county', 'O-3 county', 'O-4 county']);
    expect(waiting('cadres')).toEqual(['I-1 staff', 'I-2 staff', 'I-3 staff']);
  });

  test('says whom each is about, and what was answered', () => {
    const row = {
      case: 'I-1',
      party: 'ind-1',
      track: 'individual',
      division: 'front-line-worker',
      employer: 'employer-1',
      headOf: undefined,
      channel: 'district-a',
      consent: 'staff',
      title: { zh: 'a', en: 'Staff' },
      cites: ['art-7'],
    };
    expect(desk('cadres').waiting[0]).toEqual({ ...row, granted: undefined });
    expect(desk('cadres', [answered('staff')])).toMatchObject({ answered: [{ ...row, granted: true }] });
    expect(waiting('cadres', [answered('staff')])).toEqual(['I-2 staff', 'I-3 staff']);
  });

  test('leaves out cases that are out and those not reviewed', () => {
    expect(waiting('county', [applicationWithdrawn({ case: 'O-1', afterNotice: false })])).toEqual([
      'I-1 county',
      'I-2 county',
      'O-2 county',
    ]);
    const bare = given({
      scheme,
      registry: aCityWithCounties(scheme),
      round: aRoundAt(scheme, 'recommendation'),
    });
    const viewer = { person: 'county-head', role: 'consent', body: 'county', rank: 'head' } as const;
    expect(look(bare, scheme, { view: 'consent-desk', viewer, query: {} })).toEqual({
      body: 'county',
      waiting: [],
      answered: [],
    });
  });
});
