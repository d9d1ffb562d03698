import type { FoldedRound } from '../fold-ledger.ts';

/** A counted vote on a name; in another ballot it is among names with equal votes. */
export interface CountedVote {
  readonly grade: string;
  readonly isAnotherBallot: boolean;
  readonly for: number;
  readonly eligible: number;
  readonly carried: boolean;
}

/** Public reasons of the committee about a case; a secret ground is not told. */
export function committeeOf({ state }: FoldedRound, id: string): string[] {
  const overrides = [...state.composite.overrides]
    .filter(([key, { secretGround }]) => key.endsWith(`/${id}`) && !secretGround)
    .map(([, { reason }]) => reason);
  const kept = state.inspection.kept.get(id);
  const motions = [...state.deliberation.motions.values()].flatMap(({ subject, decided }) => {
    if (!decided?.carried || subject.about === 'list' || subject.about === 'runoff') return [];
    if (subject.about !== 'tie') return subject.case === id && subject.reason ? [subject.reason] : [];
    const tie = state.composite.proposals
      .get(subject.track)
      ?.openTies.find((entry) => entry.grade === subject.grade);
    return tie?.cases.includes(id) ? [subject.reason] : [];
  });
  const choices = state.deliberation.choices
    .filter(({ among }) => among.includes(id))
    .map(({ reason }) => reason);
  return [...overrides, ...(kept === undefined ? [] : [kept]), ...motions, ...choices];
}

/** Counted votes on the name, and in another ballot among names with equal votes. */
export function votesOf({ state }: FoldedRound, id: string): readonly CountedVote[] {
  return [...state.deliberation.motions.values()].flatMap(({ subject, decided }) => {
    const isOnName = subject.about === 'name' || subject.about === 'runoff';
    if (!isOnName || subject.case !== id || !decided) return [];
    const { for: votesFor, eligible } = decided.tally;
    const isAnotherBallot = subject.about === 'runoff';
    return [{ grade: subject.grade, isAnotherBallot, for: votesFor, eligible, carried: decided.carried }];
  });
}
