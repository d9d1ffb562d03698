import type { Role } from '@laureate/core';
import { say } from '@laureate/locales';
import { accountOfPerson } from '../../store/accounts.ts';
import { addInvitation, dropUnusedInvitations } from '../../store/invitations.ts';
import { freshId, freshToken, hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { type AccountRefusal, refusal, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { linkTo } from '../link-to.ts';
import { readLogin } from '../logins/read-login.ts';
import { needsSecondFactor } from '../second-factor/needs-second-factor.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { rolesOf } from '../staff/roles-of.ts';

/** Who is invited, and where the link goes; without an address it is shown, to be printed. */
export interface Wish {
  readonly jurisdiction: string;
  readonly person: string;
  readonly email?: string | undefined;
}

/** An invitation that was made. The link is here only where no mail carries it. */
export interface Invited {
  readonly id: string;
  readonly endsAt: string;
  readonly isSent: boolean;
  readonly link?: string;
}

/** These invite only people whose hats ask for no second factor: applicants, their agents, recommenders. */
const otherInviters: readonly Role[] = ['office', 'recommender'];

/** Whether a registry knows a person under this id. */
async function isPerson(ground: AccountsGround, { jurisdiction, person }: Wish): Promise<boolean> {
  const city = await ground.cities.find(jurisdiction);
  if (!city) return false;
  return city.read(undefined, ({ registry }) => registry.parties.parties.get(person)?.kind === 'individual');
}

async function whyNotInvite(
  ground: AccountsGround,
  { seats }: KnownSession,
  wish: Wish,
): Promise<readonly (AccountRefusal | undefined)[]> {
  const { jurisdiction, person, email } = wish;
  const own = await rolesOf(ground, jurisdiction, seats.get(jurisdiction));
  const mayInviteSome = otherInviters.some((role) => own.has(role));
  const isStaff = async () => needsSecondFactor(ground, new Map([[jurisdiction, person]]));
  if (!own.has('system-admin') && (!mayInviteSome || (await isStaff()))) return [refusal('not-your-office')];
  const account = await accountOfPerson(ground.store.db, jurisdiction, person);
  return [
    (await isPerson(ground, wish)) ? undefined : refusal('no-such-person', { person }),
    account === undefined ? undefined : refusal('person-has-account', { person }),
    email === undefined || readLogin(email)?.kind === 'email'
      ? undefined
      : refusal('login-unfit', { place: 1 }),
  ];
}

/** Keeps a one-time link to an account for a registry person; earlier unused ones are good no more. */
export async function keepInvitation(
  ground: AccountsGround,
  { jurisdiction, person }: Pick<Wish, 'jurisdiction' | 'person'>,
  madeBy: string | null,
): Promise<{ readonly id: string; readonly token: string; readonly endsAt: number }> {
  const token = freshToken();
  const id = freshId();
  const madeAt = ground.now();
  const endsAt = madeAt + ground.settings.invitationMs;
  await ground.store.transact(async (db) => {
    await dropUnusedInvitations(db, jurisdiction, person);
    const hash = hashOfToken(token);
    const made = { madeBy, madeAt, endsAt, usedAt: null };
    await addInvitation(db, { hash, id, purpose: 'seat', jurisdiction, person, ...made });
    await note(ground, 'invited', { byAccount: madeBy, jurisdiction, facts: { person } }, db);
  });
  return { id, token, endsAt };
}

/** Invites a registry person to an account. */
export async function invite(
  ground: AccountsGround,
  session: KnownSession,
  wish: Wish,
): Promise<Settled<Invited>> {
  const refused = refuseFor(...(await whyNotInvite(ground, session, wish)));
  if (refused) return refused;
  const { id, token, endsAt } = await keepInvitation(ground, wish, session.row.account);
  const link = linkTo(ground.settings, 'invitation', token);
  const until = new Date(endsAt).toISOString();
  const isSent = wish.email !== undefined && (await isMailed(ground, wish.email, { link, until }));
  return { value: { id, endsAt: until, isSent, ...(isSent ? {} : { link }) } };
}

async function isMailed(
  { mail, settings }: AccountsGround,
  to: string,
  { link, until }: { readonly link: string; readonly until: string },
): Promise<boolean> {
  if (!mail.isSent) return false;
  const facts = { title: settings.title, link, until: until.slice(0, 10) };
  try {
    await mail.send({
      to,
      subject: say(settings.language, 'accounts', 'mail.invitation.subject', facts),
      text: say(settings.language, 'accounts', 'mail.invitation.text', facts),
    });
    return true;
  } catch {
    // The link is shown instead, to be handed over by hand.
    return false;
  }
}
