import { hatsOf, localDateOf, type Role } from '@laureate/core';
import type { AccountsGround } from '../accounts-ground.ts';

/** The roles a person has in a registry today; none in an unknown jurisdiction or without a person. */
export async function rolesOf(
  { cities, clock }: Pick<AccountsGround, 'cities' | 'clock'>,
  jurisdiction: string,
  person: string | undefined,
): Promise<ReadonlySet<Role>> {
  const city = person === undefined ? undefined : await cities.find(jurisdiction);
  if (!city || person === undefined) return new Set();
  const day = localDateOf(await clock.now(jurisdiction));
  return city.read(undefined, ({ registry }) => {
    return new Set(hatsOf({ registry, day }, person).map(({ role }) => role));
  });
}

/** The three administrators. */
export const administrators: readonly Role[] = ['system-admin', 'security-admin', 'auditor'];

/** Whether a person has one of these roles in a registry today. */
export async function hasRole(
  ground: Pick<AccountsGround, 'cities' | 'clock'>,
  jurisdiction: string,
  person: string | undefined,
  roles: readonly Role[],
): Promise<boolean> {
  const own = await rolesOf(ground, jurisdiction, person);
  return roles.some((role) => own.has(role));
}
