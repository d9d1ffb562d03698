import { apiTitle, apiWord, inLanguages, oneBelowTheOther, onOneLine } from './both-languages.ts';
import { type Operation, titleOf } from './operation.ts';
import { parameterRefs, viewParameterNames } from './parameters.ts';
import { answerHeader, problemRefs } from './responses.ts';
import { hatsInWords } from './who-may.ts';
import { type JsonSchema, writtenSchema } from './written-schema.ts';

type ViewOperation = Extract<Operation, { readonly kind: 'view' }>;

/** A view as an operation of the document. */
export function viewOperation(operation: ViewOperation): JsonSchema {
  const { view, room, id } = operation;
  const stream = view.stream === 'registry' ? 'jurisdiction' : 'round';
  return {
    operationId: id,
    tags: [room.name],
    summary: onOneLine(titleOf(operation)),
    description: oneBelowTheOther(
      inLanguages((language) => `${apiWord(language, 'part.who')}: ${hatsInWords(language, view.for)}`),
    ),
    'x-for': view.for,
    parameters: [
      ...parameterRefs(stream),
      {
        name: 'query',
        in: 'query',
        description: apiTitle('parameter.query'),
        content: { 'application/json': { schema: writtenSchema(view.name, view.query) } },
      },
      ...parameterRefs(...viewParameterNames, 'If-None-Match'),
    ],
    responses: {
      200: {
        description: apiTitle('answer.view'),
        headers: { ETag: answerHeader('ETag'), Link: answerHeader('Link') },
        content: { 'application/json': { schema: {} } },
      },
      304: { description: apiTitle('answer.304') },
      ...problemRefs,
    },
  };
}
