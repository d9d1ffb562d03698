import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { appendOnly, countingColumn } from './append-only.ts';

export const vault: Migration = {
  name: '002-vault',
  up: async (db, kind) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(`create table vault_subjects (
      jurisdiction text not null, subject text not null, wrapped_key text, count bigint not null,
      primary key (jurisdiction, subject))`);
    await run(`create table vault_texts (
      jurisdiction text not null, subject text not null, n bigint not null, sealed text not null,
      primary key (jurisdiction, subject, n))`);
    await run(`create table vault_openings (
      id ${countingColumn(kind)}, jurisdiction text not null, subject text not null,
      account text not null, session text not null, why text not null, at text not null)`);
    await run('create index vault_openings_by_subject on vault_openings (jurisdiction, subject, at)');
    await run('create table secrets (name text primary key, sealed text not null)');
    await appendOnly(db, kind, 'vault_openings');
  },
};
