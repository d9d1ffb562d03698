import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

export const jobs: Migration = {
  name: '007-jobs',
  up: async (db) => {
    await sql
      .raw(`create table jobs (
        name text primary key, due_at bigint not null, claimed_by text, claimed_until bigint,
        failures bigint not null default 0)`)
      .execute(db);
  },
};
