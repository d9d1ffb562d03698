import { say } from '@laureate/locales';
import { accountOfLogin, loginsOf } from '../../store/accounts.ts';
import { addReset } from '../../store/password-resets.ts';
import { freshToken, hashOfToken } from '../account-keys.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { linkTo } from '../link-to.ts';
import { indexOfLogin, openLogin } from '../logins/kept-logins.ts';
import { type Login, readLogin } from '../logins/read-login.ts';
import { countTry } from '../tries/count-try.ts';
import { addressTries, resetTries } from '../tries/subjects.ts';

const minuteMs = 60_000;

/**
 * Asks for a mail with a one-time link to a new password. The answer is the same whether the login is known, has an
 * e-mail address, or asked too often; the mail is written after the answer.
 */
export async function requestReset(
  ground: AccountsGround,
  typed: string,
  address: string,
): Promise<Settled<true>> {
  const around = await countTry(ground, [addressTries(ground, address)]);
  if (around > 0) return refuse('too-many-tries', { seconds: Math.ceil(around / 1000) });
  const login = readLogin(typed);
  if (login) ground.background.begin(() => mailReset(ground, login));
  return { value: true };
}

async function mailReset(ground: AccountsGround, login: Login): Promise<void> {
  const { store, keys, settings, mail } = ground;
  const index = indexOfLogin(keys, login);
  if ((await countTry(ground, [resetTries(ground, index)])) > 0) return;
  const account = await accountOfLogin(store.db, index);
  if (account === undefined) return;
  const email = (await loginsOf(store.db, account)).find(({ kind }) => kind === 'email');
  if (!email) return;
  const token = freshToken();
  const endsAt = ground.now() + settings.mailedResetMs;
  await store.transact((db) =>
    addReset(db, { hash: hashOfToken(token), account, secondFactor: false, endsAt }),
  );
  const facts = {
    title: settings.title,
    link: linkTo(settings, 'reset', token),
    minutes: Math.round(settings.mailedResetMs / minuteMs),
  };
  await mail.send({
    to: openLogin(keys, email),
    subject: say(settings.language, 'accounts', 'mail.reset.subject', facts),
    text: say(settings.language, 'accounts', 'mail.reset.text', facts),
  });
}
