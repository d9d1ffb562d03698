import { describe, expect, test } from 'vitest';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { titleInScheme } from './title-in-scheme.ts';

describe('the title a scheme gives to a word of its rules', () => {
  const scheme = schemeUnderTest();

  test.each([
    ['facts', 'good-reputation', 'Good reputation'],
    ['when', 'good-reputation', 'Good reputation'],
    ['grades', 'award', 'Award'],
    ['divisions', 'scholar', 'Expert or scholar'],
    ['employerMeets', 'reputation', 'Good reputation'],
    ['mayCite', 'future-industry', 'Industry of the future'],
    ['standard', 'gbt-19580-2012', 'Criteria for performance excellence (GB/T 19580-2012)'],
    ['tracks', 'organisation', 'Organisations'],
    ['places', 'individual', 'Individuals'],
  ])('%s names %s', (key, word, title) => {
    expect(titleInScheme(scheme, key, word)?.en).toBe(title);
  });

  test('a word of the model, or of another part of the scheme, has none', () => {
    expect(titleInScheme(scheme, 'shows', 'award')).toBeUndefined();
    expect(titleInScheme(scheme, 'facts', 'award')).toBeUndefined();
    expect(titleInScheme(scheme, 'toString', 'award')).toBeUndefined();
    expect(titleInScheme(scheme, 'media', 'news-media')).toBeUndefined();
  });
});
