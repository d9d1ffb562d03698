import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** What computing one argon2id hash costs (RFC 9106). */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** One spelling of a password, so that every keyboard gives the same bytes. */
const spelling = (password: string): string => password.normalize('NFKC');

/** An argon2id hash of a password with a fresh salt, in PHC form. */
export function hashPassword(password: string, { memoryKiB, passes, lanes }: PasswordCost): Promise<string> {
  return hash(spelling(password), { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes });
}

/** Whether a password is the one behind a hash. */
export function isPasswordOf(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, spelling(password));
}

/** Whether a hash was made at another cost than passwords are hashed at now. */
export function hasOtherCost(hashed: string, { memoryKiB, passes, lanes }: PasswordCost): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(hashed);
  return memoryCost !== memoryKiB || timeCost !== passes || parallelism !== lanes;
}

const standIns = new WeakMap<PasswordCost, Promise<string>>();

/** A hash that nobody's password fits: checked in place of a missing one, so that both take the same time. */
export function standInHash(cost: PasswordCost): Promise<string> {
  const known = standIns.get(cost) ?? hashPassword(randomBytes(32).toString('hex'), cost);
  standIns.set(cost, known);
  return known;
}
