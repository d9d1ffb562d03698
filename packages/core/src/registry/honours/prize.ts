import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { KnownHonour } from './known-honour.ts';
import type { Honour, HonourItem } from './slice.ts';

/** What the scheme issues to a winner of this grade and track of a kind of thing; nothing where it does not. */
export function itemRuleOf({ honour, scheme }: KnownHonour, item: string) {
  return scheme.document.afterwards.honour.items.find(
    (rule) => rule.item === item && rule.tracks.includes(honour.track) && rule.grades.includes(honour.grade),
  );
}

/** What the scheme lets prize money be used for on the honour's track; nothing where it has no such rule. */
export function prizeUseRuleOf({ honour, scheme }: KnownHonour) {
  const rule = scheme.document.afterwards.prizeUse;
  return rule?.tracks.includes(honour.track) ? rule : undefined;
}

/** The prize money as issued. */
export function prizeOf(honour: DeepReadonly<Honour>): DeepReadonly<HonourItem> | undefined {
  return honour.items.find((entry) => entry.item === 'prize-money');
}

/** The sum of amounts, in whole yuan. */
export const sumOf = (uses: readonly { readonly amount: number }[]): number =>
  uses.reduce((sum, { amount }) => sum + amount, 0);

/** All uses of the prize money declared so far, in whole yuan. */
export const declaredOf = (honour: DeepReadonly<Honour>): number =>
  sumOf(honour.prizeUses.flatMap(({ uses }) => uses));
