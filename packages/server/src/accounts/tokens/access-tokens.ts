import { seatsOf } from '../../store/accounts.ts';
import { addToken, endToken, type TokenRow, tokenRow, tokensOf, touchToken } from '../../store/tokens.ts';
import { freshId, freshToken, hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { refusal, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import type { TokenScope, Visitor } from '../visitor.ts';
import { isScopeFit } from './why-not-scope.ts';

const dayMs = 24 * 60 * 60 * 1000;
const prefix = 'laureate_';
const sealName = (id: string): string => `token ${id}`;

/** What a person wants a program of theirs to be able to do, and for how long. */
export interface WantedToken {
  readonly label: string;
  readonly scope: TokenScope;
  readonly days: number;
}

/** A token as its owner sees it; the token itself is shown once, when it is made. */
export interface ListedToken {
  readonly id: string;
  readonly label: string;
  readonly scope: TokenScope;
  readonly madeAt: string;
  readonly endsAt: string;
  readonly usedAt: string | null;
}

const instant = (ms: number): string => new Date(ms).toISOString();

function listed({ keys }: AccountsGround, row: TokenRow): ListedToken {
  return {
    id: row.id,
    label: keys.open(sealName(row.id), row.label),
    scope: JSON.parse(row.scope) as TokenScope,
    madeAt: instant(row.madeAt),
    endsAt: instant(row.endsAt),
    usedAt: row.usedAt === null ? null : instant(row.usedAt),
  };
}

/** The tokens of an account, latest first; those that are over too, so that their owner can tell. */
export async function listTokens(
  ground: AccountsGround,
  { row: { account } }: KnownSession,
): Promise<readonly ListedToken[]> {
  return (await tokensOf(ground.store.db, account)).map((row) => listed(ground, row));
}

/** Makes a personal access token. The token in the answer is shown this once. */
export async function makeToken(
  ground: AccountsGround,
  { row: { account } }: KnownSession,
  wanted: WantedToken,
): Promise<Settled<ListedToken & { readonly token: string }>> {
  const { store, keys, settings } = ground;
  const madeAt = ground.now();
  const lifeMs = wanted.days * dayMs;
  const running = (await tokensOf(store.db, account)).filter(({ endsAt }) => madeAt <= endsAt);
  const refused = refuseFor(
    isScopeFit(wanted.scope) ? undefined : refusal('scope-unfit'),
    lifeMs > settings.longestTokenMs
      ? refusal('token-too-long', { days: Math.floor(settings.longestTokenMs / dayMs) })
      : undefined,
    running.length >= settings.mostTokens
      ? refusal('too-many-tokens', { most: settings.mostTokens })
      : undefined,
  );
  if (refused) return refused;
  const token = `${prefix}${freshToken()}`;
  const id = freshId();
  const row: TokenRow = {
    hash: hashOfToken(token),
    id,
    account,
    label: keys.seal(sealName(id), wanted.label),
    scope: JSON.stringify(wanted.scope),
    madeAt,
    endsAt: madeAt + lifeMs,
    usedAt: null,
  };
  await store.transact(async (db) => {
    await addToken(db, row);
    await note(ground, 'token-made', { account, facts: { token: id } }, db);
  });
  return { value: { ...listed(ground, row), token } };
}

/** Ends a token of one's own; answers whether there was one. */
export async function endOwnToken(
  ground: AccountsGround,
  { row: { account } }: KnownSession,
  id: string,
): Promise<boolean> {
  const isGone = await endToken(ground.store.db, account, id);
  if (isGone) await note(ground, 'token-ended', { account, facts: { token: id } });
  return isGone;
}

/** Who stands behind a token; anonymous when it is unknown or over. */
export async function visitorOfToken(ground: AccountsGround, token: string): Promise<Visitor> {
  const { store, settings } = ground;
  const row = await tokenRow(store.db, hashOfToken(token));
  const now = ground.now();
  if (!row || now > row.endsAt) return { kind: 'anonymous' };
  if (row.usedAt === null || now - row.usedAt >= settings.noteUseMs)
    await touchToken(store.db, row.hash, now);
  return {
    kind: 'account',
    account: row.account,
    session: `token:${row.id}`,
    seats: await seatsOf(store.db, row.account),
    scope: JSON.parse(row.scope) as TokenScope,
  };
}
