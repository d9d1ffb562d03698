import type { DeepReadonly } from '../act/deep-readonly.ts';
import { standardOfCase } from '../round/review/standard-of-case.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { allowedValues } from '../scoring/index.ts';
import type { ItemsWanted, ItemToScore } from './acts-of-row.ts';

/** The items a case is scored by in a stage; nothing for a case or stage that has none. */
export function itemsToScore(
  book: {
    readonly round: (id: string) => DeepReadonly<RoundState> | undefined;
    readonly schemeOf: (id: string) => Scheme | undefined;
  },
  { round, case: id, stage }: ItemsWanted,
): readonly ItemToScore[] | undefined {
  const state = book.round(round);
  const scheme = book.schemeOf(round);
  const own = state && scheme && standardOfCase(state, scheme, id, stage);
  return own?.items.map((item) => ({ id: item.id, most: allowedValues(own.standard, item).at(-1) ?? 0 }));
}
