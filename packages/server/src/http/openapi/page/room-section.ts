import { type RefusalKind, type Room, refusalKinds, rooms } from '@laureate/core';
import type { Language } from '@laureate/locales';
import { createElement as h, type ReactElement } from 'react';
import { statusOfClass } from '../../problem.ts';
import { apiWord } from '../both-languages.ts';
import { operations, roomTitle } from '../operation.ts';
import { refusalSentence } from '../refusal-words.ts';
import type { RouteDoc } from '../route-doc.ts';
import { documentPath } from '../route-operation.ts';
import { addressLine, operationSection, table } from './operation-section.ts';

/** Refusals as a table: kind, status, sentence; each has an anchor of its own. */
function refusalTable(language: Language, kinds: readonly RefusalKind<never>[]): ReactElement | null {
  if (kinds.length === 0) return null;
  return h(
    'details',
    null,
    h('summary', null, `${apiWord(language, 'part.refusals')} (${kinds.length})`),
    table(
      ['kind', 'status', 'says'].map((part) => apiWord(language, `part.${part}`)),
      kinds.map(({ kind, class: refusalClass }) => [
        h('code', { id: `refusal.${kind}` }, kind),
        `${statusOfClass[refusalClass]} ${apiWord(language, `class.${refusalClass}`)}`,
        refusalSentence(language, kind),
      ]),
    ),
  );
}

/** A room of the catalogue: its commands, its views, and the refusals it may add. */
export function roomSection(language: Language, room: Room): ReactElement {
  return h(
    'section',
    { key: room.name, id: `room.${room.name}` },
    h('h2', null, roomTitle(room.name)[language]),
    operations
      .filter((operation) => operation.room.name === room.name)
      .map((operation) => operationSection(language, operation)),
    refusalTable(language, room.refusals),
  );
}

/** What any act may be refused for, whatever its room. */
export function anyActSection(language: Language): ReactElement {
  const ofRooms = new Set(rooms.flatMap(({ refusals }) => refusals.map(({ kind }) => kind)));
  const ofAnyAct = [...refusalKinds.values()].filter(({ kind }) => !ofRooms.has(kind));
  return h(
    'section',
    { id: 'room.act' },
    h('h2', null, roomTitle('act')[language]),
    refusalTable(language, ofAnyAct),
  );
}

/** A room that is none of the catalogue: its routes. */
export function routesSection(language: Language, room: string, docs: readonly RouteDoc[]): ReactElement {
  return h(
    'section',
    { key: room, id: `room.${room}` },
    h('h2', null, roomTitle(room)[language]),
    docs.map((doc) =>
      h(
        'section',
        { key: `${doc.method} ${doc.path}`, id: `route.${doc.summary}` },
        h('h3', null, apiWord(language, `route.${doc.summary}`)),
        addressLine(doc.method, documentPath(doc)),
      ),
    ),
  );
}
