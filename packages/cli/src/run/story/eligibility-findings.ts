import type { FoldedRound } from '../fold-ledger.ts';

/** What was found of one condition. */
export interface StoryFinding {
  readonly rule: string;
  readonly result: 'met' | 'not-met' | 'unknown';
  /** Why a rule counts as met although nothing was found to meet it. */
  readonly because: 'exception' | 'not-applying' | null;
  readonly cites: readonly string[];
}

/** A verified fact that ended the case. */
export interface StoryVeto {
  readonly veto: string;
  readonly source: string;
  readonly cites: readonly string[];
}

/** The findings that the decision on the case rests on. */
export function findingsOf({ state }: FoldedRound, id: string): readonly StoryFinding[] {
  const findings = state.eligibility.decisions.get(id)?.findings ?? [];
  return findings.map(({ rule, result, facts, cites }) => ({
    rule,
    result,
    because: facts.exception !== undefined ? 'exception' : facts.applies === false ? 'not-applying' : null,
    cites: [...cites],
  }));
}

/** Nothing for a case without a veto. */
export function vetoOf({ state, scheme }: FoldedRound, id: string): StoryVeto | null {
  const vetoed = state.proceedings.vetoed.get(id);
  if (!vetoed) return null;
  const cites = scheme?.document.vetoes.find((entry) => entry.id === vetoed.veto)?.cites ?? [];
  return { veto: vetoed.veto, source: vetoed.source, cites };
}
