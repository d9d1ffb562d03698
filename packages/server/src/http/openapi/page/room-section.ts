import { type RefusalKind, type Room, refusalKinds, rooms } from '@laureate/core';
import type { Language } from '@laureate/locales';
import { createElement as h, type ReactElement } from 'react';
import { statusOfClass } from '../../problem.ts';
import { apiWord } from '../both-languages.ts';
import { operations, roomTitle } from '../operation.ts';
import { refusalSentence } from '../refusal-words.ts';
import { roomRefusals } from '../room-refusals.ts';
import type { RouteDoc } from '../route-doc.ts';
import { documentPath } from '../route-operation.ts';
import { addressLine, operationSection, table } from './operation-section.ts';

interface ToldRefusal {
  readonly kind: string;
  readonly status: string;
  readonly says: string;
}

/** Refusals as a table: kind, status, sentence; each has an anchor of its own. */
function refusalTable(language: Language, refusals: readonly ToldRefusal[]): ReactElement | null {
  if (refusals.length === 0) return null;
  return h(
    'details',
    null,
    h('summary', null, `${apiWord(language, 'part.refusals')} (${refusals.length})`),
    table(
      ['kind', 'status', 'says'].map((part) => apiWord(language, `part.${part}`)),
      refusals.map(({ kind, status, says }) => [h('code', { id: `refusal.${kind}` }, kind), status, says]),
    ),
  );
}

function refusalsOfActs(language: Language, kinds: readonly RefusalKind<never>[]): ReactElement | null {
  return refusalTable(
    language,
    kinds.map(({ kind, class: refusalClass }) => ({
      kind,
      status: `${statusOfClass[refusalClass]} ${apiWord(language, `class.${refusalClass}`)}`,
      says: refusalSentence(language, kind),
    })),
  );
}

function refusalsOfRoom(language: Language, room: string): ReactElement | null {
  const own = roomRefusals.find((entry) => entry.room === room);
  if (!own) return null;
  return refusalTable(
    language,
    [...own.statuses].map(([kind, status]) => ({
      kind,
      status: String(status),
      says: refusalSentence(language, kind, own.table),
    })),
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
    refusalsOfActs(language, room.refusals),
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
    refusalsOfActs(language, ofAnyAct),
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
    refusalsOfRoom(language, room),
  );
}
