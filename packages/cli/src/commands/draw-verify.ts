import {
  type DrawStep,
  type PlacedDrawFault,
  readLedger,
  recheckDraws,
  transcriptOf,
  verifyLedger,
} from '@laureate/core';
import { tellDrawStep } from '@laureate/locales';
import { nodeVerifyCrypto } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { reportLines } from '../output/report-lines.ts';
import { readBytes } from '../read-file.ts';
import { type FoldedLedger, foldLedger } from '../run/fold-ledger.ts';

/** A draw with everything it went through. */
interface ToldDraw {
  readonly round: string;
  readonly draw: string;
  readonly steps: readonly DrawStep[];
}

function drawsIn({ rounds }: FoldedLedger): ToldDraw[] {
  return rounds.flatMap(({ id, state }) =>
    [...state.draw.draws.values()].map((draw) => ({ round: id, draw: draw.draw, steps: transcriptOf(draw) })),
  );
}

/** Bodies whose nonce is told to be wrong, in one draw. */
function wrongNonces(faults: readonly PlacedDrawFault[], { round, draw }: ToldDraw): ReadonlySet<string> {
  const own = faults.filter(
    (fault) => fault.what === 'nonce' && fault.draw === draw && fault.stream === `round/${round}`,
  );
  return new Set(own.flatMap(({ of }) => of ?? []));
}

function drawLines(context: Context, draw: ToldDraw, faults: readonly PlacedDrawFault[]): string[] {
  const wrong = wrongNonces(faults, draw);
  const title = context.tell('draw-verify.title', { round: draw.round, draw: draw.draw });
  const steps = draw.steps.flatMap((step) => tellDrawStep(context.language, step, wrong));
  return [context.paint.bold(title), ...steps.map((line, at) => `  ${at + 1}. ${line}`), ''];
}

function faultLine(
  context: Context,
  { line, draw, what, of, recorded, recomputed }: PlacedDrawFault,
): string {
  const fault = context.tell(`draw-verify.fault.${what}`, { of: of ?? '' });
  const told = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
  return context.tell('draw-verify.wrong', {
    line,
    draw,
    fault,
    recorded: told(recorded),
    recomputed: told(recomputed),
  });
}

/** Holds every draw of a ledger again, tells each step in words, and names what is not as recorded. */
export const drawVerify = cliCommand('draw verify', {
  args: ['<ledger>'],
  examples: ['draw verify round.ledger.jsonl', 'draw verify round.ledger.public.jsonl --lang en'],
  input: z.object({ ledger: z.string() }),
  run: (context, { ledger: file }) => {
    const bytes = readBytes(file);
    const ledger = foldLedger(bytes);
    if (!ledger) throw new Misuse('not-a-ledger', { file });
    const report = verifyLedger(bytes, { crypto: nodeVerifyCrypto });
    const draws = drawsIn(ledger);
    const faults = recheckDraws(readLedger(bytes).lines, nodeVerifyCrypto);
    const isWell = report.ok && faults.length === 0;
    const ok = ledger.visibility === 'full' ? 'draw-verify.ok' : 'draw-verify.ok-public';
    const verdict =
      draws.length === 0
        ? context.tell('draw-verify.none')
        : faults.length === 0
          ? context.paint.green(context.tell(ok, { draws: draws.length }))
          : context.paint.red(context.tell('draw-verify.not-ok', { count: faults.length }));
    return {
      exit: isWell ? 0 : 1,
      json: { ok: isWell, draws, faults, ledger: report },
      lines: [
        ...draws.flatMap((draw) => drawLines(context, draw, faults)),
        ...faults.map((fault) => context.paint.red(faultLine(context, fault))),
        verdict,
        ...(report.ok
          ? []
          : ['', context.paint.red(context.tell('draw-verify.not-sound')), ...reportLines(context, report)]),
      ],
    };
  },
});
