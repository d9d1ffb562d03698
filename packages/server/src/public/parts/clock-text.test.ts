import type { LocalDate } from '@laureate/core';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../site/words.ts';
import { type Clock, clockText } from './clock-text.ts';

const day = (date: string) => date as LocalDate;
const counted = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].map((date) => ({
  date: day(date),
  counts: true,
  why: 'working-day' as const,
  provisional: false,
}));
const clock = (n: number, change: Partial<Clock> = {}): Clock => ({
  kind: 'winners',
  unit: 'working-days',
  endsOn: day('2026-11-24'),
  provisional: false,
  day: { n, of: 5, state: 'running' },
  counted: [
    { date: day('2026-11-17'), counts: false, why: 'publication-day', provisional: false },
    ...counted,
  ],
  ...change,
});
const said = (entry: Clock, today: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  clockText(pageWords(language), entry, today);

describe('the clock of a notice', () => {
  it('tells the day of the term and until when', () => {
    expect(said(clock(3), '2026-11-20')).toEqual({
      standing: 'running',
      isProvisional: false,
      text: '公示 第3/5个工作日 · 11-24（周二）24:00止',
    });
    expect(said(clock(3), '2026-11-20', 'en').text).toBe(
      'Notice: day 3 of 5 working days · until 11-24 (Tue) 24:00',
    );
  });

  it('begins the day after it was published', () => {
    const before = clock(0, { day: { n: 0, of: 5, state: 'not-started' } });

    expect(said(before, '2026-11-17')).toMatchObject({
      standing: 'before',
      text: '公示 11-18（周三）起算，共5个工作日 · 11-24（周二）24:00止',
    });
  });

  it.each([
    ['2026-11-23', 4, 'running', '公示 第4/5个工作日 · 11-24（周二）24:00止'],
    ['2026-11-24', 5, 'last-day', '公示 最后一天（第5/5个工作日） · 今天24:00止'],
  ])('on %s says so', (today, n, standing, text) => {
    expect(said(clock(n), today)).toMatchObject({ standing, text });
  });

  it('is over at 24:00 of its last day, and closed once somebody closed it', () => {
    const over = clock(5, { day: { n: 5, of: 5, state: 'ended' } });

    expect(said(over, '2026-11-25')).toMatchObject({
      standing: 'over',
      text: '公示期已满 · 11-24（周二）24:00止',
    });
    expect(said({ ...over, closedOn: day('2026-11-26') }, '2026-11-26')).toMatchObject({
      standing: 'closed',
      text: '公示已结束 · 2026-11-26（周四）',
    });
  });

  it('of a corrected notice says that the new one counts', () => {
    expect(said(clock(2, { replacedBy: 'notice-2' }), '2026-11-19')).toMatchObject({
      standing: 'replaced',
      text: '公示已更正，以新公示为准',
    });
  });

  it('is provisional only while it can still become longer', () => {
    const open = clock(3, { provisional: true });

    expect(said(open, '2026-11-20')).toMatchObject({
      isProvisional: true,
      text: '公示 第3/5个工作日 · 11-24（周二）24:00止（暂定）',
    });
    expect(said({ ...open, closedOn: day('2026-11-25') }, '2026-11-25')).toMatchObject({
      isProvisional: false,
      text: '公示已结束 · 2026-11-25（周三）',
    });
  });

  it('counts natural days without calling them working days', () => {
    const natural = clock(3, { kind: 'local', unit: 'natural-days' });

    expect(said(natural, '2026-11-20').text).toBe('推荐公示 第3/5日 · 11-24（周二）24:00止');
    expect(said(natural, '2026-11-20', 'en').text).toBe(
      'Recommendation notice: day 3 of 5 · until 11-24 (Tue) 24:00',
    );
  });
});
