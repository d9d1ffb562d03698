import { describe, expect, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { reviewed } from '../../../testing/recommending.ts';
import { allCases, aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const exempt = '      exempt: { value: [secret, unsuitable], cites: [art-17] }\n';
const noticeOf = (rules: string, unit = 'working-days') =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text
      .replace(exempt, rules)
      .replace('process.recommendation.localNotice.exempt', 'process.recommendation.localNotice')
      .replace(/(localNotice:\n\s+term: \{ value: 5, unit: )working-days/, `$1${unit}`),
  );
const mayBeLonger = '      mayBeLonger: { value: true, cites: [art-17] }\n';
const told = (scheme: ReturnType<typeof noticeOf>) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, 'recommendation'), ...allCases.map(reviewed)],
  });
const entry = (id: string, more: object = {}) => ({ case: id, name: id, deeds: 'deeds', ...more });
const notice = { notice: 'n-2', entries: [entry('O-1')], proofs: [file('proof')] };
const opening = (change: object = {}) => ({
  by: 'a-head',
  preparedBy: 'a-clerk',
  on: '2026-04-02',
  command: 'open-local-notice',
  payload: { ...notice, ...change },
});

describe('a local notice that may run longer', () => {
  const term = (value: number, endsOn: string) => ({
    calculation: 'term@1',
    from: '2026-04-02',
    value,
    unit: 'working-days',
    endsOn: day(endsOn),
    provisional: false,
  });

  test.each([
    [undefined, 5, '2026-04-10'],
    [5, 5, '2026-04-10'],
    [6, 6, '2026-04-13'],
  ])('asked to run %s working days it runs %s', (workingDays, value, endsOn) => {
    told(noticeOf(mayBeLonger)).expectEvents(opening(workingDays === undefined ? {} : { workingDays }), [
      'LocalNoticeOpened',
      { ...notice, channel: 'district-a', publishedOn: '2026-04-02', term: term(value, endsOn) },
    ]);
  });

  test('is never shorter than the term printed', () => {
    told(noticeOf(mayBeLonger)).expectRefused(opening({ workingDays: 4 }), [
      'local-notice-too-short',
      { least: 5, asked: 4 },
    ]);
  });

  test('its correction runs as long as asked, too', () => {
    const scheme = noticeOf(mayBeLonger);
    const opened = told(scheme).decide(opening());
    if ('refused' in opened) throw new Error('not opened');
    const round = [...aRoundAt(scheme, 'recommendation'), ...allCases.map(reviewed), ...opened.round];
    const correcting = {
      ...opening({ notice: 'n-3', replaces: 'n-2', workingDays: 6 }),
      command: 'correct-local-notice',
    };
    given({ scheme, registry: aCity(scheme), round }).expectEvents(correcting, [
      'LocalNoticeOpened',
      {
        ...notice,
        notice: 'n-3',
        channel: 'district-a',
        publishedOn: '2026-04-02',
        term: term(6, '2026-04-13'),
        replaces: 'n-2',
      },
    ]);
  });

  test('without the rule, or with a term of natural days, its length is fixed', () => {
    told(noticeOf(exempt)).expectRefused(opening({ workingDays: 5 }), ['local-notice-length-fixed', {}]);
    told(noticeOf(mayBeLonger, 'natural-days')).expectRefused(opening({ workingDays: 9 }), [
      'local-notice-length-fixed',
      {},
    ]);
  });
});

describe('what a local notice shows', () => {
  const scheme = noticeOf('      shows: { value: [basic-facts, award, short-deeds], cites: [art-17] }\n');

  test('is shown of every case', () => {
    const entries = [entry('O-1', { award: 'award' }), entry('O-2', { award: 'nomination' })];
    told(scheme).expectEvents(opening({ entries }), [
      'LocalNoticeOpened',
      expect.objectContaining({ entries }),
    ]);
  });

  test('is refused for the cases that lack it', () => {
    told(scheme).expectRefused(opening({ entries: [entry('O-1', { award: 'award' }), entry('O-2')] }), [
      'local-notice-incomplete',
      { lacks: 'award', cases: ['O-2'] },
    ]);
  });

  test('without the rule the award may be left out or told', () => {
    told(noticeOf(exempt)).expectEvents(opening(), 'LocalNoticeOpened');
    told(noticeOf(exempt)).expectEvents(
      opening({ entries: [entry('O-1', { award: 'award' })] }),
      'LocalNoticeOpened',
    );
  });
});

describe('a local notice without exemptions', () => {
  test('keeps no case off', () => {
    const exempting = {
      ...opening(),
      command: 'exempt-from-local-notice',
      payload: { case: 'O-1', ground: 'secret', basis: sealed('O-1', 4) },
    };
    told(noticeOf('')).expectRefused(exempting, ['exemption-not-provided', {}]);
    told(noticeOf(exempt)).expectEvents(exempting, 'LocalNoticeExempted');
  });
});
