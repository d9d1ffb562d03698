import type { OwnPanel } from '../scoring/use-panels.ts';

/** Grounds a declaration may name. */
export const tieGrounds = [
  'employment',
  'consultancy',
  'training',
  'shared-project',
  'shareholding',
  'kinship',
  'other',
] as const;

/** A tie to one case as it is being told. */
export interface ToldTie {
  readonly ground: (typeof tieGrounds)[number];
  readonly account: string;
}

/** What a member has ticked so far, by case. */
export type ToldTies = ReadonlyMap<string, ToldTie>;

/** Panels whose cases are shut to their member: the undertaking or the declaration is missing. */
export const panelsShut = (panels: readonly OwnPanel[]): readonly OwnPanel[] =>
  panels.filter(({ signed, declared }) => !signed || !declared);

/** The panel that keeps a case shut; nothing when another one has opened it. */
export function panelBefore(panels: readonly OwnPanel[], caseId: string): OwnPanel | undefined {
  const own = panels.filter(({ cases }) => cases.includes(caseId));
  const isOpen = own.some(({ signed, declared }) => signed && declared);
  return isOpen ? undefined : own[0];
}

/** Cases that were ticked and not yet explained: nobody can recuse without a word why. */
export const unexplained = (ties: ToldTies): readonly string[] =>
  [...ties].filter(([, { account }]) => account.trim() === '').map(([id]) => id);

/** The declaration as the act takes it; without ties it says that there is none. */
export const declarationOf = (panel: string, ties: ToldTies) => ({
  panel,
  conflicts: [...ties].map(([id, { ground, account }]) => ({ case: id, ground, account: account.trim() })),
});
