import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** The most statements that are prepared on a connection. */
const mostNamed = 200;
/** Longer ones are made of many rows: each number of rows is a statement of its own, seldom met again. */
const longestNamed = 4000;

/** Names of statements, the same on every connection; one is named when it is met again. */
class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #metOnce = new Set<string>();

  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || text.length > longestNamed || this.#names.size >= mostNamed) return known;
    if (!this.#metOnce.delete(text)) {
      if (this.#metOnce.size < mostNamed) this.#metOnce.add(text);
      return undefined;
    }
    const name = `laureate-${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/** A pool whose statements are prepared once on each connection: reading and planning one costs more than running it. */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  const names = new StatementNames();
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const named = (client: pg.PoolClient) => ({
    query: (text: string, values: unknown[]) => {
      const name = values.length > 0 ? names.of(text) : undefined;
      return name === undefined ? client.query(text, values) : client.query({ name, text, values });
    },
    release: () => client.release(),
  });
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const before = known.get(client);
      if (before) return before;
      const fresh = named(client) as unknown as PostgresPoolClient;
      known.set(client, fresh);
      return fresh;
    },
  };
}
