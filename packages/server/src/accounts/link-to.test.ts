import { expect, test } from 'vitest';
import { linkTo, ownPage, signInPage } from './link-to.ts';

test('a token stands where browsers do not send it', () => {
  const link = linkTo({ origin: 'https://award.example' }, 'reset', 'abc');

  expect(link).toBe('https://award.example/app/reset#abc');
  expect(new URL(link).hash).toBe('#abc');
});

test('the sign-in page is told a problem, or what is missing and where to go on', () => {
  expect(signInPage({ problem: 'provider-down' })).toBe('/app/sign-in?problem=provider-down');
  expect(signInPage({ needs: 'second-factor', next: '/cases?a=b' })).toBe(
    '/app/sign-in?needs=second-factor&next=%2Fcases%3Fa%3Db',
  );
});

test.each([
  ['/', '/'],
  ['/cases/O-1?tab=a&b=%20c', '/cases/O-1?tab=a&b=%20c'],
  [undefined, '/app/'],
  ['', '/app/'],
  ['cases', '/app/'],
  ['//elsewhere.example', '/app/'],
  ['/\\elsewhere.example', '/app/'],
  ['https://elsewhere.example', '/app/'],
  ['/a\nb', '/app/'],
  ['/<script>', '/app/'],
])('%j goes back to %j', (wanted, page) => {
  expect(ownPage(wanted)).toBe(page);
});
