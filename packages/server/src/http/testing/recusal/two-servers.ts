import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CryptoPort, Instant, LedgerEvent } from '@laureate/core';
import { nodeCrypto } from '@laureate/node';
import type { TwoHistories } from '../../../../../core/src/testing/recusal/two-histories.ts';
import { writeAccount } from '../../../accounts/make-account.ts';
import { hashPassword } from '../../../accounts/passwords/hash-password.ts';
import { readSettings } from '../../../config/settings.ts';
import { openService, type Service } from '../../../serve.ts';
import { addSeat } from '../../../store/accounts.ts';
import { type AppendedRows, appendRows } from '../../../store/append.ts';
import { signingKey } from '../../../vault/kept-secrets.ts';
import { laidStream } from './lay-history.ts';
import { headerOf, Wire } from './wire.ts';

const origin = 'http://127.0.0.1:8080';
const password = 'a long enough password';
const manyTries = { free: 1e9, firstWaitMs: 1, lockAfter: 1e9, lockMs: 1, forgetMs: 1 };

/** Headers that make a request somebody's. */
export type Credentials = Readonly<Record<string, string>>;

/** A history laid on a server: what its acts are called there. */
export type ActNumbers = ReadonlyMap<string, string>;

function serviceOn(folder: string): Promise<Service> {
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_LOG: 'silent',
    LAUREATE_PORT: '0',
    LAUREATE_ORIGIN: origin,
    LAUREATE_CACHE_EVENTS: '20000',
    LAUREATE_REQUESTS_PER_MINUTE: '1000000000',
  });
  return openService(settings, {
    accounts: {
      asksSecondFactor: false,
      passwordCost: { memoryKiB: 64, passes: 1, lanes: 1 },
      costlyPerMinute: 1e9,
      accountTries: manyTries,
      addressTries: manyTries,
    },
  });
}

/** Makes accounts that are nobody anywhere yet; their ids. */
async function makeAccounts({ accounts, house }: Service, count: number): Promise<string[]> {
  const hashed = await hashPassword(password, accounts.ground.settings.passwordCost);
  return house.store.transact(async (db) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const logins = [{ kind: 'name', text: `viewer-${n}` }] as const;
      ids.push(await writeAccount(accounts.ground, db, { name: `viewer-${n}`, logins, password: hashed }));
    }
    return ids;
  });
}

/** A server that listens on this machine, on an embedded database in a folder of its own. */
export class RunningServer {
  readonly service: Service;
  readonly wire: Wire;
  readonly crypto: CryptoPort;

  private constructor(service: Service, crypto: CryptoPort, address: string) {
    this.service = service;
    this.crypto = crypto;
    this.wire = new Wire(address);
  }

  static async start(folder: string, onService: (service: Service) => void): Promise<RunningServer> {
    const service = await serviceOn(folder);
    onService(service);
    const { store, master } = service.house;
    const crypto = nodeCrypto(await signingKey(store, master));
    return new RunningServer(service, crypto, await service.listen());
  }

  /** Lays a jurisdiction's rows into the store, and sets its clock to their end. */
  async lay(jurisdiction: string, rows: readonly AppendedRows[]): Promise<void> {
    await this.add(jurisdiction, rows);
    const end = rows.at(-1)?.heads.at(-1)?.at ?? '';
    await this.service.house.clock.setTo(jurisdiction, end as Instant);
  }

  /** Adds rows to a jurisdiction that may have been looked at: what was folded of it is dropped. */
  async add(jurisdiction: string, rows: readonly AppendedRows[]): Promise<void> {
    const { store, cities } = this.service.house;
    await store.transact((db) => appendRows(db, rows, Date.now()));
    cities.city(jurisdiction).shrink(true);
  }

  /** Makes an account a person of a jurisdiction. */
  async seat(account: string, jurisdiction: string, person: string): Promise<void> {
    await this.service.house.store.transact((db) => addSeat(db, account, jurisdiction, person));
  }

  /** Signs an account in by the page's own way. */
  async signIn(login: string): Promise<Credentials> {
    const body = { login, password };
    const reply = await this.wire.ask({
      method: 'POST',
      path: '/api/v1/session',
      headers: { origin },
      body,
    });
    const cookie = /^laureate=[^;]+/.exec(headerOf(reply, 'set-cookie') ?? '')?.[0];
    if (cookie === undefined) throw new Error(`${login} cannot sign in: ${reply.body}`);
    return { cookie, origin, 'x-laureate': '1' };
  }

  async close(): Promise<void> {
    this.wire.close();
    await this.service.close();
  }
}

/** Two servers with the same keys and accounts: only what is laid into them afterwards differs. */
export class TwoServers {
  readonly one: RunningServer;
  readonly other: RunningServer;
  readonly #accounts: readonly string[];
  readonly #folder: string;

  private constructor(folder: string, servers: readonly [RunningServer, RunningServer], accounts: string[]) {
    this.#folder = folder;
    this.#accounts = accounts;
    [this.one, this.other] = servers;
  }

  /** Starts both. `onService` is called before they listen. */
  static async start(
    accounts: number,
    onService: (service: Service) => void = () => {},
  ): Promise<TwoServers> {
    const folder = mkdtempSync(join(tmpdir(), 'laureate-recusal-'));
    const [first, second] = [join(folder, 'one'), join(folder, 'other')];
    const preparing = await serviceOn(first);
    const ids = await makeAccounts(preparing, accounts);
    await preparing.close();
    cpSync(first, second, { recursive: true });
    const one = await RunningServer.start(first, onService);
    const other = await RunningServer.start(second, onService);
    return new TwoServers(folder, [one, other], ids);
  }

  /**
   * Lays the first history into one and the second into the other, each signed with their key as the server itself
   * would have kept it. Answers what acts are called in the first.
   */
  async lay(
    jurisdiction: string,
    two: Pick<TwoHistories, 'registry' | 'roundId' | 'histories'>,
  ): Promise<ActNumbers> {
    const ground = { jurisdiction, crypto: this.one.crypto };
    const [numbers, others] = [new Map<string, string>(), new Map<string, string>()];
    const registry = laidStream(`registry/${jurisdiction}`, two.registry, ground, numbers);
    for (const [told, laid] of numbers) others.set(told, laid);
    const round = (history: readonly LedgerEvent[], acts: Map<string, string>) =>
      laidStream(`round/${two.roundId}`, history, ground, acts);
    await this.one.lay(jurisdiction, [...registry, ...round(two.histories[0], numbers)]);
    await this.other.lay(jurisdiction, [...registry, ...round(two.histories[1], others)]);
    return numbers;
  }

  /** Makes the `n`-th account a person of a jurisdiction at one of them. */
  async seat(server: RunningServer, n: number, jurisdiction: string, person: string): Promise<void> {
    const account = this.#accounts[n];
    if (account === undefined) throw new Error(`there is no account ${n}`);
    await server.seat(account, jurisdiction, person);
  }

  /** Signs the `n`-th account in at both, as a person of a jurisdiction. */
  async signIn(
    n: number,
    jurisdiction: string,
    person: string,
  ): Promise<readonly [Credentials, Credentials]> {
    for (const server of [this.one, this.other]) await this.seat(server, n, jurisdiction, person);
    return [await this.one.signIn(`viewer-${n}`), await this.other.signIn(`viewer-${n}`)];
  }

  async close(): Promise<void> {
    await this.one.close();
    await this.other.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
