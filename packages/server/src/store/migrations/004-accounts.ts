import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';
import { appendOnly, countingColumn } from './append-only.ts';

const tables = [
  `accounts (
    id text primary key, name text not null, password text, second_factor text, second_factor_begun text,
    last_step bigint not null default 0, made_at bigint not null)`,
  `account_logins (
    login_index text primary key, account text not null references accounts (id), kind text not null,
    sealed text not null, unique (account, kind))`,
  `account_seats (
    account text not null references accounts (id), jurisdiction text not null, person text not null,
    primary key (account, jurisdiction), unique (jurisdiction, person))`,
  `recovery_codes (
    account text not null references accounts (id), hash text not null, primary key (account, hash))`,
  'sign_in_tries (subject text primary key, failures bigint not null, last_at bigint not null)',
  `sessions (
    hash text primary key, id text not null unique, account text not null references accounts (id),
    second_factor bigint not null, proved_at bigint not null, about text not null,
    made_at bigint not null, seen_at bigint not null, ends_at bigint not null)`,
  `invitations (
    hash text primary key, id text not null unique, purpose text not null, jurisdiction text, person text,
    made_by text, made_at bigint not null, ends_at bigint not null, used_at bigint)`,
  `password_resets (
    hash text primary key, account text not null references accounts (id), second_factor bigint not null,
    ends_at bigint not null, used_at bigint)`,
  `printed_codes (
    id text primary key, account text not null references accounts (id), jurisdiction text not null,
    person text not null, second_factor bigint not null, asked_by text not null, asked_at bigint not null,
    ends_at bigint not null, given_by text)`,
  `access_tokens (
    hash text primary key, id text not null unique, account text not null references accounts (id),
    label text not null, scope text not null, made_at bigint not null, ends_at bigint not null, used_at bigint)`,
  `provider_links (
    subject text primary key, account text not null references accounts (id), made_at bigint not null)`,
  'provider_visits (hash text primary key, sealed text not null, ends_at bigint not null)',
];

const indexes = [
  'sessions_of_account on sessions (account)',
  'sessions_by_end on sessions (ends_at)',
  'resets_of_account on password_resets (account)',
  'tokens_of_account on access_tokens (account)',
  'invitations_of_person on invitations (jurisdiction, person)',
  'account_log_by_jurisdiction on account_log (jurisdiction, id)',
];

export const accounts: Migration = {
  name: '004-accounts',
  up: async (db, kind) => {
    for (const table of tables) await sql.raw(`create table ${table}`).execute(db);
    await sql
      .raw(`create table account_log (
        id ${countingColumn(kind)}, at bigint not null, kind text not null, account text, by_account text,
        jurisdiction text, facts text not null)`)
      .execute(db);
    for (const index of indexes) await sql.raw(`create index ${index}`).execute(db);
    await appendOnly(db, kind, 'account_log');
  },
};
