import type { Generated } from 'kysely';

/** Moments in these tables are milliseconds of the machine's clock; sealed texts are JSON under the accounts' key. */
interface AccountTable {
  id: string;
  /** The name shown to others; sealed. */
  name: string;
  /** An argon2id hash in PHC form; null when only a provider signs this person in. */
  password: string | null;
  /** The shared secret of the second factor; sealed, null when there is none. */
  second_factor: string | null;
  /** A secret that waits for its first code; sealed. */
  second_factor_begun: string | null;
  /** The last time step whose code was used. */
  last_step: Generated<number>;
  made_at: number;
}

/** What a person types to sign in, found by a keyed index of it. */
interface LoginTable {
  login_index: string;
  account: string;
  kind: string;
  sealed: string;
}

/** The registry person an account is, one a jurisdiction. */
interface SeatTable {
  account: string;
  jurisdiction: string;
  person: string;
}

interface RecoveryCodeTable {
  account: string;
  hash: string;
}

/** Failed tries of an account, an unknown login or an address, by a keyed index of it. */
interface TryTable {
  subject: string;
  failures: number;
  last_at: number;
}

/** What was done about accounts: ids only; never changed, never deleted. */
interface AccountLogTable {
  id: Generated<number>;
  at: number;
  kind: string;
  account: string | null;
  by_account: string | null;
  jurisdiction: string | null;
  /** JSON. */
  facts: string;
}

/** A signed-in browser. Only the hash of its token is kept. */
interface SessionTable {
  hash: string;
  id: string;
  account: string;
  /** 1 when a second factor was shown at sign-in. */
  second_factor: number;
  /** When the person last showed the strongest proof they have. */
  proved_at: number;
  /** Address and browser, sealed. */
  about: string;
  made_at: number;
  seen_at: number;
  ends_at: number;
}

/** A one-time link: to an account for a registry person, or to the set-up of a jurisdiction. */
interface InvitationTable {
  hash: string;
  id: string;
  purpose: string;
  jurisdiction: string | null;
  person: string | null;
  made_by: string | null;
  made_at: number;
  ends_at: number;
  used_at: number | null;
}

/** A one-time code or link that sets a new password. */
interface ResetTable {
  hash: string;
  account: string;
  /** 1 when the second factor is taken away too. */
  second_factor: number;
  ends_at: number;
  used_at: number | null;
}

/** A printed code asked for by one administrator and given by another. */
interface PrintedCodeTable {
  id: string;
  account: string;
  jurisdiction: string;
  person: string;
  second_factor: number;
  asked_by: string;
  asked_at: number;
  ends_at: number;
  given_by: string | null;
}

/** A personal access token. Only its hash is kept. */
interface TokenTable {
  hash: string;
  id: string;
  account: string;
  label: string;
  /** JSON. */
  scope: string;
  made_at: number;
  ends_at: number;
  used_at: number | null;
}

/** Who somebody is at an OpenID Connect provider, by a keyed index of issuer and subject. */
interface ProviderLinkTable {
  subject: string;
  account: string;
  made_at: number;
}

/** A sign-in on its way through the provider. */
interface ProviderVisitTable {
  hash: string;
  sealed: string;
  ends_at: number;
}

export interface AccountTables {
  readonly accounts: AccountTable;
  readonly account_logins: LoginTable;
  readonly account_seats: SeatTable;
  readonly recovery_codes: RecoveryCodeTable;
  readonly sign_in_tries: TryTable;
  readonly account_log: AccountLogTable;
  readonly sessions: SessionTable;
  readonly invitations: InvitationTable;
  readonly password_resets: ResetTable;
  readonly printed_codes: PrintedCodeTable;
  readonly access_tokens: TokenTable;
  readonly provider_links: ProviderLinkTable;
  readonly provider_visits: ProviderVisitTable;
}
