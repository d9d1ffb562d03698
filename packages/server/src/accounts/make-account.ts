import { accountOfLogin, accountRow, addAccount, addSeat } from '../store/accounts.ts';
import { putSecondFactor } from '../store/second-factors.ts';
import type { Db } from '../store/store.ts';
import { freshId } from './account-keys.ts';
import { note } from './account-notes.ts';
import { type AccountRefusal, refusal } from './account-refusal.ts';
import type { AccountsGround } from './accounts-ground.ts';
import { indexOfLogin, loginRowOf } from './logins/kept-logins.ts';
import type { Login } from './logins/read-login.ts';
import { hashPassword } from './passwords/hash-password.ts';
import { sealSecondFactor } from './second-factor/sealed-secret.ts';

const nameOf = (account: string): string => `name of ${account}`;

/** The name an account shows to others; nothing for an unknown one. */
export async function accountName({ store, keys }: AccountsGround, account: string): Promise<string> {
  const row = await accountRow(store.db, account);
  return row ? keys.open(nameOf(account), row.name) : '';
}

/** Which of these logins belong to an account already. */
export async function whyNotLogins(
  { keys }: AccountsGround,
  db: Db,
  logins: readonly Login[],
): Promise<readonly AccountRefusal[]> {
  const reasons: AccountRefusal[] = [];
  for (const login of logins) {
    const isTaken = (await accountOfLogin(db, indexOfLogin(keys, login))) !== undefined;
    if (isTaken) reasons.push(refusal('login-taken', { kind: login.kind }));
  }
  return reasons;
}

/** Somebody else took a login or a seat while it was being given: thrown, so that the whole transaction is given up. */
export class TakenMeanwhile extends Error {
  constructor(readonly reason: AccountRefusal) {
    super(reason.kind);
  }
}

/**
 * Writes a new account. The password comes hashed: hashing takes too long to do inside a transaction. Throws
 * TakenMeanwhile when a login went to somebody else at the same moment.
 */
export async function writeAccount(
  ground: AccountsGround,
  db: Db,
  wanted: { readonly name: string; readonly logins: readonly Login[]; readonly password: string | null },
): Promise<string> {
  const { keys, now } = ground;
  const id = freshId();
  const account = { id, name: keys.seal(nameOf(id), wanted.name), password: wanted.password, madeAt: now() };
  const taken = await addAccount(
    db,
    account,
    wanted.logins.map((login) => loginRowOf(keys, login)),
  );
  if (taken !== undefined) throw new TakenMeanwhile(refusal('login-taken', { kind: taken }));
  await note(ground, 'account-made', { account: id }, db);
  return id;
}

/** Ties an account to the person it is in a jurisdiction. Throws TakenMeanwhile when either is tied there already. */
export async function writeSeat(
  ground: AccountsGround,
  db: Db,
  seat: { readonly account: string; readonly jurisdiction: string; readonly person: string },
): Promise<void> {
  const { account, jurisdiction, person } = seat;
  if (!(await addSeat(db, account, jurisdiction, person)))
    throw new TakenMeanwhile(refusal('seated-already', { jurisdiction }));
  await note(ground, 'seat-linked', { account, jurisdiction, facts: { person } }, db);
}

/**
 * Makes an account at once, without invitation: for whoever runs the house and for demonstrations. A second factor's
 * secret (base32) may be given. @public
 */
export async function makeAccount(
  ground: AccountsGround,
  wanted: {
    readonly name: string;
    readonly logins: readonly Login[];
    readonly password: string;
    readonly seats: ReadonlyMap<string, string>;
    readonly secondFactor?: string;
  },
): Promise<string> {
  const { store, keys, settings } = ground;
  const password = await hashPassword(wanted.password, settings.passwordCost);
  return store.transact(async (db) => {
    const { name, logins, secondFactor } = wanted;
    const account = await writeAccount(ground, db, { name, logins, password });
    for (const [jurisdiction, person] of wanted.seats)
      await writeSeat(ground, db, { account, jurisdiction, person });
    if (secondFactor !== undefined) {
      const sealed = sealSecondFactor(keys, account, secondFactor);
      await putSecondFactor(db, account, { sealed, step: 0, recoveryHashes: [] });
    }
    return account;
  });
}
