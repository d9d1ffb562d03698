import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { showMoment } from './day-time.tsx';
import { FactShown } from './fact-shown.tsx';
import { NextAct } from './next-act.tsx';
import { spokeEnd } from './radar.tsx';
import { RoundLine, standingOf } from './round-line.tsx';
import { Trace } from './trace.tsx';

describe('the round line', () => {
  const stages = [
    { stage: 'call', openedOn: '2026-01-07', closedOn: '2026-01-08' },
    { stage: 'application', openedOn: '2026-01-08' },
    { stage: 'recommendation' },
  ];

  test('tells done, now and to come, each with a word and not by colour alone', () => {
    const shown = renderToStaticMarkup(createElement(RoundLine, { stages }));

    expect([...shown.matchAll(/data-standing="([^"]+)"/g)].map(([, standing]) => standing)).toEqual([
      'done',
      'now',
      'to-come',
    ]);
    expect(shown.match(/aria-current="step"/g)).toHaveLength(1);
    expect(stages.map(standingOf)).toEqual(['done', 'now', 'to-come']);
    expect(shown).toContain('已完成');
  });
});

describe('the next act', () => {
  const draw = (mine: boolean) =>
    renderToStaticMarkup(
      createElement(
        NextAct,
        { line: { who: '评审办公室', what: 'O-01', mine, until: '2026-11-24' } },
        'the button',
      ),
    );

  test('has its button only for whose turn it is', () => {
    expect(draw(true)).toContain('the button');
    expect(draw(false)).not.toContain('the button');
    expect(draw(false)).toContain('评审办公室');
    expect(draw(false)).toContain('2026-11-24（周二）');
  });
});

describe('the trace', () => {
  test('is in the order of days and moments, oldest first', () => {
    const lines = [
      { key: 'b', at: '2026-03-02', what: 'second' },
      { key: 'c', at: '2026-03-02T08:00:00.000Z', what: 'third' },
      { key: 'a', at: '2026-01-05', what: 'first' },
    ];

    const shown = renderToStaticMarkup(createElement(Trace, { lines }));

    expect([...shown.matchAll(/<strong>(\w+)<\/strong>/g)].map(([, what]) => what)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});

test('a moment is shown in the time of the jurisdiction, in 24 hours', () => {
  expect(showMoment('zh-CN', '2026-11-24T16:30:00.000Z')).toBe('2026-11-25（周三） 00:30');
  expect(showMoment('en', '2026-11-24T05:05:00.000Z')).toBe('2026-11-24 (Tue) 13:05');
  expect(showMoment('en', 'soon')).toBe('soon');
});

describe('a fact', () => {
  const draw = (value: Parameters<typeof FactShown>[0]['value']) =>
    renderToStaticMarkup(createElement(FactShown, { jurisdiction: 'city', value }));

  test('is told in its own shape', () => {
    expect(draw({ shape: 'holds', holds: false })).toContain('否');
    expect(draw({ shape: 'occurrences', occurrences: [] })).toContain('无');
    expect(draw({ shape: 'periods', periods: [{ from: '2005-03-01' }] })).toContain('2005-03-01（周二）起');
    expect(
      draw({ shape: 'documents', documents: [{ title: 'licence', expiresOn: '2030-12-31' }] }),
    ).toContain('licence（有效期至2030-12-31（周二））');
    expect(draw({ shape: 'statement', evidence: [`file:${'a'.repeat(64)}`] })).toContain(
      '/api/v1/files/city/',
    );
  });
});

test('spokes of a radar begin at the top and go round', () => {
  expect(spokeEnd(0, 4, 1)).toEqual([110, 32]);
  expect(spokeEnd(1, 4, 0.5).map(Math.round)).toEqual([149, 110]);
});
