import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../testing/html-problems.ts';
import { htmlOf } from '../testing/models.ts';
import { pageAt } from './page-context.ts';
import { renderPage } from './render-page.tsx';

describe('the frame of a page', () => {
  it('is in the language it says, and leads to the same page in the other and in large text', () => {
    const html = htmlOf(null, { language: 'en', path: '/c/town/honours', query: { year: '2026' } });

    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<a href="/c/town/honours?year=2026" hrefLang="zh-CN" lang="zh-CN">中文</a>');
    expect(html).toContain('<a href="/en/c/town/honours?year=2026&amp;text=large">Large text</a>');
    expect(html).toContain('aria-current="page">Winners</a>');
  });

  it('keeps large text in every link of the site', () => {
    const html = htmlOf(null, { isLarge: true });
    const links = [...html.matchAll(/<a href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    const own = links.filter((href) => !href.startsWith('/app/'));

    expect(html).toContain('<html lang="zh-CN" data-text="large">');
    expect(own.filter((href) => !href.includes('text=large'))).toEqual(['/c/town']);
    expect(html).toContain('<a href="/c/town">标准字号</a>');
  });

  it('begins with a way past the head of the page', () => {
    expect(htmlOf(null)).toMatch(/<body><a class="skip" href="#main">.*<main id="main" tabindex="-1">/s);
  });

  it('says so where everything is made up', () => {
    const address = { language: 'zh-CN', isLarge: false, path: '/', query: {} } as const;
    const shown = (isDemonstration: boolean) =>
      renderPage(pageAt(address, { isDemonstration }), { title: 't', children: null });

    expect(shown(true)).toContain('演示：');
    expect(shown(false)).not.toContain('演示：');
  });

  it('has sound elements', () => {
    expect(htmlProblems(htmlOf(null))).toEqual([]);
  });
});
