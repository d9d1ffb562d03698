import { z } from 'zod';
import { endOwnToken, listTokens, makeToken } from '../tokens/access-tokens.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { MadeTokenForm, NothingForm, TokensForm } from './answer-forms.ts';

const usualDays = 90;
const TokenSchema = z.strictObject({
  label: z.string().trim().min(1).max(100),
  scope: z
    .strictObject({
      views: z.boolean().default(true),
      commands: z.array(z.string().max(64)).max(100).default([]),
    })
    .default({ views: true, commands: [] }),
  days: z.number().int().min(1).max(10_000).default(usualDays),
});

/** Personal access tokens. */
export const tokenRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'GET',
    path: 'tokens',
    gate: 'signed-in',
    summary: 'tokens',
    value: TokensForm,
    answer: async (ground, { session }) => ({ value: { tokens: await listTokens(ground, session) } }),
  }),
  accountRoute({
    method: 'POST',
    path: 'tokens',
    gate: 'proved',
    summary: 'make-token',
    body: TokenSchema,
    value: MadeTokenForm,
    answer: (ground, { body, session }) => makeToken(ground, session, body),
  }),
  accountRoute({
    method: 'DELETE',
    path: 'tokens/:id',
    gate: 'signed-in',
    summary: 'end-token',
    value: NothingForm,
    answer: async (ground, { session, param }) =>
      (await endOwnToken(ground, session, param('id'))) ? { value: {} } : 'not-found',
  }),
];
