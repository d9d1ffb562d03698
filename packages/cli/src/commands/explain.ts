import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { Misuse } from '../misuse.ts';
import { readBytes } from '../read-file.ts';
import { foldLedger } from '../run/fold-ledger.ts';
import { caseStory } from '../run/story/case-story.ts';
import { storyWords } from '../run/story/story-words.ts';

/** Tells one case's way from a ledger: acts, findings, scores, rank, why this grade, notices, objections, outcome. */
export const explain = cliCommand('explain', {
  args: ['<ledger>'],
  options: [{ flags: '--case <id>', required: true }],
  examples: ['explain out/ledger.jsonl --case O-07', 'explain out/ledger.public.jsonl --case O-07 --json'],
  input: z.object({ ledger: z.string(), case: z.string() }),
  run: (context, { ledger: file, case: id }) => {
    const ledger = foldLedger(readBytes(file));
    if (!ledger) throw new Misuse('not-a-ledger', { file });
    const story = caseStory(ledger, id);
    if (!story) throw new Misuse('unknown-case', { id });
    const scheme = ledger.rounds.find((round) => round.id === story.round)?.scheme;
    if (!scheme) throw new Misuse('not-a-ledger', { file });
    return { exit: 0, json: story, lines: storyWords(context, scheme, story) };
  },
});
