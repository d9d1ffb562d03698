import { sameParty } from '@laureate/core';
import { refuse } from '../../accounts/account-refusal.ts';
import type { AccountsGround } from '../../accounts/accounts-ground.ts';
import type { KnownSession } from '../../accounts/sessions/session-memory.ts';
import { administrators, rolesOf } from '../../accounts/staff/roles-of.ts';
import { seatsOf } from '../../store/accounts.ts';
import type { ErasurePerson } from '../../vault/erasure.ts';
import { isAbout } from './is-about.ts';

/**
 * Whoever is signed in as one of the three administrators of a jurisdiction, ready to ask for an erasure or to be its
 * second person; refused to everybody else.
 */
export async function erasurePerson(
  ground: AccountsGround,
  { row, seats }: KnownSession,
  jurisdiction: string,
): Promise<ErasurePerson | ReturnType<typeof refuse>> {
  const person = seats.get(jurisdiction);
  const own = await rolesOf(ground, jurisdiction, person);
  const role = administrators.find((each) => own.has(each));
  const city = await ground.cities.find(jurisdiction);
  if (role === undefined || person === undefined || !city) return refuse('not-your-office');
  return {
    account: row.account,
    role,
    at: new Date(ground.now()).toISOString(),
    isSelf: async (other) => {
      if ('subject' in other) return isAbout(city, other.subject, person);
      const another = (await seatsOf(ground.store.db, other.account)).get(jurisdiction);
      return city.read(undefined, ({ registry }) => sameParty(registry, person, another));
    },
  };
}
