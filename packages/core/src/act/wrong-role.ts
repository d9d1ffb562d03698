import type { Actor, Role } from '../access/roles.ts';
import type { Refusal } from './refusal.ts';
import { noSuchHat } from './refusals.ts';

/**
 * Why an act that several roles have is not this hat's: the scheme gives it to another role. Told as for a person who
 * has no such hat, with what the scheme cites; the same rank of the right role is what it needs.
 */
export function wrongRole(
  actor: Pick<Actor, 'role' | 'rank'>,
  role: Role,
  cites?: readonly string[],
): Refusal | undefined {
  if (actor.role === role) return undefined;
  return noSuchHat({ needs: [actor.rank === undefined ? role : `${role}/${actor.rank}`] }, cites);
}
