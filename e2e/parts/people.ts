import { isRefusedReply, signIn, Transport } from '@laureate/client';
import { makeAccount } from '../../packages/server/src/accounts/make-account.ts';
import { demonstrationPassword } from '../../packages/server/src/demo/start-demonstration.ts';
import { accountOfPerson } from '../../packages/server/src/store/accounts.ts';
import type { OpenDemonstration } from './open-demonstration.ts';

/** The people of a city, each signed in once with an account of their own; the public without one. */
export class People {
  readonly #demonstration: OpenDemonstration;
  readonly #jurisdiction: string;
  readonly #known: Set<string>;
  readonly #signedIn = new Map<string, Promise<Transport>>();
  readonly #public: Transport;

  constructor(demonstration: OpenDemonstration, jurisdiction: string) {
    this.#demonstration = demonstration;
    this.#jurisdiction = jurisdiction;
    const city = demonstration.cities.get(jurisdiction);
    this.#known = new Set(city?.accounts.map(({ person }) => person));
    this.#public = new Transport({ server: demonstration.address });
  }

  /** The connection of a person; who was registered after the demonstration began gets an account first. */
  as(person: string): Promise<Transport> {
    if (person === 'public') return Promise.resolve(this.#public);
    const known = this.#signedIn.get(person) ?? this.#signIn(person);
    this.#signedIn.set(person, known);
    return known;
  }

  async #hasAccount(person: string): Promise<boolean> {
    const { db } = this.#demonstration.service.house.store;
    return this.#known.has(person) || (await accountOfPerson(db, this.#jurisdiction, person)) !== undefined;
  }

  async #signIn(person: string): Promise<Transport> {
    const login = `${this.#jurisdiction}.${person}`.toLowerCase();
    if (!(await this.#hasAccount(person))) {
      await makeAccount(this.#demonstration.service.accounts.ground, {
        name: person,
        logins: [{ kind: 'name', text: login }],
        password: demonstrationPassword,
        seats: new Map([[this.#jurisdiction, person]]),
      });
      this.#known.add(person);
    }
    const transport = new Transport({ server: this.#demonstration.address, keepCookies: true });
    const reply = await signIn(transport, { login, password: demonstrationPassword });
    if (isRefusedReply(reply)) throw new Error(`${login} cannot sign in: ${reply.refused.kind}`);
    return transport;
  }
}
