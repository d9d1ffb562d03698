import { loginsOf } from '../../store/accounts.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { maskLogin, openLogin } from '../logins/kept-logins.ts';
import { accountName } from '../make-account.ts';
import type { SessionView } from './answer-forms.ts';

/** Who is signed in. The account's own name stands for it everywhere: names of the registry lie in the vault. */
export async function sessionView(
  ground: AccountsGround,
  account: string,
  seats: ReadonlyMap<string, string>,
): Promise<SessionView> {
  const { store, keys, settings, clock } = ground;
  const name = await accountName(ground, account);
  const [login] = await loginsOf(store.db, account);
  const [first] = seats.keys();
  return {
    account: {
      id: account,
      name,
      login: login ? maskLogin({ kind: login.kind, text: openLogin(keys, login) }) : '',
    },
    seats: Array.from(seats, ([jurisdiction, person]) => ({ jurisdiction, person, name })),
    demonstration: settings.isDemonstration,
    now: first === undefined ? new Date(ground.now()).toISOString() : await clock.now(first),
  };
}
