import { type Role, roles } from '@laureate/core';
import type { Context } from '../context.ts';

interface AnyHat {
  readonly role: Role;
  readonly ranks?: readonly string[];
}

/** Hats, or what a command asks for of them, in words; every role together is anyone. */
export function hatsInWords(context: Context, hats: readonly AnyHat[]): string {
  const { tell, word } = context;
  const open = hats.filter(({ ranks }) => ranks === undefined);
  if (open.length === roles.length) return tell('online.anyone');
  const words = hats.map(({ role, ranks }) => {
    const name = word('roles', role);
    if (!ranks) return name;
    return tell('online.ranked', { name, ranks: ranks.map((rank) => word('ranks', rank)).join('/') });
  });
  return words.join(tell('mark.list'));
}
