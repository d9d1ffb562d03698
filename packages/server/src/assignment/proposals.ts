import {
  type AssignmentProblem,
  type AssignmentProposal,
  canonicalJson,
  explainAssignment,
  type ModelAnswer,
  proposeAssignment,
  type SolveModel,
} from '@laureate/core';
import { type HighsSolver, openHighs } from '@laureate/node';

/** What the view of the problem answers, as far as a proposal needs it. */
export interface ProblemShown {
  readonly track: string;
  readonly stages: readonly string[];
  readonly formed: string;
  readonly problem: AssignmentProblem;
}

/** Seconds for one proposal, however many models it takes. */
const secondsForAll = 20;
/** Proposals that may wait for the one in hand; whoever comes later is told to try again. */
const mostWaiting = 4;
const mostKept = 8;

const outOfTime: ModelAnswer = { status: 'stopped', because: 'time' };

/** A solver that takes no more models once the time of a proposal is over. */
function untilDeadline(solve: SolveModel, endsAt: number): SolveModel {
  return (model) => (Date.now() < endsAt ? solve(model) : Promise.resolve(outOfTime));
}

function told(asked: ProblemShown, { problem, answer, keep, changes }: AssignmentProposal) {
  if (answer.status === 'infeasible') return { status: answer.status, shortages: answer.shortages };
  if (answer.status === 'stopped') return { status: answer.status, because: answer.because };
  const { seats, goals } = answer;
  return {
    status: answer.status,
    track: asked.track,
    stages: asked.stages,
    ...goals,
    seats,
    cases: explainAssignment(problem, seats, keep),
    changes,
  };
}

/** A proposal as it is sent. */
export type ProposalTold =
  | ReturnType<typeof told>
  | { readonly status: 'not-assigned' | 'nothing-to-assign' };

/**
 * Proposals of examiners for cases, one after the other in the solver's own thread, each within a time limit. The same
 * problem has the same answer: the last few are kept. Nothing here decides what anybody may see.
 */
export class Proposals {
  readonly #kept = new Map<string, ProposalTold>();
  #solver: HighsSolver | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** The best panels, without somebody if so asked; nothing while too many others wait. */
  async propose(asked: ProblemShown, without?: string): Promise<ProposalTold | undefined> {
    if (asked.formed !== 'assigned') return { status: 'not-assigned' };
    if (asked.problem.cases.length === 0) return { status: 'nothing-to-assign' };
    const key = canonicalJson({ problem: asked.problem, track: asked.track, without: without ?? '' });
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#waiting >= mostWaiting) return undefined;
    this.#waiting += 1;
    const own = this.#last.then(() => this.#solve(asked, without));
    this.#last = own.catch(() => undefined);
    try {
      const proposal = await own;
      if (proposal.status !== 'stopped') this.#keep(key, proposal);
      return proposal;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #solve(asked: ProblemShown, without: string | undefined): Promise<ProposalTold> {
    this.#solver ??= openHighs({ seconds: secondsForAll });
    const solve = untilDeadline(this.#solver.solve, Date.now() + secondsForAll * 1000);
    return told(asked, await proposeAssignment(asked.problem, solve, without));
  }

  #keep(key: string, proposal: ProposalTold): void {
    this.#kept.set(key, proposal);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** Ends the solver's thread. */
  async close(): Promise<void> {
    await this.#solver?.close();
    this.#solver = undefined;
  }
}
