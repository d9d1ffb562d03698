import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article-model.ts';
import { matchArticles } from './match-articles.ts';
import { splitArticles } from './split-articles.ts';

const text = `某市质量奖办法
第一章  总则
第一条  为了试验，制定本办法。
第二条 申报者应当：
（一）自愿；
（二） 如实。
违反的，不予受理。
第5章 附则
第十条　本办法有两款。
第二款在这里，依照第一条办理。
附件：评定标准
附件
评定标准
一、指标
1.第一项
2.第二项
2、 内容
（一）基本
1、甲
3、丙
三、否决
（一）事故
四、权重
`;

const key = (provision: { key: string; text: string }) => [provision.key, provision.text];

describe('splitting an official text', () => {
  test('articles, items and annex sections each get their own text', () => {
    expect(splitArticles(text).map(key)).toEqual([
      ['article.1', '为了试验，制定本办法。'],
      ['article.2', '申报者应当：'],
      ['article.2.1', '自愿；'],
      ['article.2.2', '如实。\n违反的，不予受理。'],
      ['article.10', '本办法有两款。\n第二款在这里，依照第一条办理。\n附件：评定标准'],
      ['annex.1', '指标\n1.第一项\n2.第二项'],
      ['annex.2', '内容'],
      ['annex.2.1', '基本\n1、甲\n3、丙'],
      ['annex.3', '否决'],
      ['annex.3.1', '事故'],
      ['annex.4', '权重'],
    ]);
  });

  test('labels and chapters stay as printed', () => {
    const [first, second, item] = splitArticles(text);

    expect(first).toMatchObject({ label: '第一条', chapter: '第一章  总则' });
    expect(item).toMatchObject({ label: '第二条（一）', chapter: '第一章  总则' });
    expect(splitArticles(text).find((each) => each.key === 'article.10')?.chapter).toBe('第5章 附则');
    expect(second?.label).toBe('第二条');
  });

  test('an article named inside a sentence opens nothing', () => {
    expect(splitArticles('第一条 依照\n应当符合第十一条第（四）项的规定').map(key)).toEqual([
      ['article.1', '依照\n应当符合第十一条第（四）项的规定'],
    ]);
  });

  test('a text without articles is empty', () => {
    expect(splitArticles('')).toEqual([]);
    expect(splitArticles('no articles\n（一） an item of nothing')).toEqual([]);
  });
});

describe('what is an annex', () => {
  const own = '第一条 设奖。\n（一）一项；\n第二条 施行。\n';
  const rubric = '评分细则\n一、条件\n1、品行；\n2、成绩。\n二、要求\n（一）甲\n1、勤勉；\n2、创新。\n';
  const sections = [
    ['annex.1', '条件\n1、品行；\n2、成绩。'],
    ['annex.2', '要求'],
    ['annex.2.1', '甲\n1、勤勉；\n2、创新。'],
  ];
  const articles = [
    ['article.1', '设奖。'],
    ['article.1.1', '一项；'],
    ['article.2', '施行。'],
  ];

  test.each(['附件1', '附件', ' 附件一 '])('a document that is itself called %s is none', (heading) => {
    expect(splitArticles(`${heading}\n某区办法\n${own}`).map(key)).toEqual(articles);
  });

  test('what follows the last article is one, also in a document that is itself called an annex', () => {
    expect(splitArticles(`附件1\n某区办法\n${own}附件2\n${rubric}`).map(key)).toEqual([
      ...articles,
      ...sections,
    ]);
  });

  test('a text without articles is one as a whole; an entry of a list opens no section', () => {
    expect(splitArticles(`附件2\n${rubric}`).map(key)).toEqual(sections);
    expect(splitArticles(rubric)).toEqual([]);
  });

  test('a heading that a table repeats is neither a new section nor text', () => {
    const table = '附件\n一、条件\n品行\n二、要求\n（一）甲\n勤勉\n\t二、要求\n（二）乙\n创新\n';

    expect(splitArticles(table).map(key)).toEqual([
      ['annex.1', '条件\n品行'],
      ['annex.2', '要求'],
      ['annex.2.1', '甲\n勤勉'],
      ['annex.2.2', '乙\n创新'],
    ]);
  });
});

describe('items inside a paragraph', () => {
  test('are provisions of their own, also where an item goes on with the next', () => {
    const inline = '第三条 职责是:(一)甲;(二)乙。\n第四条 职责：\n（一）丙；(二)丁；\n（三）戊。\n';

    expect(splitArticles(inline).map(key)).toEqual([
      ['article.3', '职责是:'],
      ['article.3.1', '甲;'],
      ['article.3.2', '乙。'],
      ['article.4', '职责：'],
      ['article.4.1', '丙；'],
      ['article.4.2', '丁；'],
      ['article.4.3', '戊。'],
    ]);
  });

  test('a single number, a number out of turn or a named item is no list', () => {
    const lines = [
      '第一条 依照：（一）甲',
      '第二条 依照：（二）甲；（三）乙',
      '第三条 依第一条第（一）项；第（二）项办理',
    ];

    expect(splitArticles(lines.join('\n')).map(({ key: each }) => each)).toEqual([
      'article.1',
      'article.2',
      'article.3',
    ]);
  });

  test('lists of one article are told apart by the words that open them', () => {
    const lists =
      '第五条 有下列情形的，撤销。\n单位有以下情形：(一)作假；(二)事故。\n本人有以下情形：(一)作假；(二)抄袭。\n';
    const label = (id: string, zh: string) => ({
      ...{ id, rows: ['r'], label: { zh, en: id } },
      ...{ chapter: { zh: '章', en: 'c' }, summary: { zh: '摘要', en: 's' } },
    });

    const { matched } = matchArticles(splitArticles(lists), [
      label('all', '第五条'),
      label('unit-2', '第五条（单位二）'),
      label('person-2', '第五条（本人二）'),
      label('person-1', '第五条（本人一）'),
    ]);

    expect(matched).toEqual([
      { article: 'all', text: '有下列情形的，撤销。\n单位有以下情形：\n本人有以下情形：' },
      { article: 'unit-2', text: '事故。' },
      { article: 'person-2', text: '抄袭。' },
      { article: 'person-1', text: '作假；' },
    ]);
  });
});

describe('a text in parts', () => {
  const explained =
    'PART 01\n背景\n为了试验。\nPART 02\n(一) 单位条件\n1、基本条件\n(1) 守法。\n- 2、 业绩\n（二）程序\n自愿申报。\n第三部分 要求\n守纪。\n';

  test('has parts, items and the entries of their lists', () => {
    expect(splitArticles(explained).map(key)).toEqual([
      ['part.1', '背景\n为了试验。'],
      ['part.2', ''],
      ['part.2.1', '单位条件'],
      ['part.2.1.1', '基本条件\n(1) 守法。'],
      ['part.2.1.2', '业绩'],
      ['part.2.2', '程序\n自愿申报。'],
      ['part.3', '要求\n守纪。'],
    ]);
  });

  test('is matched by the labels of parts', () => {
    const label = (id: string, zh: string) => ({
      ...{ id, rows: ['r'], label: { zh, en: id } },
      ...{ chapter: { zh: '章', en: 'c' }, summary: { zh: '摘要', en: 's' } },
    });

    const found = matchArticles(splitArticles(explained), [
      label('p1', '第一部分'),
      label('p2-1-2', '第二部分（一）2'),
      label('p2-2', '第二部分（二）'),
    ]);

    expect(found.matched.map(({ article, text: own }) => [article, own])).toEqual([
      ['p1', '背景\n为了试验。'],
      ['p2-1-2', '业绩'],
      ['p2-2', '程序\n自愿申报。'],
    ]);
    expect(found.provisionsWithoutArticle.map((each) => each.key)).toEqual(['part.2.1.1', 'part.3']);
  });

  test('articles come first: a part named in a document of articles opens nothing', () => {
    expect(splitArticles('第一条 甲\n第二部分 乙').map(key)).toEqual([['article.1', '甲\n第二部分 乙']]);
  });
});

describe('matching a text with the articles of a scheme', () => {
  const article = (id: string, zh: string): Article => ({
    id,
    rows: ['r'],
    label: { zh, en: id },
    chapter: { zh: '章', en: 'chapter' },
    summary: { zh: '摘要', en: 'summary' },
  });

  test('labels find their provision however they are written, paragraphs their line', () => {
    const articles = [
      article('a1', '第一条'),
      article('a2-1', '第二条（一）'),
      article('a2-2', '第二条第（二）项'),
      article('a10-1', '第十条第一款'),
      article('x3-1', '附件三（一）'),
    ];

    const { matched, articlesWithoutText } = matchArticles(splitArticles(text), articles);

    expect(matched).toEqual([
      { article: 'a1', text: '为了试验，制定本办法。' },
      { article: 'a2-1', text: '自愿；' },
      { article: 'a2-2', text: '如实。\n违反的，不予受理。' },
      { article: 'a10-1', text: '本办法有两款。' },
      { article: 'x3-1', text: '事故' },
    ]);
    expect(articlesWithoutText).toEqual([]);
  });

  test('items that no article names stay with their article', () => {
    const { matched } = matchArticles(splitArticles(text), [
      article('a2', '第二条'),
      article('a2-1', '第二条（一）'),
    ]);

    expect(matched).toEqual([
      { article: 'a2', text: '申报者应当：\n（二）如实。\n违反的，不予受理。' },
      { article: 'a2-1', text: '自愿；' },
    ]);
  });

  test('what has no partner is left over on both sides', () => {
    const found = matchArticles(splitArticles(text), [
      article('a1', '第一条'),
      article('a99', '第九十九条'),
      article('odd', '前言'),
    ]);

    expect(found.articlesWithoutText).toEqual(['a99', 'odd']);
    expect(found.provisionsWithoutArticle.map((each) => each.key)).toEqual([
      'article.2',
      'article.2.1',
      'article.2.2',
      'article.10',
      'annex.1',
      'annex.2',
      'annex.2.1',
      'annex.3',
      'annex.3.1',
      'annex.4',
    ]);
  });
});
