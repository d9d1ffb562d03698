import { join } from 'node:path';
import { stageIds } from '@laureate/core';
import { type PlayedFolder, playFolder } from '@laureate/tables';
import { z } from 'zod';
import { type Answer, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { citesOf } from '../output/rule-lines.ts';
import { outcomeOf } from '../run/outcome.ts';
import { outcomeWords, reasonWords } from '../run/outcome-words.ts';
import { problemWords } from '../run/problem-words.ts';
import { runFiles } from '../run/run-files.ts';

import { mayReplace, writeOut } from '../run/write-out.ts';
import { requireSchemes } from '../scheme-library.ts';

interface Input {
  readonly folder: string;
  readonly until?: string | undefined;
  readonly out?: string | undefined;
}

function refused(
  context: Context,
  { problems, notTried, scheme }: Extract<PlayedFolder, { ok: false }>,
): Answer {
  const labelsOf = (cites: readonly string[]) =>
    scheme ? citesOf(context, scheme, cites) : cites.join(', ');
  return {
    exit: 1,
    json: { ok: false, problems, notTried },
    lines: problemWords(context, problems, notTried, labelsOf),
  };
}

function played(
  context: Context,
  run: Extract<PlayedFolder, { ok: true }>,
  out: string,
  { until }: Input,
): Answer {
  const { city, keys, round, scheme } = run;
  const outcome = outcomeOf(city, round.round);
  const files = runFiles(city, keys, outcome, (reason) => reasonWords(context, scheme, reason));
  writeOut(out, files);
  const counts = { acts: run.played.acts, refused: run.played.refusedAsExpected };
  return {
    exit: 0,
    json: {
      ok: true,
      title: round.title,
      ...outcome,
      counts,
      files: Object.keys(files).map((name) => join(out, name)),
    },
    lines: [
      ...outcomeWords(context, scheme, round.title, outcome),
      '',
      ...(until === undefined
        ? []
        : [context.tell('run.until-reached', { stage: context.word('stages', until) })]),
      context.tell('run.counted', counts),
      context.paint.green(context.tell('run.written', { folder: out })),
    ],
  };
}

function runRound(context: Context, input: Input): Answer {
  const { folder, until } = input;
  const out = input.out ?? join(folder, 'out');
  if (until !== undefined && !stageIds.some((stage) => stage === until))
    throw new Misuse('unknown-stage', { stage: until, known: [...stageIds] });
  if (!mayReplace(out)) throw new Misuse('out-in-use', { folder: out });
  requireSchemes(context.schemes);
  const run = playFolder({ folder, schemes: context.schemes, out, until });
  return run.ok ? played(context, run, out, input) : refused(context, run);
}

/** Plays a folder of files as people know them and writes the ledger of it; with any problem nothing is written. */
export const run = cliCommand('run', {
  args: ['<folder>'],
  options: [{ flags: '--until <stage>' }, { flags: '--out <folder>' }],
  examples: ['run my-round --out my-round/out', 'run my-round --until public-notice --json'],
  input: z.object({ folder: z.string(), until: z.string().optional(), out: z.string().optional() }),
  run: runRound,
});
