import { type RefusalKind, refusalKinds } from '@laureate/core';
import { statusOfClass } from '../problem.ts';
import { apiTitle, inLanguages, oneBelowTheOther } from './both-languages.ts';
import { refusalSentence } from './refusal-words.ts';
import { type RoomRefusals, roomRefusals } from './room-refusals.ts';
import { type JsonSchema, plainSchema } from './written-schema.ts';

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const text: JsonSchema = { type: 'string' };

/** Name of the schema of one kind of refusal. */
const nameOf = (kind: string): string => `refusal.${kind}`;

/** One kind of refusal: its facts, its sentence, and the status it gives when nothing graver stands beside it. */
function refusalSchema({ kind, class: refusalClass, facts }: RefusalKind<never>): JsonSchema {
  return {
    type: 'object',
    description: oneBelowTheOther(inLanguages((language) => refusalSentence(language, kind))),
    'x-class': refusalClass,
    'x-status': statusOfClass[refusalClass],
    required: ['kind', 'facts', 'cites'],
    properties: {
      kind: { const: kind },
      facts: plainSchema(facts),
      cites: { type: 'array', items: text },
    },
  };
}

/** The refusals of a room that is none of the catalogue: a closed list of kinds with their statuses. */
function roomRefusalSchema({ statuses }: RoomRefusals): JsonSchema {
  return {
    type: 'object',
    'x-status': Object.fromEntries(statuses),
    required: ['kind', 'facts', 'cites'],
    properties: {
      kind: { type: 'string', enum: [...statuses.keys()] },
      facts: { type: 'object' },
      cites: { type: 'array', items: text },
    },
  };
}

const issue: JsonSchema = {
  type: 'object',
  required: ['path', 'message'],
  properties: { path: text, message: text },
};

const refusalNames = ['Refusal', ...roomRefusals.map(({ schema }) => schema)];

const problem: JsonSchema = {
  type: 'object',
  description: apiTitle('answer.default'),
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    instance: text,
    refusals: { type: 'array', items: { anyOf: refusalNames.map(ref) } },
    issues: { type: 'array', items: ref('Issue') },
    facts: { type: 'object' },
  },
};

/** A problem document and the closed list of refusals it may carry. */
export function problemSchemas(): Record<string, JsonSchema> {
  const kinds = [...refusalKinds.values()];
  return {
    Problem: problem,
    Issue: issue,
    RefusalKind: { type: 'string', enum: kinds.map(({ kind }) => kind) },
    Refusal: { oneOf: kinds.map(({ kind }) => ref(nameOf(kind))) },
    ...Object.fromEntries(roomRefusals.map((room) => [room.schema, roomRefusalSchema(room)])),
    ...Object.fromEntries(kinds.map((entry) => [nameOf(entry.kind), refusalSchema(entry)])),
  };
}
