import type { AccountsGround } from '../accounts/accounts-ground.ts';
import { accountName } from '../accounts/make-account.ts';
import { seatsOf } from '../store/accounts.ts';

/** An account as a record tells it: the registry person it is, and the name it shows. */
export interface AccountPerson {
  readonly person: string | null;
  readonly name: string;
}

/** Tells accounts of one jurisdiction as people, each looked up once. */
export function accountPersons(
  ground: AccountsGround,
  jurisdiction: string,
): (account: string) => Promise<AccountPerson> {
  const known = new Map<string, Promise<AccountPerson>>();
  const lookUp = async (account: string) => ({
    person: (await seatsOf(ground.store.db, account)).get(jurisdiction) ?? null,
    name: await accountName(ground, account),
  });
  return (account) => {
    const told = known.get(account) ?? lookUp(account);
    known.set(account, told);
    return told;
  };
}
