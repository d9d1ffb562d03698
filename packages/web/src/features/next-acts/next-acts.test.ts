import type { AnswerOf } from '@laureate/client';
import { commands } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { sortActs, stepsOfPrepared } from './acts-now.ts';
import { isMine, type NextStep } from './next-step.ts';
import { stepsOfChannel } from './of-channel.ts';
import { stepsOfCall, stepsOfEligibility, stepsOfObjections } from './of-office.ts';
import { stepsOfApplicant, stepsOfInquiries } from './of-others.ts';

type Channel = AnswerOf<'channel-desk'>;
type Row = Channel['cases'][number];

const row = (more: Partial<Row> = {}): Row =>
  ({
    case: 'O-01',
    party: 'org-01',
    track: 'organisation',
    filedOn: '2026-01-08',
    recommended: false,
    declined: false,
    openObjections: [],
    ...more,
  }) as Row;
const notice = (more = {}) => ({ notice: 'n-1', publishedOn: '2026-02-01', endsOn: '2026-02-10', ...more });
const desk = (own: Row, notices: readonly object[] = []): Channel =>
  ({ channel: 'd', cases: [own], notices, caps: [] }) as unknown as Channel;
const first = (own: Row, notices?: readonly object[], today = '2026-02-05') =>
  stepsOfChannel(desk(own, notices), today, true)[0];

describe('what a recommender’s case waits for', () => {
  const passed = { reviewPassed: true } as const;

  test('the review by the clerk comes first', () => {
    expect(first(row())).toMatchObject({
      command: 'review-application',
      rank: 'clerk',
      with: { case: 'O-01' },
    });
  });

  test('then the hearing, the consents of others, and the notice', () => {
    expect(first(row({ ...passed, unheard: ['other-parties'] }))?.command).toBe('record-hearing');
    const title = { zh: '同意', en: 'consent' };
    const consents = [{ consent: 'cadre', title, granted: undefined }];
    expect(first(row({ ...passed, consents }))).toMatchObject({ command: 'answer-consent', role: 'consent' });
    expect(first(row(passed))?.command).toBe('open-local-notice');
  });

  test('a running notice is waited for; one that is over is closed by the head', () => {
    const own = row({ ...passed, notice: 'n-1' });

    expect(first(own, [notice()], '2026-02-10')).toMatchObject({
      command: 'close-local-notice',
      notBefore: '2026-02-10',
    });
    expect(first(own, [notice()], '2026-02-11')).toMatchObject({
      command: 'close-local-notice',
      rank: 'head',
    });
    expect(first(own, [notice()], '2026-02-11')).not.toHaveProperty('notBefore');
  });

  test('an open objection is settled before the notice is closed', () => {
    const own = row({ ...passed, notice: 'n-1', openObjections: ['x-1'] });

    expect(first(own, [notice()], '2026-02-11')).toMatchObject({
      command: 'settle-local-objection',
      with: { objection: 'x-1' },
    });
  });

  test('after the notice it is recommended; without one where the scheme knows none', () => {
    const own = row({ ...passed, notice: 'n-1' });

    expect(first(own, [notice({ closedOn: '2026-02-11' })])?.command).toBe('recommend-case');
    expect(stepsOfChannel(desk(row(passed)), '2026-02-05', false)[0]?.command).toBe('recommend-case');
  });

  test('nothing once it is recommended, declined or out', () => {
    const ended = [row({ recommended: true }), row({ declined: true }), row({ outcome: 'withdrawn' })];

    expect(ended.map((own) => first(own))).toEqual([undefined, undefined, undefined]);
  });
});

describe('what waits for the office', () => {
  test('a fact where one is missing, else the decision as the facts come out', () => {
    const cases = [
      { case: 'A', computed: { outcome: 'undecided', missing: ['licences'] } },
      { case: 'B', computed: { outcome: 'refused' } },
      { case: 'C', computed: { outcome: 'accepted' }, decision: { accepted: true } },
    ];

    const steps = stepsOfEligibility({ cases } as unknown as AnswerOf<'eligibility-desk'>);

    expect(steps.map(({ command, with: given }) => [command, given])).toEqual([
      ['establish-fact', { case: 'A', fact: 'licences' }],
      ['decide-eligibility', { case: 'B', accepted: false }],
    ]);
  });

  test('an objection is examined in time, then decided; a late one is referred', () => {
    const line = { objection: 'x', case: 'A', inTime: true, missing: [], examineBy: '2026-12-01' };
    const objections = [
      line,
      { ...line, examined: { accepted: true } },
      { ...line, examined: { accepted: false } },
      { ...line, inTime: false },
      { ...line, decided: { upheld: true } },
    ];

    const steps = stepsOfObjections({ objections } as unknown as AnswerOf<'objections'>);

    expect(steps.map(({ command, until }) => [command, until])).toEqual([
      ['examine-objection', '2026-12-01'],
      ['decide-objection', undefined],
      ['refer-objection', undefined],
    ]);
  });

  test('applications are closed the day after the last', () => {
    expect(stepsOfCall({ closesOn: '2026-01-27', today: '2026-01-27' })).toEqual([]);
    expect(stepsOfCall({ closesOn: '2026-01-27', today: '2026-01-28' })).toMatchObject([
      { command: 'close-stage' },
    ]);
  });
});

test('an applicant is asked to apply until the last day, once', () => {
  const none = { applications: [] };
  const one = { applications: [{}] } as unknown as AnswerOf<'my-applications'>;

  expect(stepsOfApplicant(none, '2026-01-27', '2026-01-27')).toMatchObject([{ until: '2026-01-27' }]);
  expect(stepsOfApplicant(none, '2026-01-27', '2026-01-28')).toEqual([]);
  expect(stepsOfApplicant(one, '2026-01-27', '2026-01-20')).toEqual([]);
  expect(stepsOfApplicant(none, undefined, '2026-01-20')).toEqual([]);
});

test('a department’s unanswered questions come with their facts filled in', () => {
  const inquiries = [
    { inquiry: 'q-1', to: 'x', asked: [{ fact: 'licences' }] },
    { inquiry: 'q-2', to: 'x', asked: [], answers: [] },
  ];

  const steps = stepsOfInquiries({ inquiries } as unknown as AnswerOf<'inquiries'>, 'inquiry');

  expect(steps.map((step) => step.with)).toEqual([{ inquiry: 'q-1', answers: [{ fact: 'licences' }] }]);
});

describe('whose step it is', () => {
  const step = { key: 'k', command: 'c', role: 'office', rank: 'head', with: {} } as const satisfies NextStep;

  test('goes by role and rank; an unknown rank and a deputy may be the right ones', () => {
    expect(isMine(step, [{ role: 'office', rank: 'head' }])).toBe(true);
    expect(isMine(step, [{ role: 'office', rank: 'clerk' }])).toBe(false);
    expect(isMine(step, [{ role: 'office' }])).toBe(true);
    expect(isMine(step, [{ role: 'office', rank: 'clerk', deputyFor: 'x' }])).toBe(true);
    expect(isMine(step, [{ role: 'committee', rank: 'head' }])).toBe(false);
  });

  test('is nobody’s while a term runs', () => {
    expect(isMine({ ...step, notBefore: '2026-02-10' }, [{ role: 'office', rank: 'head' }])).toBe(false);
  });
});

test('acts are sorted by how near they are: in an open stage, for one’s hats, for others; none is lost', () => {
  const sorted = sortActs(commands.values(), 'round', [{ role: 'office', rank: 'clerk' }], ['composite']);
  const names = (acts: readonly { readonly name: string }[]) => acts.map(({ name }) => name);

  expect(names(sorted.now)).toContain('draw-up-ranking');
  expect(names(sorted.own)).toContain('schedule-site-visit');
  expect(names(sorted.others)).toContain('cast-vote');
  const round = [...commands.values()].filter(({ stream }) => stream === 'round');
  expect([...sorted.now, ...sorted.own, ...sorted.others]).toHaveLength(round.length);
});

test('a prepared act waits for those who may perform it', () => {
  const act = {
    act: 'round/r#1',
    command: 'decide-eligibility',
    payload: { case: 'O-01' },
    by: 'clerk',
    preparedAt: '',
  };

  expect(stepsOfPrepared([act, { ...act, command: 'gone' }], commands)).toMatchObject([
    { command: 'decide-eligibility', role: 'office', rank: 'head', case: 'O-01', prepared: 'round/r#1' },
  ]);
});
