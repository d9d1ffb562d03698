import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../testing/html-problems.ts';
import { aNotice, aRound, htmlOf, mainText } from '../testing/models.ts';
import { NoticePage } from './notice-page.tsx';

const shown = (change: Partial<typeof aNotice> = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  htmlOf(createElement(NoticePage, { ...aNotice, ...change }), { language });

describe('the page of a notice', () => {
  it('tells the list, its term and how it was counted, how to object, the basis and the fingerprint', () => {
    expect(mainText(shown())).toEqual([
      '首页 › 小城质量奖2026年评选 ›',
      '小城质量奖2026年评选 拟获奖名单公示',
      '公示 第3/5个工作日 · 11-24（周二）24:00止',
      '发布',
      '2026-11-17（周二）',
      '公示期',
      '2026-11-18（周三）至2026-11-24（周二）24:00',
      '发布媒体',
      '新闻媒体',
      '联系方式',
      '办公室，电话 000',
      '公示期是怎样数的',
      '发布当天不计入，从次日起数；最后一天到24:00为止。标“暂定”的日子所在年份的节假日安排尚未公布，公布后期限只会延长，不会缩短。',
      '日期',
      '第几日',
      '说明',
      '2026-11-17（周二）',
      '不计',
      '发布当天',
      '2026-11-18（周三）',
      '1',
      '工作日',
      '2026-11-19（周四）',
      '2',
      '工作日',
      '2026-11-20（周五）',
      '3',
      '工作日',
      '2026-11-21（周六）',
      '不计',
      '周末',
      '2026-11-22（周日）',
      '不计',
      '周末',
      '2026-11-23（周一）',
      '4',
      '工作日',
      '2026-11-24（周二）',
      '5',
      '工作日',
      '名单（2个）',
      '单位奖 · 质量奖（1个）',
      '甲公司申报编号 O-1',
      '单位奖 · 提名奖（1个）',
      '乙公司申报编号 O-2经批准放宽条件，理由：差一分已划去：自愿撤回',
      '怎样提出异议',
      '2026-11-24（周二）24:00前，任何人对名单有异议，都可以实名提出。异议人的身份不对外公开。',
      '须写明',
      '事实、理由',
      '个人提出须有',
      '本人签名',
      '单位提出须有',
      '公章',
      '依据 第二条',
      '登录后提出异议',
      '不便上网的，可以把书面材料交到：办公室，电话 000。',
      '公示依据',
      '小办法',
      '第二条',
      '公示五个工作日。',
      '看这一条怎样落实',
      '记录的指纹',
      '记录',
      'round/r1',
      '条数',
      '12',
      '指纹',
      '01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef',
      '时间',
      '2026-11-17（周二）09:00',
      '这是什么？',
      '评选中的每一个步骤都写进一份只能增加、不能改动的记录。指纹是发布这份公示时，由全部记录算出的一串字符：以后只要有人改动、删去或调换其中任何一条，再算出来的指纹就会不同。请保存本页，以后可以拿来核对。',
      '怎样核验',
      '需要纸质件时，可用浏览器菜单中的“打印”（电脑上按 Ctrl+P）。打印件上有本页的指纹。',
    ]);
  });

  it('crosses a struck name out and leaves it readable', () => {
    expect(shown()).toContain('<s>乙公司</s>');
    expect(shown()).not.toContain('<s>甲公司</s>');
  });

  it('later tells when it was closed, what waits for an objection, and what was decided', () => {
    const row = { ...aNotice.notice.row, closedOn: '2026-11-25' as never };
    const result = {
      own: [],
      winners: [
        { case: 'O-1', grade: 'award', name: '甲公司', decidedOn: '2026-12-01', honouredBefore: false },
      ],
    };
    const round = { ...aRound, result } as never;
    const text = mainText(
      shown({ today: '2026-12-02', notice: { ...aNotice.notice, row }, round, held: ['O-2'] }),
    );
    const outcome = text.slice(text.indexOf('公示结果'), text.indexOf('怎样提出异议') + 2);

    expect(text).toContain('公示已结束 · 2026-11-25（周三）');
    expect(text).toContain('甲公司申报编号 O-1✓ 已批准');
    expect(outcome).toEqual([
      '公示结果',
      '公示已于2026-11-25（周三）结束。',
      '公示结束时有异议尚待处理、暂缓报批的：O-2。',
      '2026-12-01（周二），2个名称中有 1 个获得批准。 看评选结果',
      '怎样提出异议',
      '提出异议的期限已于2026-11-24（周二）24:00结束。',
    ]);
  });

  it('says that it was corrected and leads to the notice that counts', () => {
    const row = { ...aNotice.notice.row, replacedBy: 'n2' };
    const html = shown({ notice: { ...aNotice.notice, row } });

    expect(mainText(html)).toContain('这份公示已经更正，以新公示为准。 看新公示');
    expect(html).toContain('href="/c/town/round/r1/notice/n2"');
  });

  it('of a recommending body names the body and has no button for objections', () => {
    const row = { ...aNotice.notice.row, kind: 'local' as const, channel: 'district' };
    const by = { zh: '甲区办公室', en: 'District A' };
    const local = { notice: { ...aNotice.notice, row, by }, contact: undefined, howToObject: undefined };
    const text = mainText(shown(local));

    expect(text[1]).toBe('小城质量奖2026年评选 推荐名单公示（甲区办公室）');
    expect(text).toContain('2026-11-24（周二）24:00前，可以向发布单位（甲区办公室）书面提出异议。');
    expect(text).not.toContain('登录后提出异议');
  });

  it.each(['zh-CN', 'en'] as const)('in %s has sound elements and every word', (language) => {
    const html = shown({}, language);

    expect(htmlProblems(html)).toEqual([]);
    expect(html).not.toContain('⟦');
  });
});
