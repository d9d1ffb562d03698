import { accountOfPerson } from '../../store/accounts.ts';
import {
  addPrintedCode,
  addReset,
  givePrintedCode,
  openPrintedCodes,
  type PrintedCodeRow,
} from '../../store/password-resets.ts';
import { freshId } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { type AccountRefusal, refusal, refuse, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { freshPaperCode } from '../second-factor/recovery-codes.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { administrators, hasRole } from '../staff/roles-of.ts';
import { hashOfResetCode } from './reset-password.ts';

/** 5 × 4 signs of 30: about 98 bits. */
const groups = 4;

async function whyNotAdministrator(
  ground: AccountsGround,
  { seats }: KnownSession,
  about: { readonly jurisdiction: string; readonly person: string },
): Promise<AccountRefusal | undefined> {
  const own = seats.get(about.jurisdiction);
  if (!(await hasRole(ground, about.jurisdiction, own, administrators))) return refusal('not-your-office');
  return own === about.person ? refusal('about-oneself') : undefined;
}

/** An administrator asks for a one-time code on paper, for a person without e-mail or without their second factor. */
export async function askPrintedCode(
  ground: AccountsGround,
  session: KnownSession,
  about: { readonly jurisdiction: string; readonly person: string; readonly secondFactor: boolean },
): Promise<Settled<{ readonly id: string }>> {
  const { store, settings } = ground;
  const { jurisdiction, person, secondFactor } = about;
  const refused = refuseFor(await whyNotAdministrator(ground, session, about));
  if (refused) return refused;
  const account = await accountOfPerson(store.db, jurisdiction, person);
  if (account === undefined) return refuse('person-has-no-account', { person });
  const askedAt = ground.now();
  const row: PrintedCodeRow = {
    id: freshId(),
    account,
    jurisdiction,
    person,
    secondFactor,
    askedBy: session.row.account,
    askedAt,
    endsAt: askedAt + settings.printedCodeMs,
    givenBy: null,
  };
  await store.transact(async (db) => {
    await addPrintedCode(db, row);
    const about = { account, byAccount: row.askedBy, jurisdiction, facts: { secondFactor } };
    await note(ground, 'printed-code-asked', about, db);
  });
  return { value: { id: row.id } };
}

/** The codes of a jurisdiction that wait for their second administrator. */
export async function listPrintedCodes(
  ground: AccountsGround,
  session: KnownSession,
  jurisdiction: string,
): Promise<Settled<readonly { id: string; person: string; secondFactor: boolean; isOwn: boolean }[]>> {
  const own = session.seats.get(jurisdiction);
  if (!(await hasRole(ground, jurisdiction, own, administrators))) return refuse('not-your-office');
  const rows = await openPrintedCodes(ground.store.db, jurisdiction, ground.now());
  return {
    value: rows.map(({ id, person, secondFactor, askedBy }) => ({
      id,
      person,
      secondFactor,
      isOwn: askedBy === session.row.account,
    })),
  };
}

/** Another administrator gives the code: shown once, to be printed and handed over. */
export async function givePrinted(
  ground: AccountsGround,
  session: KnownSession,
  asked: { readonly jurisdiction: string; readonly id: string },
): Promise<Settled<{ readonly code: string; readonly endsAt: string }>> {
  const { store, settings } = ground;
  const open = await openPrintedCodes(store.db, asked.jurisdiction, ground.now());
  const row = open.find(({ id }) => id === asked.id);
  const by = session.row.account;
  const refused = refuseFor(
    await whyNotAdministrator(ground, session, { ...asked, person: row?.person ?? '' }),
    row ? undefined : refusal('link-unknown'),
    row?.askedBy === by ? refusal('asked-by-oneself') : undefined,
  );
  if (refused || !row) return refused ?? refuse('link-unknown');
  const code = freshPaperCode(groups);
  const { account, jurisdiction, secondFactor } = row;
  const endsAt = ground.now() + settings.printedCodeMs;
  const isGiven = await store.transact(async (db) => {
    if (!(await givePrintedCode(db, row.id, by))) return false;
    await addReset(db, { hash: hashOfResetCode(code), account, secondFactor, endsAt });
    await note(ground, 'printed-code-given', { account, byAccount: by, jurisdiction }, db);
    return true;
  });
  if (!isGiven) return refuse('link-unknown');
  return { value: { code, endsAt: new Date(endsAt).toISOString() } };
}
