import { accountOfPerson, seatsOf } from '../../store/accounts.ts';
import { endInvitation, type InvitationRow, invitationRow } from '../../store/invitations.ts';
import type { Db } from '../../store/store.ts';
import { hashOfToken } from '../account-keys.ts';
import { type AccountRefusal, refusal, refuse, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { readLogins } from '../logins/kept-logins.ts';
import type { Login } from '../logins/read-login.ts';
import { TakenMeanwhile, whyNotLogins, writeAccount, writeSeat } from '../make-account.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { whyNotPassword } from '../passwords/why-not-password.ts';

type SeatInvitation = Extract<InvitationRow, { readonly purpose: 'seat' }>;

/** What an invitation is to. */
export interface Offer {
  readonly jurisdiction: string;
  readonly name: { readonly zh: string; readonly en: string } | null;
  readonly person: string;
  readonly endsAt: string;
}

/** How the person invited wants to sign in. */
export interface NewAccount {
  readonly name: string;
  readonly logins: readonly string[];
  readonly password: string;
}

/** Why an invitation cannot be accepted now. */
function whyNotUsable(row: InvitationRow | undefined, now: number): AccountRefusal | undefined {
  if (row?.purpose !== 'seat') return refusal('link-unknown');
  if (row.usedAt !== null) return refusal('link-used');
  return now > row.endsAt ? refusal('link-over') : undefined;
}

async function usable(
  ground: AccountsGround,
  db: Db,
  token: string,
  isLocked = false,
): Promise<Settled<SeatInvitation>> {
  const row = await invitationRow(db, hashOfToken(token), isLocked ? ground.store.kind : undefined);
  const reason = whyNotUsable(row, ground.now());
  if (reason || row?.purpose !== 'seat') return refuse(reason?.kind ?? 'link-unknown');
  return { value: row };
}

/** What a one-time link offers. */
export async function readInvitation(ground: AccountsGround, token: string): Promise<Settled<Offer>> {
  const found = await usable(ground, ground.store.db, token);
  if ('refused' in found) return found;
  const { jurisdiction, person, endsAt } = found.value;
  const city = await ground.cities.find(jurisdiction);
  const name = await city?.read(undefined, ({ registry }) => registry.jurisdiction.opened?.name);
  return { value: { jurisdiction, name: name ?? null, person, endsAt: new Date(endsAt).toISOString() } };
}

/** Makes the account that a one-time link offers; answers its id. */
export async function acceptWithNewAccount(
  ground: AccountsGround,
  token: string,
  wanted: NewAccount,
): Promise<Settled<string>> {
  const { store, settings } = ground;
  const { logins, reasons } = readLogins(wanted.logins);
  const texts = logins.map(({ text }) => text);
  const weak = whyNotPassword(wanted.password, { least: settings.leastPassword, logins: texts });
  const found = await usable(ground, store.db, token);
  if ('refused' in found) return found;
  const refused = refuseFor(...reasons, ...weak);
  if (refused) return refused;
  const password = await hashPassword(wanted.password, settings.passwordCost);
  return accept(ground, token, (db) => newAccount(ground, db, { name: wanted.name, logins, password }));
}

/** Makes the account of somebody whom a provider signs in, or takes the one they have there already. */
export function acceptThroughProvider(
  ground: AccountsGround,
  token: string,
  who: { readonly name: string; readonly account: string | undefined },
): Promise<Settled<string>> {
  return accept(ground, token, async (db) =>
    who.account === undefined
      ? newAccount(ground, db, { name: who.name, logins: [], password: null })
      : { value: who.account },
  );
}

/** Ties the account that is signed in to the person a one-time link is for. */
export async function acceptWithAccount(
  ground: AccountsGround,
  token: string,
  account: string,
): Promise<Settled<string>> {
  return accept(ground, token, async () => ({ value: account }));
}

async function newAccount(
  ground: AccountsGround,
  db: Db,
  wanted: { readonly name: string; readonly logins: readonly Login[]; readonly password: string | null },
): Promise<Settled<string>> {
  const refused = refuseFor(...(await whyNotLogins(ground, db, wanted.logins)));
  return refused ?? { value: await writeAccount(ground, db, wanted) };
}

/** Uses the link up and ties the account to its person, all at once. */
async function accept(
  ground: AccountsGround,
  token: string,
  accountFor: (db: Db) => Promise<Settled<string>>,
): Promise<Settled<string>> {
  const accepting = ground.store.transact(async (db): Promise<Settled<string>> => {
    const found = await usable(ground, db, token, true);
    if ('refused' in found) return found;
    const { jurisdiction, person, hash } = found.value;
    const taken = await accountOfPerson(db, jurisdiction, person);
    if (taken !== undefined) return refuse('person-has-account', { person });
    const account = await accountFor(db);
    if ('refused' in account) return account;
    if ((await seatsOf(db, account.value)).has(jurisdiction))
      return refuse('seated-already', { jurisdiction });
    await writeSeat(ground, db, { account: account.value, jurisdiction, person });
    await endInvitation(db, hash, ground.now());
    return account;
  });
  const accepted = await accepting.catch((fault: unknown) => {
    if (fault instanceof TakenMeanwhile) return { refused: [fault.reason] };
    throw fault;
  });
  if ('value' in accepted) ground.memory.forgetAccount(accepted.value);
  return accepted;
}
