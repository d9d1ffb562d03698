import type { SolveModel } from './linear-model.ts';
import { type AssignmentAnswer, optimalAssignment } from './optimal-assignment.ts';
import type { AssignmentProblem, SeatedCase } from './problem.ts';

/** Who leaves the panel of a case, and who comes instead; nobody where the seat stays empty. */
export interface SeatChange {
  readonly case: string;
  readonly out: string;
  readonly in?: string | undefined;
}

/** The best panels of a problem; where somebody has gone, with the panels as they were and what changes. */
export interface AssignmentProposal {
  /** The problem that was solved: without whoever has gone. */
  readonly problem: AssignmentProblem;
  readonly answer: AssignmentAnswer;
  /** Panels that were to stay as they are. */
  readonly keep?: readonly SeatedCase[];
  readonly changes: readonly SeatChange[];
}

/** The ground that keeps somebody off every panel who takes no part any more. */
const gone = 'gone';

/** The same problem once somebody takes no part: they sit nowhere and owe no cases. */
export function withoutExaminer(problem: AssignmentProblem, person: string): AssignmentProblem {
  const { examiners, cases, forbidden } = problem;
  return {
    ...problem,
    examiners: examiners.map((each) => (each.person === person ? { ...each, least: 0 } : each)),
    forbidden: [
      ...forbidden.filter((pair) => pair.person !== person),
      ...cases.map((entry) => ({ person, case: entry.case, grounds: [gone] })),
    ],
  };
}

/** What changes from one set of panels to another, case by case in the order of the first. */
export function seatChanges(before: readonly SeatedCase[], after: readonly SeatedCase[]): SeatChange[] {
  return before.flatMap((seat) => {
    const now = after.find((entry) => entry.case === seat.case)?.members ?? [];
    const out = seat.members.filter((person) => !now.includes(person));
    const come = now.filter((person) => !seat.members.includes(person));
    return out.map((person, at) => {
      const newcomer = come[at];
      return { case: seat.case, out: person, ...(newcomer === undefined ? {} : { in: newcomer }) };
    });
  });
}

/**
 * The best panels; with `without`, the best once that examiner has gone: as many as possible of the seats that the
 * best panels with everybody had stay, then floor and sum. Problems without panels answer what is short.
 */
export async function proposeAssignment(
  problem: AssignmentProblem,
  solve: SolveModel,
  without?: string,
): Promise<AssignmentProposal> {
  const all = await optimalAssignment(problem, solve);
  if (without === undefined || all.status !== 'assigned') return { problem, answer: all, changes: [] };
  const keep = all.seats;
  const left = withoutExaminer(problem, without);
  const answer = await optimalAssignment(left, solve, keep);
  const changes = answer.status === 'assigned' ? seatChanges(keep, answer.seats) : [];
  return { problem: left, answer, keep, changes };
}
