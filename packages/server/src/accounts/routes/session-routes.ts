import { z } from 'zod';
import { putProof } from '../../store/sessions.ts';
import { refuse } from '../account-refusal.ts';
import { endOneSession, endOtherSessions, listSessions, signOut } from '../sessions/end-sessions.ts';
import { showSecondFactor } from '../sign-in/show-second-factor.ts';
import { checkOwnPassword, signIn } from '../sign-in/sign-in.ts';
import { visitorOfToken } from '../tokens/access-tokens.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { NothingForm, SessionForm, SessionsForm, StartedForm } from './answer-forms.ts';
import { answerStarted } from './answer-started.ts';
import { takeSession } from './cookies.ts';
import { LoginText, PasswordText } from './input-texts.ts';
import { sessionView } from './session-view.ts';

/** Signing in and out. */
export const sessionRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'POST',
    path: 'session',
    gate: 'anyone',
    summary: 'sign-in',
    body: z.strictObject({ login: LoginText, password: PasswordText }),
    value: StartedForm,
    isCostly: true,
    answer: async (ground, { body, session, whence, reply }) => {
      const started = await signIn(ground, { ...body, whence, instead: session?.row.hash });
      return answerStarted(ground, reply, started);
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'session/second-factor',
    gate: 'halfway',
    summary: 'show-second-factor',
    body: z.union([
      z.strictObject({ code: z.string().max(20) }),
      z.strictObject({ recoveryCode: z.string().max(40) }),
    ]),
    value: StartedForm,
    isCostly: true,
    answer: async (ground, { body, session, whence, reply }) =>
      answerStarted(ground, reply, await showSecondFactor(ground, session, body, whence)),
  }),
  accountRoute({
    method: 'POST',
    path: 'session/proof',
    gate: 'signed-in',
    summary: 'prove-again',
    body: z.strictObject({ password: PasswordText }),
    value: SessionForm,
    isCostly: true,
    answer: async (ground, { body, session: { row, seats } }) => {
      if (row.hasSecondFactor) return refuse('proof-needed', { proof: 'second-factor' });
      const checked = await checkOwnPassword(ground, row.account, body.password);
      if ('refused' in checked) return checked;
      await putProof(ground.store.db, row.hash, ground.now());
      ground.memory.forget(row.hash);
      return { value: await sessionView(ground, row.account, seats) };
    },
  }),
  accountRoute({
    method: 'GET',
    path: 'session',
    gate: 'signed-in',
    summary: 'who-is-signed-in',
    value: SessionForm,
    answer: async (ground, { session }) => ({
      value: await sessionView(ground, session.row.account, session.seats),
    }),
    answersToken: async (ground, token) => {
      const visitor = await visitorOfToken(ground, token);
      if (visitor.kind !== 'account') return refuse('signed-out');
      return { value: await sessionView(ground, visitor.account, visitor.seats) };
    },
  }),
  accountRoute({
    method: 'DELETE',
    path: 'session',
    gate: 'anyone',
    summary: 'sign-out',
    value: NothingForm,
    answer: async (ground, { session, reply }) => {
      if (session) await signOut(ground, session);
      takeSession(reply, ground.settings);
      return { value: {} };
    },
  }),
];

/** The list of one's sessions, and ending them. */
export const sessionListRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'GET',
    path: 'sessions',
    gate: 'signed-in',
    summary: 'sessions',
    value: SessionsForm,
    answer: async (ground, { session }) => ({ value: { sessions: await listSessions(ground, session) } }),
  }),
  accountRoute({
    method: 'DELETE',
    path: 'sessions',
    gate: 'signed-in',
    summary: 'end-other-sessions',
    value: NothingForm,
    answer: async (ground, { session }) => {
      await endOtherSessions(ground, session);
      return { value: {} };
    },
  }),
  accountRoute({
    method: 'DELETE',
    path: 'sessions/:id',
    gate: 'signed-in',
    summary: 'end-session',
    value: NothingForm,
    answer: async (ground, { session, param }) =>
      (await endOneSession(ground, session, param('id'))) ? { value: {} } : 'not-found',
  }),
];
