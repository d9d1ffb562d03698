import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { appendOnly, countingColumn } from './append-only.ts';

export const streams: Migration = {
  name: '001-streams',
  up: async (db, kind) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(`create table streams (
      jurisdiction text not null, stream text not null, size bigint not null,
      primary key (jurisdiction, stream))`);
    await run(`create table events (
      jurisdiction text not null, stream text not null, seq bigint not null, act_seq bigint not null,
      body text not null, salt text not null, leaf text not null,
      primary key (jurisdiction, stream, seq))`);
    await run('create index events_of_act on events (jurisdiction, stream, act_seq)');
    await run(`create table heads (
      jurisdiction text not null, stream text not null, size bigint not null,
      root text not null, at text not null, signature text not null,
      primary key (jurisdiction, stream, size))`);
    await run(`create table idempotency (
      jurisdiction text not null, actor text not null, key text not null,
      request_hash text not null, answer text not null, kept_at bigint not null,
      primary key (jurisdiction, actor, key))`);
    await run('create index idempotency_by_age on idempotency (kept_at)');
    await run(`create table outbox (
      id ${countingColumn(kind)}, jurisdiction text not null, stream text not null,
      from_seq bigint not null, to_seq bigint not null, kept_at bigint not null)`);
    await appendOnly(db, kind, 'events', ['jurisdiction', 'stream', 'seq']);
    await appendOnly(db, kind, 'heads', ['jurisdiction', 'stream', 'size']);
  },
};
