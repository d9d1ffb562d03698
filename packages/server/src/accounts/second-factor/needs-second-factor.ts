import {
  type DeepReadonly,
  hatsOf,
  type LocalDate,
  localDateOf,
  type RegistryState,
  type Role,
} from '@laureate/core';
import type { City } from '../../city/city.ts';
import type { AccountsGround } from '../accounts-ground.ts';

/** Whoever wears one of these hats signs in with a second factor. */
const rolesWithSecondFactor: ReadonlySet<Role> = new Set<Role>([
  'office',
  'committee',
  'examiner',
  'panel-leader',
  'system-admin',
  'security-admin',
  'auditor',
]);

/** Whether the registry persons of an account wear a hat today that asks for a second factor. */
export async function needsSecondFactor(
  { cities, clock }: Pick<AccountsGround, 'cities' | 'clock'>,
  seats: ReadonlyMap<string, string>,
): Promise<boolean> {
  for (const [jurisdiction, person] of seats) {
    const city = await cities.find(jurisdiction);
    const day = localDateOf(await clock.now(jurisdiction));
    if (city && (await needsItIn(city, person, day))) return true;
  }
  return false;
}

async function needsItIn(city: City, person: string, day: LocalDate): Promise<boolean> {
  const inRegistry = await city.read(undefined, ({ registry }) => ({
    needs: hasSuchHat(hatsOf({ registry, day }, person)) || isEnrolled(registry, person, day),
    wasEnrolled: registry.pools.examiners.has(person),
  }));
  if (inRegistry.needs || !inRegistry.wasEnrolled) return inRegistry.needs;
  for (const roundId of await city.roundIds()) {
    const sitsOnPanel = await city.read(roundId, (state) =>
      hasSuchHat(hatsOf({ registry: state.registry, round: state.round(roundId), roundId, day }, person)),
    );
    if (sitsOnPanel) return true;
  }
  return false;
}

function hasSuchHat(hats: readonly { readonly role: Role }[]): boolean {
  return hats.some(({ role }) => rolesWithSecondFactor.has(role));
}

/** An examiner of the pool may be drawn any day. */
function isEnrolled(registry: DeepReadonly<RegistryState>, person: string, day: LocalDate): boolean {
  const examiner = registry.pools.examiners.get(person);
  return examiner !== undefined && examiner.from <= day && day <= examiner.to;
}
