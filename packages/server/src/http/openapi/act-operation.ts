import type { Command } from '@laureate/core';
import { ActBodySchema } from '../routes/act-routes.ts';
import { apiTitle, apiWord, inLanguages, oneBelowTheOther, onOneLine } from './both-languages.ts';
import { type Operation, titleOf } from './operation.ts';
import { parameterRefs } from './parameters.ts';
import { problemRefs } from './responses.ts';
import { hatsInWords, redoInWords, stagesInWords, undoInWords } from './who-may.ts';
import { type JsonSchema, plainSchema, writtenSchema } from './written-schema.ts';

type ActOperation = Extract<Operation, { readonly kind: 'command' }>;

const envelope = plainSchema(ActBodySchema);
const { payload: _payload, ...envelopeFields } = envelope.properties as Record<string, JsonSchema>;

/** Name of the schema of a command's payload. */
export function payloadName({ name }: Command): string {
  return `payload.${name}`;
}

/** The payload as people write it. */
export function payloadSchema(command: Command): JsonSchema {
  return writtenSchema(command.name, command.payload);
}

function description(command: Command): string {
  return oneBelowTheOther(
    inLanguages((language) => {
      const line = (part: string, words: string) => `${apiWord(language, `part.${part}`)}: ${words}`;
      return [
        line('who', hatsInWords(language, command.by)),
        ...(command.preparedBy
          ? [
              line('prepared', hatsInWords(language, command.preparedBy)),
              apiWord(language, 'say.prepare-first'),
            ]
          : []),
        ...(command.stream === 'round' ? [line('during', stagesInWords(language, command))] : []),
        line('undo', undoInWords(language, command)),
        ...(command.redo?.length ? [line('redo', redoInWords(language, command))] : []),
        ...(command.rules.length > 0 ? [line('rules', command.rules.join(', '))] : []),
      ].join('\n');
    }),
  );
}

/** What is declared of a command, for programs. */
function declared(command: Command): JsonSchema {
  return {
    'x-by': command.by,
    ...(command.preparedBy ? { 'x-prepared-by': command.preparedBy } : {}),
    ...(command.stream === 'round' && command.during ? { 'x-during': command.during } : {}),
    'x-rules': command.rules,
    'x-undo': command.undo,
    ...(command.redo ? { 'x-redo': command.redo } : {}),
    ...(command.mustRedo ? { 'x-must-redo': true } : {}),
  };
}

/** The fields of the envelope, shared by every act. */
export const actEnvelopeSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(envelopeFields).map(([name, schema]) => [`act.${name}`, schema]),
);

function bodySchema(command: Command): JsonSchema {
  const shared = Object.keys(envelopeFields).map((name) => [
    name,
    { $ref: `#/components/schemas/act.${name}` },
  ]);
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      payload: { $ref: `#/components/schemas/${payloadName(command)}` },
      ...Object.fromEntries(shared),
    },
  };
}

/** A command as an operation of the document. */
export function actOperation(operation: ActOperation): JsonSchema {
  const { command, room, id } = operation;
  const stream = command.stream === 'registry' ? 'jurisdiction' : 'round';
  return {
    operationId: id,
    tags: [room.name],
    summary: onOneLine(titleOf(operation)),
    description: description(command),
    ...declared(command),
    parameters: parameterRefs(stream, 'dry-run', 'Idempotency-Key', 'If-Match', 'X-Laureate'),
    requestBody: { required: true, content: { 'application/json': { schema: bodySchema(command) } } },
    responses: {
      200: {
        description: apiTitle('answer.200'),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/DoneAct' } } },
      },
      ...problemRefs,
    },
  };
}
