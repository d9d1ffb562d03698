import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { type AccountSettings, accountSettings } from './accounts/account-settings.ts';
import { type Accounts, openAccounts } from './accounts/accounts.ts';
import { proposalRoutes } from './assignment/proposal-routes.ts';
import type { Settings } from './config/settings.ts';
import { clockRoutes } from './demo/clock-routes.ts';
import { demonstrationRoutes } from './demo/demonstration-routes.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { draftRoutes } from './drafts/draft-routes.ts';
import { Drafts } from './drafts/drafts.ts';
import { eraseFiles } from './files/erase-files.ts';
import { fileNamed } from './files/file-named.ts';
import { missingFiles } from './files/missing-files.ts';
import { type Files, openFiles } from './files/open-files.ts';
import { buildApp, type LogLines } from './http/app.ts';
import type { HouseTools } from './http/house-tools.ts';
import { webRoutes } from './http/routes/web-routes.ts';
import { intakeRoutes } from './intake/intake-routes.ts';
import { housekeeping } from './jobs/housekeeping.ts';
import { Jobs } from './jobs/jobs.ts';
import { type House, openHouse } from './open-house.ts';
import { oversightRoutes } from './oversight/oversight-routes.ts';
import { publicRoutes } from './public/public-routes.ts';
import { openTexts } from './vault/open-texts.ts';

/** The built pages of the web room. */
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** How a service differs from the usual one. */
export interface ServiceOptions {
  readonly isDemonstration?: boolean;
  /** Settings of the accounts that tests make cheaper. */
  readonly accounts?: Partial<AccountSettings>;
  /** Where lines of the log go; without one to the standard output. */
  readonly logTo?: LogLines;
}

/** A house with its server; nothing listens before `listen`. */
export interface Service {
  readonly house: House;
  readonly accounts: Accounts;
  readonly files: Files;
  readonly app: FastifyInstance;
  /** Begins to listen; answers the address. */
  listen(): Promise<string>;
  /** Takes no more requests, ends what is in hand, closes the database. */
  close(): Promise<void>;
}

function accountsOf(
  house: House,
  { isDemonstration, accounts }: Required<Omit<ServiceOptions, 'logTo'>>,
): Accounts {
  const { settings, store, master, cities, clock } = house;
  const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings;
  return openAccounts({
    store,
    master,
    cities,
    clock,
    settings: accountSettings({
      origin: settings.LAUREATE_ORIGIN,
      isDemonstration,
      asksSecondFactor: !isDemonstration,
      idleMs: settings.LAUREATE_SESSION_IDLE_SECONDS * 1000,
      longestMs: settings.LAUREATE_SESSION_LONGEST_SECONDS * 1000,
      ...accounts,
    }),
    outbox: join(settings.LAUREATE_DATA, 'outbox'),
    smtp: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    provider:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
        : undefined,
  });
}

/** Opens a house and puts its rooms together. */
export async function openService(settings: Settings, options: ServiceOptions = {}): Promise<Service> {
  const { isDemonstration = false } = options;
  const house = await openHouse(settings);
  const accounts = accountsOf(house, { isDemonstration, accounts: options.accounts ?? {} });
  const tools: HouseTools = {
    ...house,
    whoAsks: accounts.whoAsks,
    missingFiles: (act) => missingFiles(house.store, act),
    openTexts: (request) => openTexts(house.store, house.master, request),
  };
  const files = await openFiles(settings, house);
  const drafts = new Drafts(house.store, house.master);
  const rooms = [
    accounts.routes,
    deskRoutes(tools),
    proposalRoutes(tools),
    draftRoutes(tools, drafts),
    files.routes(tools),
    intakeRoutes(tools, { hmac: house.hmac, fileNamed: (wanted) => fileNamed(files.room, wanted) }),
    oversightRoutes(tools, {
      ...accounts.ground,
      master: house.master,
      eraseFiles: (place) => eraseFiles(files.room, place),
    }),
    publicRoutes(tools, { isDemonstration }),
    clockRoutes(house.clock, tools, isDemonstration),
    ...(isDemonstration ? [demonstrationRoutes(house.store)] : []),
    webRoutes(webFolder),
  ];
  const app = await buildApp(settings, tools, rooms, options.logTo);
  const sweep = { name: 'sweep-sessions', everyMs: 3_600_000, work: () => accounts.sweep() };
  const jobs = new Jobs(house.store, [...housekeeping(house.store), ...files.works, sweep], {
    onFault: (name, fault) => app.log.error({ job: name, fault: String(fault) }, 'due work failed'),
  });
  return {
    house,
    accounts,
    files,
    app,
    listen: async () => {
      await jobs.start();
      return app.listen({ host: settings.LAUREATE_HOST, port: settings.LAUREATE_PORT });
    },
    close: async () => {
      await app.close();
      await jobs.close();
      await accounts.idle();
      await house.close();
    },
  };
}
