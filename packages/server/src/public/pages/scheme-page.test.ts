import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { toldRules } from '../look/told-rules.ts';
import { htmlProblems } from '../testing/html-problems.ts';
import { aScheme, htmlOf, mainText } from '../testing/models.ts';
import { MatrixPage } from './matrix-page.tsx';
import { SchemePage } from './scheme-page.tsx';

const model = { scheme: aScheme, rules: toldRules(aScheme, 'zh-CN') };

describe('the page of a scheme', () => {
  const html = htmlOf(createElement(SchemePage, model));

  it('shows each article with how it is kept and the rules it became', () => {
    const text = mainText(html);

    expect(text.slice(text.lastIndexOf('General'))).toEqual([
      'General',
      '第一条',
      '不收费。',
      '■ 强制执行□ 仅作说明',
      '未转成规则：宗旨。',
      '落实这一条的规则（1条）',
      '收费不收取任何费用第一条',
      '第二条',
      '公示五个工作日。',
      '尚未说明',
    ]);
  });

  it('has a place for every article that chips lead to', () => {
    expect(html).toContain('<h3 id="p-1">');
    expect(html).toContain('href="/c/town/scheme/small/1#p-1"');
    expect(htmlProblems(html)).toEqual([]);
  });
});

describe('the compliance matrix', () => {
  const html = htmlOf(createElement(MatrixPage, model));

  it('has a row for every provision, with what keeps it in words', () => {
    const text = mainText(html);

    expect(text.slice(text.indexOf('第一条R-1'))).toEqual([
      '第一条R-1',
      '■ 强制执行□ 仅作说明',
      '没有费用。',
      '未转成规则：宗旨。',
      '由什么落实',
      '规则',
      '收费',
      '操作',
      '发布公示',
      '页面',
      '公示',
      '第二条R-2',
      '尚未说明',
      '回到办法',
    ]);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('counts how many provisions are kept in which way', () => {
    expect(mainText(html)).toContain('2项中有 1 项由系统强制执行');
    expect(mainText(html)).toContain('2项中有 0 项由系统记录');
  });
});
