import { type Language, wordsOf } from '@laureate/locales';
import type { ShownAccount } from './start-demonstration.ts';

/** Who may sign in, for the console: a line for each role and rank, with the user names of every city that has one. */
export function accountLines(language: Language, accounts: readonly ShownAccount[]): readonly string[] {
  const { roles, ranks } = wordsOf(language);
  const logins = new Map<string, string[]>();
  for (const { login, jurisdiction, hats } of accounts) {
    for (const { role, rank } of hats) {
      const title = `${roles[role] ?? role}${rank === undefined ? '' : ` ${ranks[rank] ?? rank}`}`;
      const line = logins.get(title) ?? [];
      if (!line.some((other) => other.startsWith(`${jurisdiction}.`))) line.push(login);
      logins.set(title, line);
    }
  }
  return Array.from(logins, ([title, line]) => `${title}: ${line.join('  ')}`);
}
