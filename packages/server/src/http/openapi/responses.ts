import { apiTitle } from './both-languages.ts';
import type { JsonSchema } from './written-schema.ts';

/** Statuses a problem may have. */
export const problemStatuses: readonly number[] = [400, 401, 403, 404, 409, 412, 413, 422, 429, 500];

/** The one shared answer of the document for everything that goes wrong, by status. */
export const problemResponse: JsonSchema = {
  description: problemStatuses.map((status) => `${status}: ${apiTitle(`answer.${status}`)}`).join('\n\n'),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What any operation may answer with when it does not succeed. */
export const problemRefs: JsonSchema = {
  '4XX': { $ref: '#/components/responses/problem' },
  '5XX': { $ref: '#/components/responses/problem' },
};

/** A header of an answer. */
export function answerHeader(name: string): JsonSchema {
  return { description: apiTitle(`header.${name.toLowerCase()}`), schema: { type: 'string' } };
}
