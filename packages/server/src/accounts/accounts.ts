import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cities } from '../city/cities.ts';
import type { BusinessClock } from '../city/clock.ts';
import { forgetSessions } from '../store/sessions.ts';
import { forgetTries } from '../store/sign-in-tries.ts';
import type { Store } from '../store/store.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { AccountKeys } from './account-keys.ts';
import type { AccountSettings } from './account-settings.ts';
import type { AccountsGround } from './accounts-ground.ts';
import { Background } from './background.ts';
import { KeptMail } from './mail/kept-mail.ts';
import { SmtpMail } from './mail/smtp-mail.ts';
import { Provider, type ProviderSettings } from './provider/provider.ts';
import { accountRouteList } from './routes/index.ts';
import { mountRoute } from './routes/mount.ts';
import { requireOurs } from './routes/require-ours.ts';
import { SessionMemory } from './sessions/session-memory.ts';
import { type Visitor, whoAsksOf } from './visitor.ts';

/** What the accounts are opened with. */
export interface AccountsTools {
  readonly store: Store;
  readonly master: MasterKey;
  readonly settings: AccountSettings;
  readonly cities: Cities;
  readonly clock: BusinessClock;
  /** Folder for mails where no SMTP server is set. */
  readonly outbox: string;
  readonly smtp?: { readonly url: string; readonly from: string } | undefined;
  readonly provider?: Pick<ProviderSettings, 'issuer' | 'clientId' | 'clientSecret'> | undefined;
  /** The machine's clock. */
  readonly now?: () => number;
}

/** The accounts of an installation. */
export interface Accounts {
  readonly ground: AccountsGround;
  readonly whoAsks: (request: FastifyRequest) => Promise<Visitor>;
  /** Mounts the routes, and the check that a change was asked for by our own pages on every route of the server. */
  readonly routes: (app: FastifyInstance) => void;
  /** Forgets sessions and failed tries that count no more: now and then. */
  readonly sweep: () => Promise<void>;
  /** Ends when nothing goes on after an answer any more. */
  readonly idle: () => Promise<void>;
}

function groundOf(tools: AccountsTools): AccountsGround {
  const { store, master, settings, cities, clock, smtp, now = Date.now } = tools;
  const keys = new AccountKeys(master);
  return {
    store,
    keys,
    settings,
    now,
    cities,
    clock,
    provider: providerOf(tools, now),
    mail: smtp ? new SmtpMail(smtp) : new KeptMail(tools.outbox, keys, now),
    memory: new SessionMemory(settings.rememberMs),
    background: new Background(),
  };
}

function providerOf({ provider, settings }: AccountsTools, now: () => number): Provider | undefined {
  if (!provider) return undefined;
  const returnTo = `${settings.origin}/api/v1/oidc/callback`;
  const { providerRetryMs: retryMs, providerRecheckMs: recheckMs } = settings;
  return new Provider({ ...provider, returnTo, retryMs, recheckMs }, now);
}

/** Opens the accounts over a store and its cities. A provider need not answer now. */
export function openAccounts(tools: AccountsTools): Accounts {
  const ground = groundOf(tools);
  const { settings, store, now } = ground;
  return {
    ground,
    whoAsks: whoAsksOf(ground),
    routes: (app) => {
      app.addHook('onRequest', requireOurs(settings));
      ground.background.tellFaultsTo((fault) =>
        app.log.error({ fault: nameOf(fault) }, 'fault after an answer'),
      );
      for (const route of accountRouteList) mountRoute(app, ground, route);
    },
    sweep: async () => {
      await forgetSessions(store.db, now());
      await forgetTries(store.db, now() - longestMemory(settings));
    },
    idle: () => ground.background.idle(),
  };
}

/** What a fault is called: what a mail server says may hold an address. */
function nameOf(fault: unknown): object {
  if (!(fault instanceof Error)) return { name: typeof fault };
  return { name: fault.name, ...('code' in fault ? { code: String(fault.code) } : {}) };
}

function longestMemory({ accountTries, addressTries, resetTries }: AccountSettings): number {
  return Math.max(accountTries.forgetMs, addressTries.forgetMs, resetTries.forgetMs);
}
