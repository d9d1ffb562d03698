import type { Db } from './store.ts';

/** What was done about an account, by whom. Ids only: no personal data, no secrets. */
export interface AccountNote {
  readonly at: number;
  readonly kind: string;
  readonly account: string | null;
  readonly byAccount: string | null;
  readonly jurisdiction: string | null;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** Writes into the log of accounts. */
export async function noteOfAccount(db: Db, note: AccountNote): Promise<void> {
  const { at, kind, account, byAccount, jurisdiction, facts } = note;
  await db
    .insertInto('account_log')
    .values({ at, kind, account, by_account: byAccount, jurisdiction, facts: JSON.stringify(facts) })
    .execute();
}

/** The log of a jurisdiction's accounts, latest first: what names it, and what concerns accounts with a seat in it. */
export async function notesOf(db: Db, jurisdiction: string, limit: number): Promise<readonly AccountNote[]> {
  const rows = await db
    .selectFrom('account_log')
    .select(['at', 'kind', 'account', 'by_account as byAccount', 'jurisdiction', 'facts'])
    .where((on) =>
      on.or([
        on('jurisdiction', '=', jurisdiction),
        on(
          'account',
          'in',
          on.selectFrom('account_seats').select('account').where('jurisdiction', '=', jurisdiction),
        ),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ facts, ...note }) => ({ ...note, facts: JSON.parse(facts) as AccountNote['facts'] }));
}
