import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Misuse } from '../misuse.ts';
import type { Surroundings } from '../surroundings.ts';

const KeptSchema = z.record(z.string(), z.strictObject({ cookie: z.string().min(1), login: z.string() }));
type Kept = z.infer<typeof KeptSchema>;

/** A session that goes on from one command to the next. */
export type KeptSession = Kept[string];

const OTHERS = 0o077;

/**
 * The sessions of whoever uses this machine's account, one a server, in a file only they can read (mode 0600). A session
 * and not a token is kept: it ends by itself after half an hour without use and within the day, signing out ends it on
 * the server at once, and the account's page lists it. A token lives for months; it is taken from `LAUREATE_TOKEN` and
 * never written down. Passwords and codes are never kept.
 */
export class KeptSessions {
  readonly file: string;

  constructor(environment: Surroundings['environment']) {
    const { XDG_CONFIG_HOME, HOME, USERPROFILE } = environment;
    const home = HOME ?? USERPROFILE;
    const folder = XDG_CONFIG_HOME || (home === undefined ? undefined : join(home, '.config'));
    if (folder === undefined) throw new Misuse('no-home');
    this.file = join(folder, 'laureate', 'sessions.json');
  }

  /** The session kept of a server. */
  of(server: string): KeptSession | undefined {
    return this.#read()[server];
  }

  /** The servers of which a session is kept. */
  get servers(): readonly string[] {
    return Object.keys(this.#read());
  }

  keep(server: string, session: KeptSession): void {
    this.#write({ ...this.#read(), [server]: session });
  }

  forget(server: string): void {
    const { [server]: gone, ...others } = this.#read();
    if (gone !== undefined) this.#write(others);
  }

  #read(): Kept {
    const { file } = this;
    const text = readIfThere(file);
    if (text === undefined) return {};
    if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0)
      throw new Misuse('sessions-readable', { file });
    const parsed = KeptSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new Misuse('sessions-broken', { file });
    return parsed.data;
  }

  #write(kept: Kept): void {
    const { file } = this;
    if (Object.keys(kept).length === 0) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify(kept), { mode: 0o600 });
    chmodSync(beside, 0o600);
    renameSync(beside, file);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
