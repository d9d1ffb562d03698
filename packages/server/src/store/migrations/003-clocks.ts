import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

export const clocks: Migration = {
  name: '003-clocks',
  up: async (db) => {
    await sql
      .raw('create table clocks (jurisdiction text primary key, offset_ms bigint not null default 0)')
      .execute(db);
  },
};
