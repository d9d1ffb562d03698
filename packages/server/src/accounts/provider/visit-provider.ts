import { accountOfProvider, addVisit, linkProvider, takeVisit } from '../../store/provider-links.ts';
import { freshToken, hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { acceptThroughProvider } from '../invitations/accept-invitation.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { type Started, startSession, type Whence } from '../sessions/start-session.ts';
import { type Provider, ProviderDown, type ProviderPerson, type VisitChecks } from './provider.ts';

const sealName = 'provider visit';

interface Visit extends VisitChecks {
  readonly returnTo: string;
  readonly invitation?: string | undefined;
  /** The account that was signed in when the visit began: an invitation links to it, if it still is. */
  readonly account?: string | undefined;
}

/** Sends somebody to the provider. The visit is bound to the browser by a token for a cookie, and can end once. */
export async function beginVisit(
  ground: AccountsGround,
  provider: Provider,
  wish: {
    readonly returnTo: string;
    readonly invitation?: string | undefined;
    readonly account?: string | undefined;
  },
): Promise<Settled<{ readonly url: string; readonly token: string }>> {
  try {
    const { url, checks } = await provider.begin();
    const token = freshToken();
    const now = ground.now();
    const sealed = ground.keys.seal(sealName, JSON.stringify({ ...checks, ...wish } satisfies Visit));
    await addVisit(
      ground.store.db,
      { hash: hashOfToken(token), sealed, endsAt: now + ground.settings.visitMs },
      now,
    );
    return { value: { url, token } };
  } catch (fault) {
    if (fault instanceof ProviderDown) return refuse('provider-down');
    throw fault;
  }
}

/**
 * Somebody comes back from the provider. They are signed in when they are linked to an account, or accept an
 * invitation and so become linked; never because an e-mail address is the same.
 */
export async function endVisit(
  ground: AccountsGround,
  provider: Provider,
  back: {
    readonly token: string;
    readonly query: string;
    readonly whence: Whence;
    /** The session that came with the request. */
    readonly session: KnownSession | undefined;
  },
): Promise<Settled<Started & { readonly returnTo: string }>> {
  const sealed = await takeVisit(ground.store.db, hashOfToken(back.token), ground.now());
  if (sealed === undefined) return refuse('provider-refused');
  const visit = JSON.parse(ground.keys.open(sealName, sealed)) as Visit;
  const { whence, session } = back;
  if (visit.account !== undefined && visit.account !== session?.row.account)
    return refuse('provider-refused');
  const person = await personOf(provider, back.query, visit);
  if ('refused' in person) return person;
  const account = await accountOf(ground, person.value, visit);
  if ('refused' in account) return account;
  const started = await startSession(ground, {
    account: account.value,
    secondFactor: false,
    whence,
    instead: session?.row.hash,
  });
  return { value: { ...started, returnTo: visit.returnTo } };
}

async function personOf(provider: Provider, query: string, visit: Visit): Promise<Settled<ProviderPerson>> {
  try {
    const person = await provider.end(query, visit);
    return person ? { value: person } : refuse('provider-refused');
  } catch (fault) {
    if (fault instanceof ProviderDown) return refuse('provider-down');
    throw fault;
  }
}

async function accountOf(
  ground: AccountsGround,
  person: ProviderPerson,
  { invitation, account: signedIn }: Visit,
): Promise<Settled<string>> {
  const { store, keys, now } = ground;
  const subject = keys.index('provider person', JSON.stringify([person.issuer, person.subject]));
  const linked = await accountOfProvider(store.db, subject);
  if (invitation === undefined)
    return linked === undefined ? refuse('provider-unknown-person') : { value: linked };
  const who = { name: person.name ?? '—', account: linked ?? signedIn };
  const accepted = await acceptThroughProvider(ground, invitation, who);
  if ('refused' in accepted || linked !== undefined) return accepted;
  await store.transact(async (db) => {
    await linkProvider(db, subject, accepted.value, now());
    await note(ground, 'provider-linked', { account: accepted.value }, db);
  });
  return accepted;
}
