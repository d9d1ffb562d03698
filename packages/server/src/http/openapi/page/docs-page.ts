import { rooms } from '@laureate/core';
import type { Language } from '@laureate/locales';
import { createElement as h, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { apiWord } from '../both-languages.ts';
import { callingNotes } from '../document.ts';
import { roomTitle } from '../operation.ts';
import { problemStatuses } from '../responses.ts';
import type { RouteDoc } from '../route-doc.ts';
import { table } from './operation-section.ts';
import { anyActSection, roomSection, routesSection } from './room-section.ts';

function contents(language: Language, names: readonly string[]): ReactElement {
  return h(
    'nav',
    null,
    h('h2', null, apiWord(language, 'part.contents')),
    h(
      'ul',
      null,
      names.map((name) =>
        h('li', { key: name }, h('a', { href: `#room.${name}` }, roomTitle(name)[language])),
      ),
    ),
  );
}

function calling(language: Language): ReactElement {
  return h(
    'section',
    null,
    h('h2', null, apiWord(language, 'part.calling')),
    callingNotes.map((note) => h('p', { key: note }, apiWord(language, `call.${note}`))),
    h('h4', null, apiWord(language, 'part.problems')),
    table(
      ['status', 'says'].map((part) => apiWord(language, `part.${part}`)),
      problemStatuses.map((status) => [String(status), apiWord(language, `answer.${status}`)]),
    ),
  );
}

function head(language: Language): ReactElement {
  return h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', null, apiWord(language, 'title')),
    h('link', { rel: 'stylesheet', href: '/api/docs.css' }),
  );
}

function top(language: Language): ReactElement {
  const other = language === 'en' ? 'zh-CN' : 'en';
  return h(
    'header',
    null,
    h('h1', null, apiWord(language, 'title')),
    h('p', null, apiWord(language, 'intro')),
    h(
      'p',
      null,
      h('a', { href: `/api/docs?lang=${other}`, lang: other }, apiWord(language, 'part.other-language')),
      ' · ',
      h('a', { href: '/api/v1/openapi.json' }, apiWord(language, 'part.document')),
    ),
  );
}

/** The API as one page to read in a language: plain HTML with an anchor for each operation and refusal; no script. */
export function docsPage(language: Language, routes: readonly RouteDoc[]): string {
  const otherRooms = [...new Set(routes.map(({ room }) => room))];
  const names = [...rooms.map(({ name }) => name), 'act', ...otherRooms];
  const page = h(
    'html',
    { lang: language },
    head(language),
    h(
      'body',
      null,
      top(language),
      contents(language, names),
      calling(language),
      h(
        'main',
        null,
        rooms.map((room) => roomSection(language, room)),
        anyActSection(language),
        otherRooms.map((room) =>
          routesSection(
            language,
            room,
            routes.filter((route) => route.room === room),
          ),
        ),
      ),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
