import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { appendOnly, countingColumn } from './append-only.ts';

export const erasures: Migration = {
  name: '005-erasures',
  up: async (db, kind) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(`create table erasure_requests (
      id ${countingColumn(kind)}, jurisdiction text not null, subject text not null, reason text not null,
      asked_by text not null, asked_at text not null)`);
    await run('create index erasure_requests_by_subject on erasure_requests (jurisdiction, subject)');
    await run(`create table erasures (
      request bigint primary key references erasure_requests (id), jurisdiction text not null, subject text not null,
      asked_by text not null, confirmed_by text not null, confirmed_at text not null, texts bigint not null,
      check (confirmed_by <> asked_by))`);
    await appendOnly(db, kind, 'erasure_requests');
    await appendOnly(db, kind, 'erasures', ['request']);
  },
};
