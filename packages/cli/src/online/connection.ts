import { readSession, type Session, Transport } from '@laureate/client';
import { Misuse } from '../misuse.ts';
import type { Surroundings } from '../surroundings.ts';
import { KeptSessions } from './kept-sessions.ts';
import { Reach } from './reach.ts';
import { serverAddress } from './server-address.ts';
import { orStop } from './stopped.ts';

/** Where a command goes: as options say, else as the environment says. */
export interface Wanted {
  readonly server?: string | undefined;
  readonly insecureHttp?: boolean | undefined;
}

/** The way to one server, and in whose name it is gone. */
export interface Connection {
  readonly server: string;
  readonly transport: Transport;
  readonly reach: Reach;
  readonly sessions: KeptSessions;
  /** A token of the environment goes before a kept session; without either one asks as the public. */
  readonly as: 'token' | 'session' | 'nobody';
}

/** Opens the way to a server; nothing is sent yet. `anew` leaves aside what is kept: somebody signs in. */
export function connect(
  { environment }: Surroundings,
  { server, insecureHttp = false }: Wanted,
  anew = false,
): Connection {
  const sessions = new KeptSessions(environment);
  const typed = server ?? (environment.LAUREATE_SERVER || onlyOne(sessions.servers));
  if (typed === undefined) throw new Misuse('no-server');
  const address = serverAddress(typed, insecureHttp);
  const reach = new Reach();
  const ground = { server: address, fetch: reach.fetch };
  const token = environment.LAUREATE_TOKEN;
  if (anew)
    return {
      server: address,
      reach,
      sessions,
      as: 'nobody',
      transport: new Transport({ ...ground, keepCookies: true }),
    };
  if (token)
    return {
      server: address,
      reach,
      sessions,
      as: 'token',
      transport: new Transport({ ...ground, token: token.trim() }),
    };
  const kept = sessions.of(address);
  const transport = new Transport({ ...ground, ...(kept ? { cookie: kept.cookie } : {}) });
  return { server: address, reach, sessions, as: kept ? 'session' : 'nobody', transport };
}

const onlyOne = (servers: readonly string[]): string | undefined =>
  servers.length === 1 ? servers[0] : undefined;

/** Who is signed in; the command ends here when nobody is. */
export async function whoIsIn({ transport }: Connection): Promise<Session> {
  return orStop(await readSession(transport)).value;
}

/** The jurisdiction that is meant: the one named, else the only one with a seat. */
export function cityOf({ seats }: Session, named: string | undefined): string {
  const [only, ...more] = seats;
  const city = named ?? (more.length === 0 ? only?.jurisdiction : undefined);
  if (city === undefined)
    throw new Misuse('which-city', { cities: seats.map(({ jurisdiction }) => jurisdiction) });
  return city;
}
