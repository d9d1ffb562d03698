import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { appendOnly } from './append-only.ts';

export const erasureRefusals: Migration = {
  name: '009-erasure-refusals',
  up: async (db, kind) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(`alter table erasure_requests add column asked_as text not null default ''`);
    await run(`create table erasure_refusals (
      request bigint primary key references erasure_requests (id), jurisdiction text not null, subject text not null,
      asked_by text not null, refused_by text not null, refused_at text not null, reason text not null,
      check (refused_by <> asked_by))`);
    await appendOnly(db, kind, 'erasure_refusals', ['request']);
  },
};
