import type { ClaimedHat } from '@laureate/core';
import type { Visitor } from '../accounts/visitor.ts';

/** Nobody's id: it fits no form of an id, so that no registry can know it. */
const nobody = '-';

/** The person a visitor is in a jurisdiction, with the hat they say they wear; a stranger there is the public. */
export function claimOf(
  visitor: Visitor,
  jurisdiction: string,
  hat: { readonly role?: string | undefined; readonly body?: string | undefined } = {},
): ClaimedHat {
  const person = (visitor.kind === 'account' && visitor.seats.get(jurisdiction)) || nobody;
  return { person, ...hat };
}
