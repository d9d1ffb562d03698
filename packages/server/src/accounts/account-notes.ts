import { type AccountNote, noteOfAccount } from '../store/account-log.ts';
import type { Db } from '../store/store.ts';
import type { AccountsGround } from './accounts-ground.ts';

/** What is written into the log of accounts. */
export const accountNoteKinds = [
  'account-made',
  'seat-linked',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'sessions-ended',
  'second-factor-set',
  'second-factor-failed',
  'recovery-code-used',
  'recovery-codes-renewed',
  'password-changed',
  'password-reset',
  'token-made',
  'token-ended',
  'invited',
  'printed-code-asked',
  'printed-code-given',
  'provider-linked',
  'set-up-done',
  'erasure-asked',
  'erasure-confirmed',
  'erasure-refused',
  'ledger-exported',
] as const;
type AccountNoteKind = (typeof accountNoteKinds)[number];

/** Writes down what was done about an account, in the same transaction or on its own. */
export function note(
  ground: Pick<AccountsGround, 'store' | 'now'>,
  kind: AccountNoteKind,
  about: Partial<Omit<AccountNote, 'kind' | 'at'>>,
  db: Db = ground.store.db,
): Promise<void> {
  const { account = null, byAccount = account, jurisdiction = null, facts = {} } = about;
  return noteOfAccount(db, { at: ground.now(), kind, account, byAccount, jurisdiction, facts });
}
