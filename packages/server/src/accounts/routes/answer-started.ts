import type { FastifyReply } from 'fastify';
import type { AccountRefusal, Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { findSession } from '../sessions/find-session.ts';
import type { Halfway } from '../sessions/session-memory.ts';
import type { Started } from '../sessions/start-session.ts';
import type { SessionView } from './answer-forms.ts';
import { giveSession } from './cookies.ts';
import { sessionView } from './session-view.ts';

/** Gives the browser its new session and says who is signed in. */
export async function enterWith(
  ground: AccountsGround,
  reply: FastifyReply,
  { token }: Started,
): Promise<SessionView> {
  giveSession(reply, ground.settings, token);
  const found = await findSession(ground, token);
  return sessionView(ground, found?.row.account ?? '', found?.seats ?? new Map());
}

/** Gives the browser its new session and says who is signed in, or what is still missing. */
export async function answerStarted(
  ground: AccountsGround,
  reply: FastifyReply,
  settled: Settled<Started>,
): Promise<
  | { readonly refused: readonly AccountRefusal[] }
  | { readonly value: SessionView | { readonly needs: Halfway } }
> {
  if ('refused' in settled) return settled;
  const view = await enterWith(ground, reply, settled.value);
  const { needs } = settled.value;
  return { value: needs ? { needs } : view };
}
