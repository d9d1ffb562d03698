import { canonicalJson, LedgerStream } from '@laureate/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase, openAt, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { testCrypto } from '../testing/town.ts';
import { type AppendedRows, appendRows } from './append.ts';
import { eventsOfActs, headAt, keptStretches, readActName, streamRecord } from './events.ts';
import { answerInsert, keptAnswers } from './idempotency.ts';
import { insertRows } from './insert-rows.ts';
import { type Migration, migrate, NewerSchema } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openBare } from './open-bare.ts';
import { changesAfter } from './outbox.ts';
import { keepSecret } from './secrets.ts';
import type { Db, Store } from './store.ts';
import { hasBegun, jurisdictionsIn, lockJurisdiction, sizesOf } from './streams.ts';
import { noteOpenings } from './vault.ts';

const by = { person: 'p', role: 'office' };
const draft = (type: string) => ({ type, v: 1, command: 'do-it', by, payload: { type } });

/** Acts of a stream, one after the other; each number says how many events the act has. */
function acts(jurisdiction: string, stream: string, sizes: readonly number[]): AppendedRows[] {
  const record = LedgerStream.create(stream, testCrypto);
  return sizes.map((size) => {
    const fromSeq = record.size;
    const drafts = Array.from({ length: size }, (_, at) => draft(`Kind${at}`));
    const { entries, head } = record.append(drafts, { at: '2026-01-01T00:00:00.000Z', crypto: testCrypto });
    return { jurisdiction, stream, fromSeq, entries, heads: [head] };
  });
}

async function stretchesOf(...args: Parameters<typeof keptStretches>) {
  const stretches = [];
  for await (const stretch of keptStretches(...args)) stretches.push(stretch);
  return stretches;
}

async function countRows(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n);
}

describe.each(storeKinds)('a store on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = await database.open();
  });
  afterAll(() => database.remove());

  test('appends events, heads, sizes, outbox and answers together', async () => {
    const [first, second] = acts('a', 'round/r1', [2, 1]) as [AppendedRows, AppendedRows];
    const answer = { jurisdiction: 'a', actor: 'p', key: 'k', requestHash: 'h', answer: '{}' };
    await store.transact(async (db) => {
      await lockJurisdiction(db, kind, 'a');
      await appendRows(db, [...acts('a', 'registry/a', [1]), first, second], 5);
      await insertRows(db, [answerInsert([answer], 5)]);
    });

    expect([...(await sizesOf(store.db, 'a'))]).toEqual([
      ['registry/a', 1],
      ['round/r1', 3],
    ]);
    expect([...(await sizesOf(store.db, 'a', ['round/r1', 'round/none']))]).toEqual([['round/r1', 3]]);
    expect(await streamRecord(store.db, { jurisdiction: 'a', stream: 'round/r1' }, 3)).toEqual({
      id: 'round/r1',
      entries: [...first.entries, ...second.entries],
      heads: [...first.heads, ...second.heads],
    });
    const part = [first.entries[1], second.entries[0]];
    expect(await stretchesOf(store.db, first, { from: 1, to: 3 }, 2)).toEqual([
      {
        bodies: `[${part.map((entry) => canonicalJson(entry?.event)).join(',')}]`,
        leaves: part.map((entry) => entry?.leaf),
      },
    ]);
    const alone = await stretchesOf(store.db, first, { from: 0, to: 3 }, 1);
    expect(alone.flatMap(({ leaves }) => leaves)).toEqual(
      [...first.entries, ...second.entries].map(({ leaf }) => leaf),
    );
    await expect(stretchesOf(store.db, first, { from: 1, to: 4 }, 2)).rejects.toThrow('between 3 and 4');
    expect([await headAt(store.db, first, 1), await headAt(store.db, first, 3)]).toEqual([
      undefined,
      second.heads[0],
    ]);
    const named = ['round/r1#0', 'round/r1#1', 'round/r1#2'].flatMap((name) => readActName(name) ?? []);
    expect(await eventsOfActs(store.db, 'a', named)).toEqual(
      new Map([
        ['round/r1#0', first.entries.map(({ event }) => event)],
        ['round/r1#2', second.entries.map(({ event }) => event)],
      ]),
    );
    expect(await keptAnswers(store.db, [{ jurisdiction: 'a', actor: 'p', key: 'k' }])).toEqual([answer]);
    expect(await keptAnswers(store.db, [{ jurisdiction: 'b', actor: 'p', key: 'k' }])).toEqual([]);
    const changes = await changesAfter(store.db, 0);
    expect(changes.map(({ jurisdiction, stream }) => `${jurisdiction} ${stream}`)).toEqual([
      'a registry/a',
      'a round/r1',
    ]);
  });

  test('keeps nothing of a transaction that fails, whatever it had done', async () => {
    const before = await Promise.all(
      ['events', 'heads', 'outbox', 'streams'].map((t) => countRows(store.db, t)),
    );

    const failing = store.transact(async (db) => {
      await lockJurisdiction(db, kind, 'gone');
      await appendRows(db, acts('gone', 'registry/gone', [3]), 5);
      throw new Error('after everything');
    });

    await expect(failing).rejects.toThrow('after everything');
    const after = await Promise.all(
      ['events', 'heads', 'outbox', 'streams'].map((t) => countRows(store.db, t)),
    );
    expect(after).toEqual(before);
    expect(await hasBegun(store.db, 'gone')).toBe(false);
  });

  test('undoes failing work alone when several share a commit', async () => {
    const work = (name: string) =>
      store.transact(async (db) => {
        await appendRows(db, acts(name, `registry/${name}`, [1]), 5);
        if (name.startsWith('bad')) throw new Error(name);
        return name;
      });

    const done = await Promise.allSettled(['s1', 'bad1', 's2', 'bad2', 's3'].map(work));

    expect(done.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
      's1',
      'bad1',
      's2',
      'bad2',
      's3',
    ]);
    const begun = await jurisdictionsIn(store.db);
    expect(begun.filter((name) => /^(s|bad)\d/.test(name))).toEqual(['s1', 's2', 's3']);
  });

  test('refuses a second event in the same place', async () => {
    const again = acts('twice', 'round/x', [1]);
    await store.transact((db) => appendRows(db, again, 5));

    await expect(store.transact((db) => appendRows(db, again, 5))).rejects.toThrow();
    expect(await sizesOf(store.db, 'twice')).toEqual(new Map([['round/x', 1]]));
  });

  test('knows only jurisdictions that have an event', async () => {
    await store.transact((db) => lockJurisdiction(db, kind, 'locked-only'));

    expect(await jurisdictionsIn(store.db)).not.toContain('locked-only');
    expect(await hasBegun(store.db, 'locked-only')).toBe(false);
  });

  test('keeps whole numbers up to 2^53 - 1 exactly', async () => {
    const largest = Number.MAX_SAFE_INTEGER;
    await store.db
      .insertInto('streams')
      .values([
        { jurisdiction: 'big', stream: 'round/most', size: largest },
        { jurisdiction: 'big', stream: 'round/less', size: largest - 1 },
      ])
      .execute();

    expect([...(await sizesOf(store.db, 'big')).values()]).toEqual([largest - 1, largest]);
  });

  test('keeps the first of two secrets of one name', async () => {
    expect([await keepSecret(store.db, 'n', 'one'), await keepSecret(store.db, 'n', 'two')]).toEqual([
      'one',
      'one',
    ]);
  });

  test('keeps texts as they are written', async () => {
    const text = `王 😀 \u0001 ' " \\ %_ \n\r\t`;
    await store.db.insertInto('secrets').values({ name: text, sealed: text }).execute();

    expect(await keepSecret(store.db, text, 'other')).toBe(text);
  });

  describe('append-only tables', () => {
    beforeAll(async () => {
      await store.transact((db) => appendRows(db, acts('kept', 'round/r', [2]), 5));
      const opening = { jurisdiction: 'kept', account: 'a', session: 's', why: 'w', at: '2026' };
      await noteOpenings(store.db, ['x'], opening, '2026');
    });

    const changes = [
      ['events', 'body', 'seq'],
      ['heads', 'root', 'size'],
      ['vault_openings', 'why', 'id'],
    ] as const;

    test.each(changes)('refuse a change of %s', async (table, column) => {
      const change = sql`update ${sql.table(table)} set ${sql.ref(column)} = 'other'`.execute(store.db);

      await expect(change).rejects.toThrow('is append-only');
    });

    test.each(changes)('refuse the deletion of a row and of all rows of %s', async (table, _column, key) => {
      const before = await countRows(store.db, table);
      const one = sql`delete from ${sql.table(table)} where ${sql.ref(key)} > 0`.execute(store.db);
      await expect(one).rejects.toThrow('is append-only');
      const all = sql`delete from ${sql.table(table)}`.execute(store.db);
      await expect(all).rejects.toThrow('is append-only');

      expect(await countRows(store.db, table)).toBe(before);
    });

    /** What each database has of its own to get around a trigger. */
    const waysRound = {
      postgres: ['truncate T', 'set local session_replication_role = replica; delete from T'],
      sqlite: ['insert or replace into T select * from T limit 1', 'update or replace T set rowid = rowid'],
    };

    test.each(changes)('refuse ways round the trigger of %s', async (table) => {
      for (const way of waysRound[kind]) {
        const round = store.transact((db) => sql.raw(way.replaceAll('T', table)).execute(db));
        await expect(round).rejects.toThrow('is append-only');
      }
    });
  });

  test('lets one writer at a time into a jurisdiction', async () => {
    const order: string[] = [];
    const writer = (name: string) =>
      store.transact(async (db) => {
        await lockJurisdiction(db, kind, 'locked');
        order.push(`${name} in`);
        await countRows(db, 'events');
        await countRows(db, 'heads');
        order.push(`${name} out`);
      });

    await Promise.all(['1', '2', '3', '4'].map(writer));

    const names = order.filter((_, at) => at % 2 === 0).map((entry) => entry.slice(0, 1));
    expect(order).toEqual(names.flatMap((name) => [`${name} in`, `${name} out`]));
    expect(names.toSorted()).toEqual(['1', '2', '3', '4']);
  });
});

describe.each(storeKinds)('the schema on %s', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
  });
  afterAll(() => database.remove());

  test('leaves nothing behind when a step fails, and can be tried again', async () => {
    const store = await database.open();
    const good: Migration = {
      name: '901-good',
      up: async (db) => {
        await sql.raw('create table made_by_good (a text)').execute(db);
      },
    };
    const bad: Migration = {
      name: '902-bad',
      up: async (db) => {
        await sql.raw('create table made_by_bad (a text)').execute(db);
        throw new Error('in the middle');
      },
    };

    await expect(migrate(store.db, kind, [...migrations, good, bad])).rejects.toThrow('in the middle');
    await expect(countRows(store.db, 'made_by_good')).rejects.toThrow();
    await expect(countRows(store.db, 'made_by_bad')).rejects.toThrow();
    await migrate(store.db, kind, [...migrations, good]);
    expect(await countRows(store.db, 'made_by_good')).toBe(0);
    await sql`delete from schema_steps where name = '901-good'`.execute(store.db);
    await store.close();
  });

  test('is brought up to date once, by whoever comes first', async () => {
    const store = await database.open();
    const steps = await countRows(store.db, 'schema_steps');
    await migrate(store.db, kind);

    expect(steps).toBe(migrations.length);
    expect(await countRows(store.db, 'schema_steps')).toBe(steps);
    await store.close();
  });

  test('of a newer program is refused with both names, and works again with the newer program', async () => {
    const store = await database.open();
    await sql`insert into schema_steps (name) values ('999-of-the-future')`.execute(store.db);
    await store.close();

    const refused = openAt(kind, database.place);

    await expect(refused).rejects.toThrow(NewerSchema);
    await expect(refused).rejects.toThrow(`schema 999-of-the-future, this program knows none after`);
    const newer = { name: '999-of-the-future', up: async () => undefined };
    await expect(openAt(kind, database.place)).rejects.toThrow('use the newer program');
    const known = openBare(database);
    await migrate(known.db, kind, [...migrations, newer]);
    await sql`delete from schema_steps where name = '999-of-the-future'`.execute(known.db);
    await known.close();
  });
});
