import type { Refused, RefusedKind } from '@laureate/client';
import { refusalKinds } from '@laureate/core';
import { languages } from '@laureate/locales';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RefusalList } from './refusal-list.tsx';
import { refusedTitle } from './refused-words.ts';
import { sayRefusal } from './say-refusal.ts';

const kinds: readonly RefusedKind[] = [
  'offline',
  'signed-out',
  'forbidden',
  'closed-door',
  'not-found',
  'state',
  'precondition',
  'rule',
  'too-many',
  'input',
  'fault',
  'unreadable',
];

const refused = (kind: RefusedKind, more: Partial<Refused> = {}): Refused => ({
  kind,
  status: 0,
  refusals: [],
  issues: [],
  ...more,
});

describe.each(languages)('what stands against a request in %s', (language) => {
  test.each(kinds)('is told in words: %s', (kind) => {
    expect(refusedTitle(language, refused(kind))).not.toMatch(/⟦|^$/);
  });

  test('names the seconds to wait where they are known', () => {
    expect(refusedTitle(language, refused('too-many', { retryAfter: 17 }))).toContain('17');
  });

  test.each([...refusalKinds.keys()])('has words for %s', (kind) => {
    expect(sayRefusal(language, kind, {})).not.toBe(`⟦${kind}⟧`);
  });

  test('says values in words: as the scheme titles them, else as the forms call them', () => {
    const titles = new Map([['licences', { zh: '许可', en: 'licences held' }]]);

    const declared = sayRefusal(language, 'filing-declarations-missing', { missing: ['complete', 'O-01'] });
    const claims = sayRefusal(language, 'claims-not-of-scheme', { facts: ['licences'] }, titles);

    expect(declared).toContain(language === 'en' ? 'The papers are complete' : '材料完整');
    expect(declared).toContain('O-01');
    expect(claims).toContain(language === 'en' ? 'licences held' : '许可');
  });

  test('tells reasons of accounts too, and the name of a reason nobody has words for', () => {
    expect(sayRefusal(language, 'wrong-sign-in', {})).not.toContain('⟦');
    expect(sayRefusal(language, 'never-heard-of', {})).toContain('never-heard-of');
  });
});

describe('a list of refusals', () => {
  const refusals = [
    { kind: 'stage-not-open', facts: { stages: ['call'] }, cites: ['art-7'] },
    { kind: 'prepared-by-same-person', facts: {}, cites: [] },
    { kind: 'bad-input', facts: { issues: [] }, cites: [] },
  ];
  const draw = (told: typeof refusals = []) =>
    renderToStaticMarkup(
      createElement(RefusalList, { refused: refused('state', { refusals, request: 'r-9' }), told }),
    );

  test('shows every reason with its articles and the number of the request', () => {
    const shown = draw();

    expect([...shown.matchAll(/data-refusal="([^"]+)"/g)].map(([, kind]) => kind)).toEqual([
      'stage-not-open',
      'prepared-by-same-person',
    ]);
    expect(shown).toContain('data-article="art-7"');
    expect(shown).toContain('r-9');
  });

  test('leaves out what was said next to its field', () => {
    expect(draw(refusals.slice(0, 1))).not.toContain('data-refusal="stage-not-open"');
  });
});
