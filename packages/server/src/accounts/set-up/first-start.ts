import { hasAccounts } from '../../store/accounts.ts';
import { addInvitation, dropUnusedSetUps } from '../../store/invitations.ts';
import { freshId, freshToken, hashOfToken } from '../account-keys.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { linkTo } from '../link-to.ts';

/** A one-time link to the set-up of a jurisdiction, for the console. */
export interface SetUpLink {
  readonly link: string;
  readonly endsAt: string;
}

/**
 * Makes a one-time link to the set-up of a jurisdiction; earlier unused ones are good no more. Whoever runs the house
 * gives it to those who set the jurisdiction up.
 */
export async function makeSetUpLink(ground: AccountsGround): Promise<SetUpLink> {
  const token = freshToken();
  const madeAt = ground.now();
  const endsAt = madeAt + ground.settings.setUpMs;
  await ground.store.transact(async (db) => {
    await dropUnusedSetUps(db);
    await addInvitation(db, {
      hash: hashOfToken(token),
      id: freshId(),
      purpose: 'set-up',
      jurisdiction: null,
      person: null,
      madeBy: null,
      madeAt,
      endsAt,
      usedAt: null,
    });
  });
  return { link: linkTo(ground.settings, 'setup', token), endsAt: new Date(endsAt).toISOString() };
}

/** The link of a first start: a new one at each start as long as nobody has an account; nothing afterwards. */
export async function firstStart(ground: AccountsGround): Promise<SetUpLink | undefined> {
  return (await hasAccounts(ground.store.db)) ? undefined : makeSetUpLink(ground);
}
