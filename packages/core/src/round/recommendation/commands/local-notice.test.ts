import { describe, expect, test } from 'vitest';
import { openScheme, type Scheme } from '../../../scheme/scheme.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
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
} from '../events.ts';

const scheme = schemeUnderTest();
const edited = (edit: (text: string) => string) =>
  schemeUnderTest('wuhan-draft2', (text, path) => (path.endsWith('scheme.yaml') ? edit(text) : text));
const longer = edited((text) => text.replace(/(localNotice:\n\s+term: \{ value: )5/, '$16'));
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

const passed = (id: string) => preliminaryReviewed({ case: id, passed: true, finding: sealed(id, 2) });
const told = (more: readonly ToldEvent[] = [], of: Scheme = scheme) =>
  given({
    scheme: of,
    registry: aCity(of),
    round: [...aRoundAt(of, 'recommendation'), ...allCases.map(passed), ...more],
  });
const entry = (id: string) => ({ case: id, name: `Name of ${id}`, deeds: 'short deeds' });
const term = (from: string, endsOn: string, value = 5) => ({
  calculation: 'term@1' as const,
  from: day(from),
  value,
  unit: 'working-days' as const,
  endsOn: day(endsOn),
  provisional: false,
});
const noticeOf = (notice: string, ids: readonly string[]) => ({
  notice,
  entries: ids.map(entry),
  proofs: [file('proof')],
});
/** Published on a Thursday before Qingming, 2026-04-06 being a holiday: the term ends on Friday 2026-04-10. */
const running = localNoticeOpened({
  ...noticeOf('n-1', ['O-1', 'I-1']),
  channel: 'district-a',
  publishedOn: day('2026-04-02'),
  term: term('2026-04-02', '2026-04-10'),
});
const closed = localNoticeClosed({ notice: 'n-1', closedOn: day('2026-04-13') });
const recommended = (id: string) =>
  caseRecommended({ case: id, opinion: sealed(id, 3), opinionDocument: file('opinion') });
const out = (id: string) => applicationWithdrawn({ case: id, afterNotice: false });
const exempted = (id: string) => localNoticeExempted({ case: id, ground: 'secret', basis: sealed(id, 4) });
const byHead = (command: string, payload: unknown, on: string) => ({
  by: 'a-head',
  preparedBy: 'a-clerk',
  on,
  command,
  payload,
});

const opening = (ids: readonly string[] = ['O-1', 'I-1'], notice = 'n-2') =>
  byHead('open-local-notice', noticeOf(notice, ids), '2026-04-02');

describe('open-local-notice', () => {
  test('runs for the term of the scheme, the day of publication not counted', () => {
    told().expectEvents(opening(), [
      'LocalNoticeOpened',
      {
        ...noticeOf('n-2', ['O-1', 'I-1']),
        channel: 'district-a',
        publishedOn: '2026-04-02',
        term: term('2026-04-02', '2026-04-10'),
      },
    ]);
  });

  test('runs longer where the scheme says so', () => {
    told([], longer).expectEvents(opening(), [
      'LocalNoticeOpened',
      {
        ...noticeOf('n-2', ['O-1', 'I-1']),
        channel: 'district-a',
        publishedOn: '2026-04-02',
        term: term('2026-04-02', '2026-04-13', 6),
      },
    ]);
  });

  test('is refused where the scheme has no local notice', () => {
    told([], without).expectRefused(opening(), ['local-notice-not-provided', {}]);
  });

  test('is refused under a used id, and for a case listed already', () => {
    told([running]).expectRefused(
      opening(['O-1', 'O-2'], 'n-1'),
      ['local-notice-id-used', { notice: 'n-1' }],
      ['already-on-local-notice', { cases: ['O-1'] }],
    );
  });

  test('is refused for a case listed twice', () => {
    told().expectRefused(opening(['O-1', 'O-1']), ['cases-listed-twice', { cases: ['O-1'] }]);
  });

  test('is refused for a case not reviewed, out, kept off or recommended', () => {
    const bare = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'recommendation') });
    bare.expectRefused(opening(['O-1']), ['not-yet-reviewed', { cases: ['O-1'] }]);
    told([out('O-1')]).expectRefused(opening(['O-1']), [
      'case-is-out',
      { case: 'O-1', because: 'withdrawn' },
    ]);
    told([exempted('O-1')]).expectRefused(opening(['O-1']), ['kept-off-local-notice', { cases: ['O-1'] }]);
    told([recommended('O-1')]).expectRefused(opening(['O-1']), ['recommended-already', { cases: ['O-1'] }]);
  });

  test('a case that failed the review is out', () => {
    const failed = preliminaryReviewed({ case: 'O-1', passed: false, finding: sealed('O-1', 2) });
    told([failed]).expectRefused(opening(['O-1']), [
      'case-is-out',
      { case: 'O-1', because: 'not-recommended' },
    ]);
  });

  test('a channel does not find the cases of another', () => {
    told().expectRefused(opening(['O-1', 'O-3']), ['not-found', { what: 'O-3' }]);
  });
});

describe('correct-local-notice', () => {
  const correcting = (ids: readonly string[] = ['O-1'], replaces = 'n-1', notice = 'n-2') =>
    byHead('correct-local-notice', { ...noticeOf(notice, ids), replaces }, '2026-04-09');

  test('is a new notice with a new full term', () => {
    told([running]).expectEvents(correcting(), [
      'LocalNoticeOpened',
      {
        ...noticeOf('n-2', ['O-1']),
        channel: 'district-a',
        publishedOn: '2026-04-09',
        term: term('2026-04-09', '2026-04-16'),
        replaces: 'n-1',
      },
    ]);
  });

  test('is possible after the close as long as nothing is recommended from it', () => {
    told([running, closed]).expectEvents(correcting(), 'LocalNoticeOpened');
    told([running, closed, recommended('I-1')]).expectRefused(correcting(), [
      'recommended-already',
      { cases: ['I-1'] },
    ]);
  });

  test('is refused for a notice that is unknown, another\u2019s or replaced', () => {
    const other = localNoticeOpened({
      ...noticeOf('n-b', ['O-3']),
      channel: 'district-b',
      publishedOn: day('2026-04-02'),
      term: term('2026-04-02', '2026-04-10'),
    });
    const second = localNoticeOpened({
      ...noticeOf('n-1b', ['O-1']),
      channel: 'district-a',
      publishedOn: day('2026-04-03'),
      term: term('2026-04-03', '2026-04-13'),
      replaces: 'n-1',
    });

    told([running]).expectRefused(correcting(['O-1'], 'n-0'), ['not-found', { what: 'n-0' }]);
    told([running, other]).expectRefused(correcting(['O-1'], 'n-b'), ['not-found', { what: 'O-3' }]);
    told([running, second]).expectRefused(correcting(), ['local-notice-replaced', { by: 'n-1b' }]);
  });

  test('is refused under a used id', () => {
    told([running]).expectRefused(correcting(['O-1'], 'n-1', 'n-1'), [
      'local-notice-id-used',
      { notice: 'n-1' },
    ]);
  });
});

describe('close-local-notice', () => {
  const closing = (on: string) => ({
    by: 'a-head',
    on,
    command: 'close-local-notice',
    payload: { notice: 'n-1' },
  });

  test('never closes on the last day of the term', () => {
    told([running]).expectRefused(closing('2026-04-10 23:59'), [
      'local-term-running',
      { endsOn: '2026-04-10' },
    ]);
    const decided = told([running]).decide(closing('2026-04-10'));
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-17']);
  });

  test('closes on the day after', () => {
    told([running]).expectEvents(closing('2026-04-11'), [
      'LocalNoticeClosed',
      { notice: 'n-1', closedOn: '2026-04-11' },
    ]);
  });

  test('is done once, by the channel itself', () => {
    told([running, closed]).expectRefused(closing('2026-04-14'), [
      'local-notice-closed-already',
      { closedOn: '2026-04-13' },
    ]);
    told([running]).expectRefused({ ...closing('2026-04-14'), by: 'b-head' }, 'not-found', 'not-found');
    told().expectRefused(closing('2026-04-14'), ['not-found', { what: 'n-1' }]);
  });
});

describe('exempt-from-local-notice', () => {
  const exempting = (ground = 'secret') =>
    byHead('exempt-from-local-notice', { case: 'O-1', ground, basis: sealed('O-1', 4) }, '2026-04-02');

  test('keeps a case off on a ground of the scheme', () => {
    told().expectEvents(exempting(), [
      'LocalNoticeExempted',
      { case: 'O-1', ground: 'secret', basis: sealed('O-1', 4) },
    ]);
  });

  test('is refused on a ground the scheme does not name', () => {
    const narrow = edited((text) =>
      text.replace('exempt: { value: [secret, unsuitable]', 'exempt: { value: [secret]'),
    );
    told([], narrow).expectRefused(exempting('unsuitable'), [
      'exemption-ground-not-provided',
      { grounds: ['secret'] },
    ]);
    told([], without).expectRefused(exempting(), 'local-notice-not-provided');
  });

  test('is refused for a case on a notice, kept off already, not reviewed or out', () => {
    told([running]).expectRefused(exempting(), ['already-on-local-notice', { cases: ['O-1'] }]);
    told([exempted('O-1')]).expectRefused(exempting(), ['kept-off-local-notice', { cases: ['O-1'] }]);
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'recommendation') }).expectRefused(
      exempting(),
      ['not-yet-reviewed', { cases: ['O-1'] }],
    );
    told([out('O-1')]).expectRefused(exempting(), 'case-is-out');
  });
});

const objection = { objection: 'ob-1', notice: 'n-1', case: 'O-1' };
const filed = localObjectionFiled({
  ...objection,
  objector: sealed('ob-1'),
  account: sealed('ob-1', 2),
  filedOn: day('2026-04-08'),
});

describe('file-local-objection', () => {
  const objecting = (on: string, change: object = {}, by = 'citizen') => ({
    by,
    on,
    command: 'file-local-objection',
    payload: { ...objection, objector: sealed('ob-1'), account: sealed('ob-1', 2), ...change },
  });

  test.each(['citizen', 'nobody-registered'])('%s objects until the end of the last day', (by) => {
    told([running]).expectEvents(objecting('2026-04-10 23:59', {}, by), [
      'LocalObjectionFiled',
      { ...objection, objector: sealed('ob-1'), account: sealed('ob-1', 2), filedOn: '2026-04-10' },
    ]);
  });

  test('is refused the day after', () => {
    told([running]).expectRefused(objecting('2026-04-11 00:00'), [
      'local-term-over',
      { endsOn: '2026-04-10' },
    ]);
  });

  test('is refused under a used id, to a replaced notice, and to what no notice lists', () => {
    const second = localNoticeOpened({
      ...noticeOf('n-2', ['O-1']),
      channel: 'district-a',
      publishedOn: day('2026-04-03'),
      term: term('2026-04-03', '2026-04-13'),
      replaces: 'n-1',
    });
    told([running, filed]).expectRefused(objecting('2026-04-09'), [
      'local-objection-id-used',
      { objection: 'ob-1' },
    ]);
    told([running, second]).expectRefused(objecting('2026-04-09'), ['local-notice-replaced', { by: 'n-2' }]);
    told([running]).expectRefused(objecting('2026-04-09', { case: 'O-2' }), ['not-found', { what: 'O-2' }]);
    told([running]).expectRefused(objecting('2026-04-09', { notice: 'n-9' }), ['not-found', { what: 'n-9' }]);
  });
});

describe('settle-local-objection', () => {
  const settling = (by = 'a-head', id = 'ob-1') => ({
    by,
    on: '2026-04-12',
    command: 'settle-local-objection',
    payload: { objection: id, upheld: false, finding: sealed('ob-1', 3) },
  });
  const settled = localObjectionSettled({ objection: 'ob-1', upheld: false, finding: sealed('ob-1', 3) });

  test('is the channel\u2019s own finding', () => {
    told([running, filed]).expectEvents(settling(), [
      'LocalObjectionSettled',
      { objection: 'ob-1', upheld: false, finding: sealed('ob-1', 3) },
    ]);
  });

  test('is done once, by no other channel, for an objection that exists', () => {
    told([running, filed, settled]).expectRefused(settling(), [
      'local-objection-settled-already',
      { objection: 'ob-1' },
    ]);
    told([running, filed]).expectRefused(settling('b-head'), ['not-found', { what: 'O-1' }]);
    told([running]).expectRefused(settling(), ['not-found', { what: 'ob-1' }]);
  });
});
