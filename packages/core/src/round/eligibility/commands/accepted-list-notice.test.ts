import { describe, expect, test } from 'vitest';
import { calendar } from '../../../calendar/index.ts';
import { terms } from '../../../recompute/checks/terms.ts';
import { aCity, day, file, workdays } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import {
  acceptedListDrawnUp,
  acceptedListNoticeClosed,
  acceptedListPublished,
  eligibilityDecided,
  exceptionDecided,
} from '../events.ts';

const listNotice = (term = '{ value: 5, unit: working-days, cites: [art-18.1] }') => `
    acceptedList: { value: public, cites: [art-18.1] }
    listNotice:
      term: ${term}
      media: { value: [market-regulator-website, news-media], cites: [art-18.2] }
      cites: [art-18.1]`;
const noticing = (term?: string) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text.replace('\n    acceptedList: { value: internal, cites: [art-18.1] }', listNotice(term)),
  );
const scheme = noticing();
const ids = [...allCases].sort();
const drawn = acceptedListDrawnUp({ cases: ids });
const told = (more: readonly ToldEvent[] = [drawn], of = scheme) =>
  given({
    scheme: of,
    registry: aCity(of),
    round: [...aRoundAt(of, 'eligibility', { withItsEvents: true }), ...more],
  });
const entries = (cases: readonly string[] = ids) => cases.map((id) => ({ case: id, name: `Name of ${id}` }));
const known = calendar(workdays(), { knownOn: day('2026-04-28'), makeUpDays: true });
const media = ['market-regulator-website', 'news-media'];
const payload = {
  entries: entries(),
  publishedOn: '2026-04-28',
  media,
  proofs: [file('site'), file('paper')],
};
const publishing = (over: object = {}, on = '2026-04-28') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'publish-accepted-list',
  payload: { ...payload, ...over },
});
const term = (from: string, endsOn: string, value = 5) => ({
  calculation: 'term@1' as const,
  from: day(from),
  value,
  unit: 'working-days' as const,
  endsOn: day(endsOn),
  provisional: false,
});
/** Over the holiday from 1 May; 9 May is a make-up day. */
const published = (over: object = {}) =>
  acceptedListPublished({
    ...payload,
    entries: entries().map((entry) => ({ ...entry, exceptions: [] })),
    publishedOn: day('2026-04-28'),
    term: term('2026-04-28', '2026-05-08'),
    ...over,
  });
const closed = acceptedListNoticeClosed({ closedOn: day('2026-05-09') });
const refusedAcceptance = (id: string) =>
  eligibilityDecided({
    case: id,
    accepted: false,
    findings: [],
    calculation: 'eligibility@1',
    decidedOn: day('2026-04-25'),
  });

describe('publish-accepted-list', () => {
  test('puts the drawn-up list on notice for the term of the scheme', () => {
    told().expectEvents(publishing(), [
      'AcceptedListPublished',
      {
        ...payload,
        entries: entries().map((entry) => ({ ...entry, exceptions: [] })),
        term: term('2026-04-28', '2026-05-08'),
      },
    ]);
  });

  test('runs as long as the scheme says', () => {
    const six = noticing('{ value: 6, unit: working-days, cites: [art-18.1] }');
    const decided = told([drawn], six).decide(publishing());
    expect('refused' in decided ? decided.refused : decided.round[0]?.payload).toMatchObject({
      term: { value: 6, endsOn: '2026-05-09' },
    });
  });

  test('its term is counted again by whoever verifies the record', () => {
    const decided = told().decide(publishing());
    const event = 'refused' in decided ? undefined : decided.round[0];
    const check = (endsOn: string) => {
      const body = event?.payload as { term: object };
      const recorded = { ...event, payload: { ...body, term: { ...body.term, endsOn } } };
      const placed = { event: recorded, line: 1, seq: 1, stream: 'round/r1' } as never;
      return terms.differs(placed, { calendar: known } as never, { act: [] } as never);
    };
    expect(terms.covers).toContain('AcceptedListPublished');
    expect(check('2026-05-08')).toBeUndefined();
    expect(check('2026-05-07')).toMatchObject({ recomputed: [{ endsOn: '2026-05-08' }] });
  });

  test('says why a case was let off a rule, unless the ground is secret', () => {
    const exception = (id: string, over: object = {}) =>
      exceptionDecided({
        case: id,
        rule: 'r',
        granted: true,
        reason: `reason of ${id}`,
        secretGround: false,
        ...over,
      });
    const round = told([
      drawn,
      exception('O-1'),
      exception('O-2', { secretGround: true }),
      exception('O-3', { granted: false }),
    ]);
    const decided = round.decide(publishing());
    const body = 'refused' in decided ? undefined : (decided.round[0]?.payload as { entries: object[] });

    expect(body?.entries).toEqual(
      entries().map((entry) => ({
        ...entry,
        exceptions: entry.case === 'O-1' ? ['reason of O-1'] : [],
      })),
    );
  });

  test('is refused before the list is drawn up', () => {
    told([]).expectRefused(publishing(), ['accepted-list-not-drawn-up', {}]);
  });

  test('is refused once acceptance has changed since', () => {
    told([drawn, refusedAcceptance('I-2')]).expectRefused(publishing(), [
      'accepted-list-outdated',
      { missing: [], surplus: ['I-2'] },
    ]);
    told([acceptedListDrawnUp({ cases: ids.slice(1) })]).expectRefused(publishing(), [
      'accepted-list-outdated',
      { missing: ['I-1'], surplus: [] },
    ]);
  });

  test.each([
    [ids.slice(1), { missing: ['I-1'], surplus: [] }],
    [[...ids, 'O-9'], { missing: [], surplus: ['O-9'] }],
    [[...ids, 'I-1'], { missing: [], surplus: ['I-1'] }],
  ])('names exactly the cases of the list, each once: %j', (cases, facts) => {
    told().expectRefused(publishing({ entries: entries(cases) }), ['not-as-drawn-up', facts]);
  });

  test('is refused under another day, with a medium left out or without a proof', () => {
    told().expectRefused(
      publishing({ publishedOn: '2026-04-27', media: ['news-media', 'radio'], proofs: [file('one')] }),
      ['published-on-other-day', { publishedOn: '2026-04-27', day: '2026-04-28' }],
      ['media-missing', { media: ['market-regulator-website'] }],
      ['proof-missing', { media: 2, proofs: 1 }],
    );
  });

  test('is refused where the scheme has no such notice', () => {
    const without = schemeUnderTest();
    told([drawn], without).expectRefused(publishing(), ['list-notice-not-foreseen', {}]);
  });

  test('published again it takes the old one’s place, with a new full term', () => {
    for (const before of [[published()], [published(), closed]]) {
      const round = told([drawn, ...before]);
      round.expectEvents(publishing({ publishedOn: '2026-05-11' }, '2026-05-11'), [
        'AcceptedListPublished',
        {
          ...payload,
          entries: entries().map((entry) => ({ ...entry, exceptions: [] })),
          publishedOn: '2026-05-11',
          term: term('2026-05-11', '2026-05-18'),
        },
      ]);
    }
    const again = told([drawn, published(), closed, published({ publishedOn: day('2026-05-11') })]).round;
    expect(again.eligibility.acceptedListNotice).toMatchObject({ publishedOn: '2026-05-11' });
    expect(again.eligibility.acceptedListNotice?.closedOn).toBeUndefined();
  });

  test('takes two persons of the office, and a deputy where the head is recused from a case', () => {
    const { preparedBy: _preparedBy, ...alone } = publishing();
    told().expectRefused(alone, 'needs-second-person');
    told().expectRefused({ ...publishing(), by: 'office-clerk-2' }, 'no-such-hat');
    const recused = personRecused({ person: 'office-head', case: 'I-3', ground: 'declared' });
    told([drawn, recused]).expectRefused(publishing(), 'passes-to-deputy');
  });
});

describe('close-accepted-list-notice', () => {
  const closing = (on: string) => ({
    by: 'office-head',
    on,
    command: 'close-accepted-list-notice',
    payload: {},
  });

  test('never closes on the last day of the term, citing it', () => {
    const round = told([drawn, published()]);
    round.expectRefused(closing('2026-05-08 23:59'), ['term-running', { endsOn: '2026-05-08' }]);
    const decided = round.decide(closing('2026-05-08'));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-18.1']);
  });

  test('closes on the day after', () => {
    told([drawn, published()]).expectEvents(closing('2026-05-09'), [
      'AcceptedListNoticeClosed',
      { closedOn: '2026-05-09' },
    ]);
  });

  test('is refused without a notice, once closed, and to a clerk', () => {
    told().expectRefused(closing('2026-05-09'), ['list-notice-not-open', {}]);
    told([drawn, published(), closed]).expectRefused(closing('2026-05-10'), ['list-notice-not-open', {}]);
    told([drawn, published()]).expectRefused({ ...closing('2026-05-09'), by: 'office-clerk' }, 'no-such-hat');
  });
});

describe('closing the stage', () => {
  const closing = {
    by: 'office-head',
    on: '2026-05-11',
    command: 'close-stage',
    payload: { stage: 'eligibility' },
  };

  test('waits for the notice of the accepted and for its end', () => {
    told().expectRefused(closing, ['accepted-not-noticed', { missing: ids, surplus: [] }]);
    told([drawn, published()]).expectRefused(closing, ['list-notice-open', { endsOn: '2026-05-08' }]);
    told([drawn, published(), closed]).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('waits for a correction when acceptance has changed', () => {
    told([drawn, published(), closed, refusedAcceptance('I-2')]).expectRefused(closing, [
      'accepted-not-noticed',
      { missing: [], surplus: ['I-2'] },
    ]);
    const fewer = published({
      entries: entries(ids.slice(1)).map((entry) => ({ ...entry, exceptions: [] })),
    });
    told([drawn, fewer, closed]).expectRefused(closing, [
      'accepted-not-noticed',
      { missing: ['I-1'], surplus: [] },
    ]);
  });

  test('does not wait for one who was accepted and withdrew', () => {
    const withdrawn = applicationWithdrawn({ case: 'I-2', afterNotice: false });
    told([drawn, published(), closed, withdrawn]).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('needs no notice where nobody was accepted', () => {
    told(ids.map(refusedAcceptance)).expectEvents(closing, 'StageClosed', 'StageOpened');
  });
});
