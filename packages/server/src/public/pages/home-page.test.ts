import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../testing/html-problems.ts';
import { aRound, aRow, htmlOf, mainText } from '../testing/models.ts';
import { HomePage } from './home-page.tsx';

type Home = Parameters<typeof HomePage>[0];

const window = { name: { zh: '小城', en: 'Town' }, today: '2026-11-20' } as Home['window'];
const programme = {
  programme: 'award',
  name: { zh: '小城质量奖', en: 'Town award' },
  scheme: { scheme: 'small', version: 1, title: { zh: '小办法', en: 'Small scheme' } },
  periods: [],
  rounds: [],
};
const running: Home = {
  window,
  awards: [{ programme, rounds: [aRound], earlier: [{ round: 'r0', year: '2024' }] }],
  notices: [{ row: aRow, round: aRound }],
};
const shown = (home: Home) => htmlOf(createElement(HomePage, home));
const from = (text: readonly string[], line: string) => text.slice(text.indexOf(line));

describe('the home of a city', () => {
  it('shows what can be done today, what is on notice, and where each round is', () => {
    expect(mainText(shown(running))).toEqual([
      '小城质量奖评选公开',
      '今天可以办的事',
      '申报',
      '今天没有正在受理申报的评选。申报通知发布后，这里会写明截止日期。',
      '提出异议',
      '有 1 份获奖公示正在进行，任何人都可以实名提出异议。',
      '看正在进行的公示',
      '查验证书',
      '证书编号查验',
      '登录办理',
      '申报单位和个人、推荐单位、评审员和工作人员从这里进入。',
      '登录办理',
      '正在公示',
      '拟获奖名单公示小城质量奖2026年评选 · 2个名称，2026-11-17（周二）发布公示 第3/5个工作日 · 11-24（周二）24:00止',
      '全部公示',
      '奖项与评选进度',
      '小城质量奖',
      '现行办法：小办法',
      '2026年评选',
      '正在进行：公示，2026-11-16（周一）开始。共 3 个环节，已完成 1 个。',
      '✓申报，已完成2026-03-01 至 04-01',
      '●公示，正在进行11-24（周二）24:00止',
      '…审定未开始',
      '往次评选：2024年评选',
    ]);
  });

  it.each([
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('on %s applications are taken: %s', (today, isTaken) => {
    const line = { ...aRound.line, stages: [{ ...aRound.line.stages[0], closedOn: undefined }] };
    const open = { ...aRound, line } as typeof aRound;
    const home = {
      window: { ...window, today } as Home['window'],
      awards: [{ programme, rounds: [open], earlier: [] }],
      notices: [],
    };
    const html = shown(home);

    expect(html.includes('/app/city/town/rounds/r1/apply')).toBe(isTaken);
    expect(mainText(html).includes('小城质量奖2026年评选正在受理申报，2026-03-31（周二）24:00止。')).toBe(
      isTaken,
    );
  });

  it('says what will be here and who makes it appear while there is nothing', () => {
    const empty = mainText(shown({ window, awards: [], notices: [] }));

    expect(from(empty, '正在公示')).toEqual([
      '正在公示',
      '目前没有正在进行的公示。公示发布后，名单会出现在这里。',
      '全部公示',
      '奖项与评选进度',
      '还没有设立奖项。委员会设立奖项后，会出现在这里。',
    ]);
  });

  it('folds the notices of recommending bodies where they are many', () => {
    const local = (id: string) => ({
      row: { ...aRow, kind: 'local' as const, notice: id, channel: id },
      round: aRound,
      by: { zh: id, en: id },
    });
    const few = shown({ ...running, notices: ['a', 'b', 'c'].map(local) });
    const many = shown({ ...running, notices: ['a', 'b', 'c', 'd'].map(local) });

    expect(few).not.toContain('<details');
    expect(many).toContain('<summary>推荐单位的公示，正在进行（4份）</summary>');
    expect(many.match(/推荐名单公示（[a-d]）/g)).toHaveLength(4);
  });

  it('has sound elements', () => {
    expect(htmlProblems(shown(running))).toEqual([]);
  });
});
