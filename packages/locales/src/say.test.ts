import { describe, expect, it } from 'vitest';
import { missingWords } from './missing-words.ts';
import { placeholdersOf, say } from './say.ts';
import { showFact } from './show-fact.ts';
import { type TableName, wordsOf } from './words.ts';

describe('say', () => {
  it('puts facts into a sentence, days with their weekday', () => {
    const facts = { effectiveOn: '2026-11-24' };

    expect(say('zh-CN', 'refusals', 'paper-day-in-future', facts)).toContain('2026-11-24（周二）');
    expect(say('en', 'refusals', 'paper-day-in-future', facts)).toContain('2026-11-24 (Tue)');
  });

  it('names stages and hats in words', () => {
    expect(say('zh-CN', 'refusals', 'stage-not-open', { stages: ['call', 'panel'] })).toContain(
      '申报通知、组建评审组',
    );
    expect(say('en', 'refusals', 'no-such-hat', { needs: ['office/head', 'auditor'] })).toContain(
      'office (head), auditor',
    );
  });

  it('chooses the plural by a number', () => {
    expect(say('en', 'schemeProblems', 'too-few', { minimum: 1 })).toBe('At least 1 entry is needed.');
    expect(say('en', 'schemeProblems', 'too-few', { minimum: 2 })).toBe('At least 2 entries are needed.');
  });

  it('chooses a form by a word with hyphens', () => {
    const facts = { person: 'p-1', because: 'not-enrolled' };

    expect(say('en', 'refusals', 'examiner-not-available', facts)).toBe(
      'p-1 cannot sit on a panel: not in the examiner pool. Choose another examiner.',
    );
    expect(say('en', 'refusals', 'examiner-not-available', { ...facts, because: 'other' })).toContain(
      'applies in this round',
    );
  });

  it('shows what is missing instead of failing', () => {
    expect(say('en', 'refusals', 'nothing-of-the-kind')).toBe('⟦nothing-of-the-kind⟧');
    expect(say('en', 'refusals', 'toString')).toBe('⟦toString⟧');
    expect(say('en', 'refusals', 'no-such-act')).toBe('There is no act ⟦act⟧. Check its id.');
  });
});

describe('showFact', () => {
  it('leaves a day that does not exist as it is', () => {
    expect(['2026-02-28', '2026-02-29', '2026-13-01'].map((day) => showFact('en', day))).toEqual([
      '2026-02-28 (Sat)',
      '2026-02-29',
      '2026-13-01',
    ]);
  });

  it('shows a moment in Asia/Shanghai', () => {
    expect(showFact('en', '2026-11-23T16:05:00.000Z')).toBe('2026-11-24 (Tue) 00:05');
    expect(showFact('zh-CN', '2026-11-23T15:59:00.000Z')).toBe('2026-11-23（周一）23:59');
  });

  it('joins lists in the way of the language', () => {
    expect(showFact('zh-CN', ['a', 1])).toBe('a、1');
    expect(showFact('en', [{ path: 'term', message: 'too long' }])).toBe('term too long');
  });
});

describe('missingWords', () => {
  it('finds what is missing and what nothing asks for, in each language', () => {
    const tracks = { tracks: ['organisation', 'together', 'team'] };

    expect(missingWords(tracks)).toEqual(
      (['zh-CN', 'en'] as const).flatMap((language) => [
        { language, table: 'tracks', key: 'team', problem: 'missing' },
        { language, table: 'tracks', key: 'individual', problem: 'unused' },
      ]),
    );
  });
});

describe('words', () => {
  const tables = ['cli', 'ledger', 'stages', 'roles', 'ranks', 'bodies', 'tracks', 'schemeProblems'] as const;

  const told = (language: 'zh-CN' | 'en', table: TableName) =>
    Object.fromEntries(
      Object.keys(wordsOf(language)[table]).map((key) => [key, placeholdersOf(language, table, key)]),
    );

  it.each(tables)('%s has the same keys and facts in both languages', (table) => {
    expect(told('en', table)).toEqual(told('zh-CN', table));
  });

  it('rules has the same keys and facts in both languages, but for the number that chooses a plural', () => {
    const shown = (language: 'zh-CN' | 'en') =>
      Object.entries(told(language, 'rules')).map(([key, facts]) => [
        key,
        facts?.filter((fact) => fact !== 'value'),
      ]);

    expect(shown('en')).toEqual(shown('zh-CN'));
  });
});
