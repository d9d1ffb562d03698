import {
  type AssignmentAnswer,
  type AssignmentProblem,
  type AssignmentProposal,
  assignmentProblemOf,
  casesToAssign,
  type ExplainedCase,
  explainAssignment,
  panelStagesOf,
  proposeAssignment,
  type Shortage,
  type SolveModel,
  TrackSchema,
} from '@laureate/core';
import { openHighs } from '@laureate/node';
import { z } from 'zod';
import { type Answer, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { assignmentLines, changeLines, shortageLines } from '../output/assignment-lines.ts';
import { readBytes } from '../read-file.ts';
import { type FoldedRound, foldLedger } from '../run/fold-ledger.ts';

const input = z.object({
  ledger: z.string(),
  track: TrackSchema,
  on: z.iso.date('day'),
  round: z.string().optional(),
  asIf: z.boolean().default(false),
  without: z.string().optional(),
  seconds: z.coerce.number().int().min(1).max(3600).default(60),
});
type Input = z.infer<typeof input>;

/**
 * Proposes the best panels for the cases of a track that have none: what `assign-examiners` is to carry, with a reason
 * for everybody who does not sit. Works off line on a full export; the act itself checks everything again.
 */
export const assign = cliCommand('assign', {
  args: ['<ledger>'],
  options: [
    { flags: '--track <track>', required: true, choices: TrackSchema.options },
    { flags: '--on <day>', required: true },
    { flags: '--round <id>' },
    { flags: '--as-if' },
    { flags: '--without <person>' },
    { flags: '--seconds <n>' },
  ],
  examples: [
    'assign round.ledger.jsonl --track organisation --on 2026-04-28',
    'assign round.ledger.jsonl --track organisation --on 2026-05-08 --without ex-3 --json',
  ],
  input,
  run: async (context, asked) => {
    const highs = openHighs({ seconds: asked.seconds });
    try {
      return await propose(context, asked, highs.solve);
    } finally {
      await highs.close();
    }
  },
});

interface Stated {
  readonly round: string;
  readonly stages: readonly string[];
  readonly problem: AssignmentProblem;
}

/** What is to be assigned: cases without panels, or all of them as if there were none. */
function stateProblem({ ledger: file, round: wanted, track, on, asIf }: Input): Stated {
  const ledger = foldLedger(readBytes(file));
  if (!ledger) throw new Misuse('not-a-ledger', { file });
  if (ledger.visibility !== 'full') throw new Misuse('ledger-not-full', { file });
  const found = ledger.rounds.filter(({ id }) => wanted === undefined || id === wanted).at(-1);
  if (!found?.scheme) throw new Misuse('no-round', { file });
  const { scheme, state } = found as FoldedRound & { scheme: NonNullable<FoldedRound['scheme']> };
  const round = asIf ? { ...state, panel: { panels: new Map() } } : state;
  const ground = {
    registry: ledger.registry,
    round,
    scheme,
    today: on as Parameters<typeof assignmentProblemOf>[0]['today'],
  };
  const { problem } = assignmentProblemOf(ground, casesToAssign(ground, track));
  return { round: found.id, stages: panelStagesOf(scheme, track), problem };
}

async function propose(context: Context, asked: Input, solve: SolveModel): Promise<Answer> {
  const stated = stateProblem(asked);
  if (stated.problem.cases.length === 0) throw new Misuse('nothing-to-assign', { file: asked.ledger });
  const proposal = await proposeAssignment(stated.problem, solve, asked.without);
  const { answer } = proposal;
  return answer.status === 'assigned'
    ? assigned(context, asked, { ...stated, ...proposal }, answer)
    : unassigned(context, answer);
}

/** The panels as the act takes them, with the reasons. */
function assigned(
  context: Context,
  { track }: Input,
  { stages, problem, keep, round, changes }: Stated & AssignmentProposal,
  { seats, goals }: Extract<AssignmentAnswer, { status: 'assigned' }>,
): Answer {
  const told: readonly ExplainedCase[] = explainAssignment(problem, seats, keep);
  const panels = seats.map((seat) => ({ panel: `p-${seat.case}`, ...seat }));
  return {
    exit: 0,
    json: { round, track, stages, ...goals, panels, changes, explained: told },
    lines: [...assignmentLines(context, told, goals), ...changeLines(context, changes)],
  };
}

function unassigned(context: Context, answer: Exclude<AssignmentAnswer, { status: 'assigned' }>): Answer {
  const shortages: readonly Shortage[] = answer.status === 'infeasible' ? answer.shortages : [];
  const stopped = answer.status === 'stopped' ? [context.tell(`assign.stopped.${answer.because}`)] : [];
  return { exit: 1, json: answer, lines: [...stopped, ...shortageLines(context, shortages)] };
}
