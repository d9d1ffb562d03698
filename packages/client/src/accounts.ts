import type { Reply } from './reply.ts';
import type { Started } from './sign-in.ts';
import type { Transport } from './transport.ts';

const at = (path: string): string => `/api/v1/${path}`;
const get = <T>(transport: Transport, path: string): Promise<Reply<T>> =>
  transport.send<T>({ method: 'GET', path: at(path) });
const post = <T>(transport: Transport, path: string, body: unknown = {}): Promise<Reply<T>> =>
  transport.send<T>({ method: 'POST', path: at(path), body });
const end = (transport: Transport, path: string): Promise<Reply<unknown>> =>
  transport.send({ method: 'DELETE', path: at(path) });

/** One sign-in that lasts: where from, since when, until when. */
export interface OwnSession {
  readonly id: string;
  readonly address: string;
  readonly agent: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly isThisOne: boolean;
}

/** A personal access token as it is listed: never the token itself. */
export interface OwnToken {
  readonly id: string;
  readonly label: string;
  readonly scope: { readonly views: boolean; readonly commands: readonly string[] };
  readonly madeAt: string;
  readonly endsAt: string;
  readonly usedAt: string | null;
}

/** Whom an invitation is for, before it is accepted. */
export interface Offer {
  readonly jurisdiction: string;
  readonly name: { readonly zh: string; readonly en: string } | null;
  readonly person: string;
  readonly endsAt: string;
}

/** A step of the first day: whether the registry shows it done, and the commands that do it. */
export interface SetUpStep {
  readonly step: string;
  readonly isDone: boolean;
  readonly isOptional: boolean;
  readonly commands: readonly string[];
  readonly missing: readonly string[];
}

export interface NewAdministrator {
  readonly party: string;
  readonly name: string;
  readonly code: string;
  readonly codeKind: string;
}

export interface Opening {
  readonly jurisdiction: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly administrators: Readonly<Record<'system' | 'security' | 'audit', NewAdministrator>>;
}

/** The link with which one of the three administrators makes an account. */
export interface AdministratorLink {
  readonly administration: 'system' | 'security' | 'audit';
  readonly person: string;
  readonly link: string;
  readonly endsAt: string;
}

/** What the accounts of one server do, call by call. */
export const accounts = {
  sessions: (on: Transport) => get<{ readonly sessions: readonly OwnSession[] }>(on, 'sessions'),
  endSession: (on: Transport, id: string) => end(on, `sessions/${id}`),
  endOtherSessions: (on: Transport) => end(on, 'sessions'),
  changePassword: (on: Transport, body: { readonly old: string; readonly password: string }) =>
    post(on, 'password', body),
  requestReset: (on: Transport, login: string) => post(on, 'password/reset-request', { login }),
  resetPassword: (on: Transport, body: { readonly code: string; readonly password: string }) =>
    post(on, 'password/reset', body),
  /** Proves again who one is, before something that matters. */
  prove: (on: Transport, password: string) => post(on, 'session/proof', { password }),
  secondFactor: (on: Transport) =>
    get<{ readonly isSet: boolean; readonly recoveryCodesLeft: number }>(on, 'second-factor'),
  renewRecoveryCodes: (on: Transport) =>
    post<{ readonly recoveryCodes: readonly string[] }>(on, 'second-factor/recovery-codes'),
  tokens: (on: Transport) => get<{ readonly tokens: readonly OwnToken[] }>(on, 'tokens'),
  makeToken: (
    on: Transport,
    body: { readonly label: string; readonly scope: OwnToken['scope']; readonly days: number },
  ) => post<OwnToken & { readonly token: string }>(on, 'tokens', body),
  endToken: (on: Transport, id: string) => end(on, `tokens/${id}`),
  offer: (on: Transport, token: string) => get<Offer>(on, `invitations/${token}`),
  accept: (
    on: Transport,
    token: string,
    account?: { readonly name: string; readonly logins: readonly string[]; readonly password: string },
  ) => post<Started>(on, `invitations/${token}`, account ? { account } : {}),
  invite: (
    on: Transport,
    body: { readonly jurisdiction: string; readonly person: string; readonly email?: string },
  ) =>
    post<{ readonly id: string; readonly endsAt: string; readonly isSent: boolean; readonly link?: string }>(
      on,
      'invitations',
      body,
    ),
  setUp: (on: Transport, token: string) =>
    get<{ readonly jurisdictions: readonly string[] }>(on, `setup/${token}`),
  open: (on: Transport, token: string, opening: Opening) =>
    post<{ readonly administrators: readonly AdministratorLink[] }>(on, `setup/${token}`, opening),
  steps: (on: Transport, jurisdiction: string) =>
    get<{ readonly steps: readonly SetUpStep[] }>(on, `setup/steps/${jurisdiction}`),
  announceShippedNames: (on: Transport, jurisdiction: string) =>
    post<{ readonly steps: readonly SetUpStep[] }>(on, `setup/steps/${jurisdiction}/names`),
} as const;
