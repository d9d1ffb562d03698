import {
  type DeepReadonly,
  hatsOf,
  type LocalDate,
  localDateOf,
  type RegistryState,
  whyNotTouch,
} from '@laureate/core';
import type { Visitor } from '../accounts/visitor.ts';
import type { City } from '../city/city.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { notFoundProblem, type Problem } from '../http/problem.ts';
import { mayLook } from '../http/routes/view-routes.ts';

/** Who watches over a jurisdiction: a supervisor sees what was done, the auditor that nothing of it was changed. */
export interface Overseer {
  readonly city: City;
  readonly account: string;
  readonly role: 'supervisor' | 'auditor';
}

type Hat = ReturnType<typeof hatsOf>[number];

const watching = ['supervisor', 'auditor'] as const;

function hatOf(registry: DeepReadonly<RegistryState>, day: LocalDate, person: string): Hat | undefined {
  return hatsOf({ registry, day }, person).find(({ role }) => watching.some((each) => each === role));
}

/** Whether anything in any round of the city is closed to this hat: a recusal, an own application, a bar. */
async function isShutOut(city: City, day: LocalDate, hat: Hat): Promise<boolean> {
  for (const roundId of await city.roundIds()) {
    const reasons = await city.read(roundId, (state) => {
      const scheme = state.schemeOf(roundId);
      const ground = { registry: state.registry, round: state.round(roundId), roundId, scheme, day };
      return whyNotTouch(ground, hat, 'every-case');
    });
    if (reasons.length > 0) return true;
  }
  return false;
}

/**
 * The visitor as one who watches over a jurisdiction, or the problem: not found for everybody else, a closed door for
 * whoever takes no part in some case of it. What is told goes over all cases: it cannot be told without that one.
 */
export async function overseerOf(
  house: Pick<HouseTools, 'cities' | 'clock'>,
  visitor: Visitor,
  jurisdiction: string,
): Promise<Overseer | Problem> {
  if (visitor.kind !== 'account') return notFoundProblem;
  if (!mayLook(visitor)) return { kind: 'outside-scope', status: 403 };
  const person = visitor.seats.get(jurisdiction);
  const city = person === undefined ? undefined : await house.cities.find(jurisdiction);
  if (!city || person === undefined) return notFoundProblem;
  const day = localDateOf(await house.clock.now(jurisdiction));
  const hat = await city.read(undefined, ({ registry }) => hatOf(registry, day, person));
  if (!hat) return notFoundProblem;
  if (await isShutOut(city, day, hat)) return { kind: 'closed-door', status: 403 };
  const role = hat.role === 'auditor' ? 'auditor' : 'supervisor';
  return { city, account: visitor.account, role };
}
