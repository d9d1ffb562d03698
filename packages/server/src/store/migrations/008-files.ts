import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

export const files: Migration = {
  name: '008-files',
  up: async (db) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(`create table files (
      jurisdiction text not null, subject text not null, ref text not null, blob text not null, name text not null,
      kind text not null, bytes bigint not null, uploaded_by text not null, at text not null, state text not null,
      upload text not null, primary key (jurisdiction, subject, ref))`);
    await run('create index files_by_ref on files (jurisdiction, ref)');
    await run('create index files_by_upload on files (upload)');
  },
};
