import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

export const drafts: Migration = {
  name: '006-drafts',
  up: async (db) => {
    const run = (text: string) => sql.raw(text).execute(db);
    const field = `jurisdiction text not null, draft text not null, path text not null, version bigint not null,
      sealed text not null, "by" text not null, at text not null`;
    await run(`create table draft_fields (${field}, primary key (jurisdiction, draft, path))`);
    await run(`create table draft_versions (${field}, primary key (jurisdiction, draft, path, version))`);
    await run(`create table draft_presence (
      jurisdiction text not null, draft text not null, person text not null, at text not null,
      primary key (jurisdiction, draft, person))`);
  },
};
