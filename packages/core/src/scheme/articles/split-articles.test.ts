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
