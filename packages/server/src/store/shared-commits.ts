import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { Db } from './store.ts';

interface Waiting {
  readonly work: (db: Db) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

/** The most pieces of work that share one commit. */
const mostTogether = 64;

/**
 * Transactions on the one connection of an embedded database. Pieces of work that wait at the same time run one after
 * the other, each in a savepoint of its own, and share one commit: a flush to disk costs more than most of them. Nobody
 * is answered before that commit is on disk; work that throws is undone alone.
 */
export class SharedCommits {
  readonly #db: Kysely<Schema>;
  #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  transact<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      // Who is about to ask in this turn of the event loop shares the commit.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      const held = this.#db.connection().execute((connection) => this.#commitTogether(connection));
      await held.catch((fault) => {
        for (const { reject } of this.#waiting.splice(0)) reject(fault);
      });
    }
    this.#isRunning = false;
  }

  /** Never throws: everybody taken in is answered. */
  async #commitTogether(db: Db): Promise<void> {
    const answers: (() => void)[] = [];
    const taken: Waiting[] = [];
    try {
      await sql`begin immediate`.execute(db);
      for (let next = this.#waiting.shift(); next; next = this.#next(taken)) {
        taken.push(next);
        answers.push(await answerOf(db, next));
      }
      await sql`commit`.execute(db);
    } catch (fault) {
      await sql`rollback`.execute(db).catch(() => undefined);
      // The work that was begun and not answered, too.
      for (const { reject } of taken.length > 0 ? taken : this.#waiting.splice(0)) reject(fault);
      return;
    }
    for (const answer of answers) answer();
  }

  #next(taken: readonly Waiting[]): Waiting | undefined {
    return taken.length < mostTogether ? this.#waiting.shift() : undefined;
  }
}

/** Runs one piece of work; answers what to tell once the commit is on disk. Throws when its traces cannot be undone. */
async function answerOf(db: Db, { work, resolve, reject }: Waiting): Promise<() => void> {
  await sql`savepoint work`.execute(db);
  try {
    const value = await work(db);
    await sql`release work`.execute(db);
    return () => resolve(value);
  } catch (fault) {
    await sql`rollback to work`.execute(db);
    await sql`release work`.execute(db);
    return () => reject(fault);
  }
}
