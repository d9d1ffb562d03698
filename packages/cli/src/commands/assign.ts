import {
  type AssignmentAnswer,
  type AssignmentProblem,
  assignmentProblemOf,
  casesToAssign,
  type ExplainedCase,
  explainAssignment,
  optimalAssignment,
  panelStagesOf,
  type SeatedCase,
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
  /** Panels as they were, where somebody has gone. */
  readonly keep?: readonly SeatedCase[];
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

/** The problem after somebody has gone: all seats but theirs stay if they can. */
async function stateWithout(stated: Stated, person: string, solve: SolveModel): Promise<Stated | undefined> {
  const before = await optimalAssignment(stated.problem, solve);
  if (before.status !== 'assigned') return undefined;
  const { cases, forbidden } = stated.problem;
  const gone = cases.map((entry) => ({ person, case: entry.case, grounds: ['gone'] }));
  return {
    ...stated,
    keep: before.seats,
    problem: {
      ...stated.problem,
      examiners: stated.problem.examiners.map((each) =>
        each.person === person ? { ...each, least: 0 } : each,
      ),
      forbidden: [...forbidden.filter((pair) => pair.person !== person), ...gone],
    },
  };
}

async function propose(context: Context, asked: Input, solve: SolveModel): Promise<Answer> {
  const all = stateProblem(asked);
  if (all.problem.cases.length === 0) throw new Misuse('nothing-to-assign', { file: asked.ledger });
  const stated = asked.without === undefined ? all : ((await stateWithout(all, asked.without, solve)) ?? all);
  const answer = await optimalAssignment(stated.problem, solve, stated.keep);
  return answer.status === 'assigned'
    ? assigned(context, asked, stated, answer)
    : unassigned(context, answer);
}

/** The panels as the act takes them, with the reasons. */
function assigned(
  context: Context,
  { track }: Input,
  { stages, problem, keep, round }: Stated,
  { seats, goals }: Extract<AssignmentAnswer, { status: 'assigned' }>,
): Answer {
  const told: readonly ExplainedCase[] = explainAssignment(problem, seats, keep);
  const changes = changesOf(keep ?? [], seats);
  const panels = seats.map((seat) => ({ panel: `p-${seat.case}`, ...seat }));
  return {
    exit: 0,
    json: { round, track, stages, ...goals, panels, changes, explained: told },
    lines: [...assignmentLines(context, told, goals), ...changeLines(context, changes)],
  };
}

/** Who leaves which panel and who comes instead, case by case. */
function changesOf(before: readonly SeatedCase[], after: readonly SeatedCase[]) {
  return before.flatMap((seat) => {
    const now = after.find((entry) => entry.case === seat.case)?.members ?? [];
    const out = seat.members.filter((person) => !now.includes(person));
    const come = now.filter((person) => !seat.members.includes(person));
    return out.map((person, at) => ({ case: seat.case, out: person, in: come[at] ?? '' }));
  });
}

function unassigned(context: Context, answer: Exclude<AssignmentAnswer, { status: 'assigned' }>): Answer {
  const shortages: readonly Shortage[] = answer.status === 'infeasible' ? answer.shortages : [];
  const stopped = answer.status === 'stopped' ? [context.tell(`assign.stopped.${answer.because}`)] : [];
  return { exit: 1, json: answer, lines: [...stopped, ...shortageLines(context, shortages)] };
}
