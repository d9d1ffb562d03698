import { describe, expect, test } from 'vitest';
import { openScheme, type Scheme } from '../../../scheme/scheme.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import {
  caseRecommended,
  localNoticeClosed,
  localNoticeExempted,
  localNoticeOpened,
  localObjectionFiled,
  localObjectionSettled,
  preliminaryReviewed,
  recommendationDeclined,
} from '../events.ts';

const scheme = schemeUnderTest();
const edited = (edit: (text: string) => string) =>
  schemeUnderTest('wuhan-draft2', (text, path) => (path.endsWith('scheme.yaml') ? edit(text) : text));
const capped = (soft: string) =>
  edited((text) =>
    text.replace(
      '    opinion: { value: required, cites: [art-17] }',
      `    caps: { organisation: { value: 1, unit: applications, ${soft} cites: [art-10] } }\n    opinion: { value: required, cites: [art-17] }`,
    ),
  );
const softCap = capped('soft: { by: head-of-recommender },');
const hardCap = capped('');
/** The same scheme without local notices. */
const without = openScheme({
  ...scheme,
  document: {
    ...scheme.document,
    process: scheme.document.process.map((rules) => {
      if (rules.stage !== 'recommendation') return rules;
      const { localNotice: _localNotice, ...rest } = rules;
      return rest;
    }),
  },
});

const reviewed = (id: string, passed = true) =>
  preliminaryReviewed({ case: id, passed, finding: sealed(id, 2) });
const notice = localNoticeOpened({
  notice: 'n-1',
  channel: 'district-a',
  entries: ['O-1', 'O-2', 'I-1'].map((id) => ({ case: id, name: id, deeds: 'deeds' })),
  publishedOn: day('2026-04-02'),
  term: {
    calculation: 'term@1',
    from: day('2026-04-02'),
    value: 5,
    unit: 'working-days',
    endsOn: day('2026-04-10'),
    provisional: false,
  },
  proofs: [file('proof')],
});
const over = [notice, localNoticeClosed({ notice: 'n-1', closedOn: day('2026-04-13') })];
const recommended = (id: string) =>
  caseRecommended({ case: id, opinion: sealed(id, 3), opinionDocument: file('opinion') });
const declined = (id: string) => recommendationDeclined({ case: id, reason: sealed(id, 4) });
const told = (more: readonly ToldEvent[], of: Scheme = scheme) =>
  given({ scheme: of, registry: aCity(of), round: [...aRoundAt(of, 'recommendation'), ...more] });
const ready = [...allCases.map((id) => reviewed(id)), ...over];
const payload = { case: 'O-1', opinion: sealed('O-1', 3), opinionDocument: file('opinion') };
const recommending = (change: object = {}) => ({
  by: 'a-head',
  preparedBy: 'a-clerk',
  on: '2026-04-13',
  command: 'recommend-case',
  payload: { ...payload, ...change },
});

describe('review-application', () => {
  const reviewing = (passed = true, by = 'a-clerk') => ({
    by,
    on: '2026-04-01',
    command: 'review-application',
    payload: { case: 'O-1', passed, finding: sealed('O-1', 2) },
  });

  test.each([true, false])('is recorded, passed or not: %s', (passed) => {
    told([]).expectEvents(reviewing(passed), [
      'PreliminaryReviewed',
      { case: 'O-1', passed, finding: sealed('O-1', 2) },
    ]);
  });

  test('is done once, and not for a case that is out', () => {
    told([reviewed('O-1')]).expectRefused(reviewing(), ['already-reviewed', { case: 'O-1' }]);
    told([reviewed('O-1', false)]).expectRefused(reviewing(), [
      'case-is-out',
      { case: 'O-1', because: 'not-recommended' },
    ]);
  });

  test('is the clerk\u2019s of the own channel, while the stage is open', () => {
    told([]).expectRefused(reviewing(true, 'b-clerk'), ['not-found', { what: 'O-1' }]);
    told([]).expectRefused(reviewing(true, 'a-head'), 'no-such-hat');
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'eligibility') }).expectRefused(
      reviewing(),
      'stage-not-open',
    );
  });
});

describe('recommend-case', () => {
  test('passes a case on with an opinion once its notice is over', () => {
    told(ready).expectEvents(recommending(), ['CaseRecommended', payload]);
  });

  test('is refused before the notice is closed', () => {
    const { cites } = scheme.stage('recommendation')?.localNotice ?? {};
    const running = told([reviewed('O-1'), notice]);

    running.expectRefused(recommending(), ['local-notice-not-over', { case: 'O-1' }]);
    const decided = running.decide(recommending());
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(cites);
  });

  test('a case kept off the notice needs none, nor does a scheme without local notices', () => {
    const kept = localNoticeExempted({ case: 'O-1', ground: 'secret', basis: sealed('O-1', 5) });

    told([reviewed('O-1'), kept]).expectEvents(recommending(), 'CaseRecommended');
    told([reviewed('O-1')], without).expectEvents(recommending(), 'CaseRecommended');
  });

  test('is refused for a case on a notice that was replaced', () => {
    const second = localNoticeOpened({
      ...(notice.payload as Parameters<typeof localNoticeOpened>[0]),
      notice: 'n-2',
      replaces: 'n-1',
    });
    told([...ready, second]).expectRefused(recommending(), 'local-notice-not-over');
  });

  test('is refused without a review', () => {
    told(over).expectRefused(recommending(), ['not-yet-reviewed', { cases: ['O-1'] }]);
  });

  test('is refused while an objection is open, and for good when one is upheld', () => {
    const objection = localObjectionFiled({
      objection: 'ob-1',
      notice: 'n-1',
      case: 'O-1',
      objector: sealed('ob-1'),
      account: sealed('ob-1', 2),
      filedOn: day('2026-04-09'),
    });
    const settled = (upheld: boolean) =>
      localObjectionSettled({ objection: 'ob-1', upheld, finding: sealed('ob-1', 3) });

    told([...ready, objection]).expectRefused(recommending(), [
      'local-objections-open',
      { objections: ['ob-1'] },
    ]);
    told([...ready, objection, settled(false)]).expectEvents(recommending(), 'CaseRecommended');
    told([...ready, objection, settled(true)]).expectRefused(recommending(), [
      'case-is-out',
      { case: 'O-1', because: 'not-recommended' },
    ]);
  });

  test('is done once, by two persons of the own channel', () => {
    told([...ready, recommended('O-1')]).expectRefused(recommending(), [
      'recommended-already',
      { cases: ['O-1'] },
    ]);
    told(ready).expectRefused({ ...recommending(), by: 'b-head' }, ['not-found', { what: 'O-1' }]);
    const { preparedBy: _preparedBy, ...alone } = recommending();
    told(ready).expectRefused(alone, 'needs-second-person');
  });

  test('is refused for a withdrawn case', () => {
    told([...ready, applicationWithdrawn({ case: 'O-1', afterNotice: false })]).expectRefused(
      recommending(),
      'case-is-out',
    );
  });

  test('up to a soft cap no reason is asked or kept', () => {
    told(ready, softCap).expectEvents(recommending({ aboveCapReason: 'r' }), ['CaseRecommended', payload]);
  });

  test('above a soft cap the head gives a reason', () => {
    const full = told([...ready, recommended('O-2')], softCap);

    full.expectRefused(recommending(), [
      'cap-reached',
      { track: 'organisation', cap: 1, recommended: 1, soft: true },
    ]);
    full.expectEvents(recommending({ aboveCapReason: 'both excel' }), [
      'CaseRecommended',
      { ...payload, aboveCapReason: 'both excel' },
    ]);
  });

  test('a hard cap takes no reason, and counts only its track and channel', () => {
    told([...ready, recommended('O-2')], hardCap).expectRefused(recommending({ aboveCapReason: 'r' }), [
      'cap-reached',
      { track: 'organisation', cap: 1, recommended: 1, soft: false },
    ]);
    told([...ready, recommended('I-1'), recommended('O-3')], hardCap).expectEvents(
      recommending(),
      'CaseRecommended',
    );
  });
});

describe('decline-recommendation', () => {
  const declining = (by = 'a-head') => ({
    by,
    on: '2026-04-13',
    command: 'decline-recommendation',
    payload: { case: 'O-1', reason: sealed('O-1', 4) },
  });

  test('ends the case with a sealed reason', () => {
    told(ready).expectEvents(declining(), [
      'RecommendationDeclined',
      { case: 'O-1', reason: sealed('O-1', 4) },
    ]);
  });

  test('is refused for a case recommended, declined already, or of another channel', () => {
    told([...ready, recommended('O-1')]).expectRefused(declining(), [
      'recommended-already',
      { cases: ['O-1'] },
    ]);
    told([...ready, declined('O-1')]).expectRefused(declining(), 'case-is-out');
    told(ready).expectRefused(declining('b-head'), 'not-found');
  });
});

describe('the recommendation stage', () => {
  const closing = {
    by: 'office-head',
    on: '2026-04-15',
    command: 'close-stage',
    payload: { stage: 'recommendation' },
  };
  const others = allCases.filter((id) => id !== 'O-1');

  test('closes when every case is recommended, declined or out', () => {
    told([...ready, ...others.map(recommended), declined('O-1')]).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });

  test('waits for a case, and for a notice that runs', () => {
    told([...allCases.map((id) => reviewed(id)), notice, ...others.map(recommended)]).expectRefused(
      closing,
      ['cases-pending', { stage: 'recommendation', cases: ['O-1'], waitFor: 'recommendation' }],
      ['local-notices-running', { notices: ['n-1'] }],
    );
  });
});

describe('channel-desk', () => {
  const desk = (person: string, body: string) =>
    look(told([reviewed('O-1'), notice, recommended('O-2'), declined('I-2')], softCap), softCap, {
      view: 'channel-desk',
      viewer: { person, role: 'recommender', body, rank: 'clerk' },
      query: {},
      today: day('2026-04-09'),
    });
  const row = {
    division: undefined,
    filedOn: '2026-03-20',
    reviewPassed: undefined,
    exempted: undefined,
    notice: undefined,
    openObjections: [],
    recommended: false,
    declined: false,
    outcome: undefined,
  };

  test('shows a channel its own cases, notices and caps', () => {
    expect(desk('a-clerk', 'district-a')).toEqual({
      channel: 'district-a',
      cases: [
        {
          ...row,
          case: 'I-1',
          party: 'ind-1',
          track: 'individual',
          division: 'front-line-worker',
          notice: 'n-1',
        },
        {
          ...row,
          case: 'I-2',
          party: 'ind-2',
          track: 'individual',
          division: 'quality-manager',
          declined: true,
          outcome: 'not-recommended',
        },
        { ...row, case: 'O-1', party: 'org-1', track: 'organisation', reviewPassed: true, notice: 'n-1' },
        { ...row, case: 'O-2', party: 'org-2', track: 'organisation', recommended: true, notice: 'n-1' },
      ],
      notices: [
        {
          notice: 'n-1',
          publishedOn: '2026-04-02',
          endsOn: '2026-04-10',
          closedOn: undefined,
          replacedBy: undefined,
        },
      ],
      caps: [{ track: 'organisation', cap: 1, recommended: 1 }],
    });
  });

  test('shows nothing of other channels', () => {
    expect(desk('y-clerk', 'association-y')).toEqual({
      channel: 'association-y',
      cases: [],
      notices: [],
      caps: [{ track: 'organisation', cap: 1, recommended: 0 }],
    });
  });
});

describe('local-notice', () => {
  const read = (id: string, today: string, more: readonly ToldEvent[] = []) =>
    look(told([notice, ...more]), scheme, {
      view: 'local-notice',
      viewer: { person: 'citizen', role: 'public' },
      query: { notice: id },
      today: day(today),
    });

  test('anyone reads it; objections are taken until its last day', () => {
    expect(read('n-1', '2026-04-10')).toEqual({
      notice: 'n-1',
      channel: 'district-a',
      entries: ['O-1', 'O-2', 'I-1'].map((id) => ({ case: id, name: id, deeds: 'deeds' })),
      publishedOn: '2026-04-02',
      term: (notice.payload as { term: unknown }).term,
      endsOn: '2026-04-10',
      takesObjections: true,
      closedOn: undefined,
      replacedBy: undefined,
    });
    expect(read('n-1', '2026-04-11')).toMatchObject({ takesObjections: false });
  });

  test('one that is not there is not found', () => {
    expect(read('n-7', '2026-04-10')).toEqual({ notFound: true });
  });
});
