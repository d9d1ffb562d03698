import { describe, expect, it } from 'vitest';
import { htmlProblems, textOf } from './html-problems.ts';

describe('problems of a page', () => {
  it.each([
    ['<p><div>a</div></p>', ['nesting: p > div']],
    ['<ul><p>a</p></ul>', ['nesting: ul > p']],
    ['<div><li>a</li></div>', ['nesting: div > li']],
    ['<a href="/x"><span><a href="/y">b</a></span></a>', ['nesting: a > span > a']],
    ['<div><p>a</div></p>', ['closed out of order: div', 'closed out of order: p']],
    ['<div><p>a</p>', ['not closed: div']],
    ['<p id="a">1</p><p id="a">2</p>', ['id twice: a']],
    ['<h1>1</h1><h3>3</h3>', ['heading skips a level: h3']],
    ['<p style="color:red" onclick="x()">1</p>', ['attribute: style', 'attribute: onclick']],
    ['<script src="/x.js"></script>', ['element: script']],
    ['<section><h1>1</h1><p>a <a href="/">b</a></p><ul><li><p>c</p></li></ul></section>', []],
  ])('in %s', (html, problems) => {
    expect(htmlProblems(html)).toEqual(problems);
  });
});

it('words of a page are read without its tags', () => {
  expect(textOf('<head><title>t</title></head><p>a <b>b</b></p><p>c &amp; d</p>')).toBe('a b\nc & d');
});
