import { whyOut } from '@laureate/core';
import type { FoldedLedger, FoldedRound } from '../fold-ledger.ts';
import { type CitedReason, citesOfOut } from '../why.ts';

/** An objection against the case, and what came of it. */
export interface StoryObjection {
  readonly objection: string;
  readonly receivedOn: string;
  readonly outcome: string;
}

/** The title the case brought, and what its winner filed afterwards. */
export interface Aftermath {
  readonly honour: {
    readonly honour: string;
    readonly grade: string;
    readonly decidedOn: string;
    readonly withdrawnOn: string | null;
  } | null;
  readonly filings: readonly { readonly on: string; readonly obligation: string }[];
}

/** Objections against the name on a notice. */
export function objectionsOf({ state }: FoldedRound, id: string): readonly StoryObjection[] {
  return [...state.objection.objections.values()]
    .filter((entry) => entry.case === id)
    .map(({ objection, receivedOn, decided, referred, examined }) => {
      const decision = decided && (decided.upheld ? 'upheld' : 'rejected');
      const ended = referred ? 'referred' : examined?.accepted === false ? 'not-accepted' : 'open';
      return { objection, receivedOn, outcome: decision ?? ended };
    });
}

/** No honour and no filings for a case that won nothing. */
export function aftermathOf({ registry }: FoldedLedger, round: FoldedRound, id: string): Aftermath {
  const honour = [...registry.honours.honours.values()].find(
    (entry) => entry.round === round.id && entry.case === id,
  );
  if (!honour) return { honour: null, filings: [] };
  const filings = registry.obligations.filings
    .filter((entry) => entry.honour === honour.honour)
    .map(({ on, obligation }) => ({ on, obligation }));
  const { grade, decidedOn, withdrawnOn } = honour;
  return { honour: { honour: honour.honour, grade, decidedOn, withdrawnOn: withdrawnOn ?? null }, filings };
}

/** Why the case is out of the round; nothing while it is in. */
export function outOf({ state, scheme }: FoldedRound, id: string): CitedReason | null {
  const because = whyOut(state, id);
  if (because === undefined) return null;
  const veto = state.proceedings.vetoed.get(id)?.veto;
  return { kind: `out.${because}`, facts: {}, cites: scheme ? citesOfOut(scheme, because, veto) : [] };
}
