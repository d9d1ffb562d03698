import { describe, expect, it } from 'vitest';
import { type Address, hrefSame, hrefTo, pagesOf } from './address.ts';

const plain: Address = { language: 'zh-CN', isLarge: false, path: '/c/a/honours', query: { year: '2026' } };

describe('a link', () => {
  it('stays in the language and size of text of the reader', () => {
    expect(hrefTo(plain, '/c/a')).toBe('/c/a');
    expect(hrefTo({ ...plain, isLarge: true }, '/c/a')).toBe('/c/a?text=large');
    expect(hrefTo({ language: 'en', isLarge: true }, '/c/a', { year: '2026' })).toBe(
      '/en/c/a?year=2026&text=large',
    );
  });

  it('keeps its fragment behind the query', () => {
    expect(hrefTo({ ...plain, isLarge: true }, '/c/a/scheme/s/1#part-1')).toBe(
      '/c/a/scheme/s/1?text=large#part-1',
    );
  });

  it('leaves out what was not typed', () => {
    expect(hrefTo(plain, '/c/a/certificate', { number: '' })).toBe('/c/a/certificate');
  });

  it('writes ids so that they stay one part of the address', () => {
    expect(pagesOf('a').winners('r/1', 'n?2')).toBe('/c/a/round/r%2F1/notice/n%3F2');
  });
});

describe('the same page', () => {
  it('in another language has the same query', () => {
    expect(hrefSame(plain, { language: 'en' })).toBe('/en/c/a/honours?year=2026');
    expect(hrefSame({ ...plain, language: 'en' }, { language: 'zh-CN' })).toBe('/c/a/honours?year=2026');
  });

  it('in large text and back', () => {
    expect(hrefSame(plain, { isLarge: true })).toBe('/c/a/honours?year=2026&text=large');
    expect(hrefSame({ ...plain, isLarge: true }, { isLarge: false })).toBe('/c/a/honours?year=2026');
  });
});
