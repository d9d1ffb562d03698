import { type LocalDate, localDateOf, type Rank, type Refusal } from '@laureate/core';
import type { Answered, Ask } from '../../city/ask.ts';
import type { City } from '../../city/city.ts';
import { addHandOver, type HandOverRow, openHandOvers, putHandOverDone } from '../../store/hand-overs.ts';
import { freshId } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { hasRole } from './roles-of.ts';

/** A seat that goes from one person to another: the new one has it from today, the old one until today. */
export interface WantedHandOver {
  readonly jurisdiction: string;
  readonly body: string;
  readonly from: string;
  readonly to: string;
  /** Why the seat changes hands; kept sealed. */
  readonly reason: string;
}

/** What came of it: done or asked for, or the reasons of the accounts or of the registry against. */
export type HandedOver<T> = Settled<T> | { readonly refusedByRegistry: readonly Refusal[] };

interface Act {
  readonly command: 'appoint-member' | 'end-membership';
  readonly payload: unknown;
}

/** The acts that hand a seat over; none when the person who leaves has no seat there. */
async function actsFor(city: City, wanted: WantedHandOver, today: LocalDate): Promise<readonly Act[]> {
  const { body, from, to, reason } = wanted;
  const seats = await city.read(undefined, ({ registry }) => {
    const rankOf = (person: string): Rank | undefined =>
      registry.staff.memberships.find(
        (seat) =>
          seat.person === person &&
          seat.body === body &&
          seat.from <= today &&
          (seat.to === undefined || today <= seat.to),
      )?.rank;
    return { leaving: rankOf(from), coming: rankOf(to) };
  });
  if (!seats.leaving) return [];
  const appoint = { person: to, body, rank: seats.leaving, from: today };
  const end = { person: from, body, on: today, reason };
  return [
    ...(seats.coming ? [] : [{ command: 'appoint-member' as const, payload: appoint }]),
    { command: 'end-membership' as const, payload: end },
  ];
}

function refusalsOf(answers: readonly Answered[]): readonly Refusal[] {
  return answers.flatMap((answered) => (answered.kind === 'refused' ? answered.refused : []));
}

/** Tries every act, and runs them only when none is refused. */
async function runAll(city: City, asks: readonly Ask[]): Promise<readonly Answered[]> {
  const tried: Answered[] = [];
  for (const ask of asks) tried.push(await city.perform({ ...ask, dryRun: true }));
  if (refusalsOf(tried).length > 0) return tried;
  const done: Answered[] = [];
  for (const ask of asks) done.push(await city.perform(ask));
  return done;
}

/**
 * The system administrator asks for a hand-over: both acts are prepared in the registry and wait for the security
 * administrator. Nothing is prepared when one of them would be refused.
 */
export async function askHandOver(
  ground: AccountsGround,
  session: KnownSession,
  wanted: WantedHandOver,
): Promise<HandedOver<{ readonly id: string }>> {
  const { jurisdiction, body, from, to } = wanted;
  const person = session.seats.get(jurisdiction);
  const city = await ground.cities.find(jurisdiction);
  if (!city || person === undefined || !(await hasRole(ground, jurisdiction, person, ['system-admin'])))
    return refuse('not-your-office');
  const at = await ground.clock.now(jurisdiction);
  const acts = await actsFor(city, wanted, localDateOf(at));
  if (acts.length === 0) return refuse('nothing-to-hand-over', { person: from, body });
  const by = { person, role: 'system-admin' };
  const stream = `registry/${jurisdiction}`;
  const answers = await runAll(
    city,
    acts.map((act): Ask => ({ ...act, stream, by, at, mode: 'prepare' })),
  );
  const refused = refusalsOf(answers);
  if (refused.length > 0) return { refusedByRegistry: refused };
  const row: HandOverRow = {
    id: freshId(),
    jurisdiction,
    body,
    from,
    to,
    acts: answers.flatMap((answered, at) =>
      answered.kind === 'done' ? [{ command: acts[at]?.command ?? '', prepared: answered.act }] : [],
    ),
    askedBy: session.row.account,
    askedAt: ground.now(),
    doneAt: null,
  };
  await ground.store.transact(async (db) => {
    await addHandOver(db, row);
    const facts = { body, from, to };
    await note(ground, 'hand-over-asked', { byAccount: row.askedBy, jurisdiction, facts }, db);
  });
  return { value: { id: row.id } };
}

/** The hand-overs of a jurisdiction that wait for the security administrator. */
export async function listHandOvers(
  ground: AccountsGround,
  { seats }: KnownSession,
  jurisdiction: string,
): Promise<Settled<readonly Pick<HandOverRow, 'id' | 'body' | 'from' | 'to'>[]>> {
  const own = seats.get(jurisdiction);
  if (!(await hasRole(ground, jurisdiction, own, ['system-admin', 'security-admin'])))
    return refuse('not-your-office');
  const rows = await openHandOvers(ground.store.db, jurisdiction);
  return { value: rows.map(({ id, body, from, to }) => ({ id, body, from, to })) };
}

/** The security administrator carries a hand-over out: the seat changes hands and open drafts go with it. */
export async function doHandOver(
  ground: AccountsGround,
  session: KnownSession,
  asked: { readonly jurisdiction: string; readonly id: string },
): Promise<HandedOver<{ readonly drafts: number }>> {
  const { jurisdiction, id } = asked;
  const person = session.seats.get(jurisdiction);
  const city = await ground.cities.find(jurisdiction);
  if (!city || person === undefined || !(await hasRole(ground, jurisdiction, person, ['security-admin'])))
    return refuse('not-your-office');
  const row = (await openHandOvers(ground.store.db, jurisdiction)).find((entry) => entry.id === id);
  if (!row) return refuse('link-unknown');
  const at = await ground.clock.now(jurisdiction);
  const by = { person, role: 'security-admin' };
  const stream = `registry/${jurisdiction}`;
  const answers = await runAll(
    city,
    row.acts.map((act): Ask => ({ ...act, stream, by, at, mode: 'perform' })),
  );
  const refused = refusalsOf(answers);
  if (refused.length > 0) return { refusedByRegistry: refused };
  const { body, from, to } = row;
  const drafts = await ground.drafts.moveDrafts({ jurisdiction, body, from, to });
  await putHandOverDone(ground.store.db, id, ground.now());
  await note(ground, 'hand-over-done', {
    byAccount: session.row.account,
    jurisdiction,
    facts: { body, from, to, drafts },
  });
  return { value: { drafts } };
}
