import {
  type ReplayedCase,
  type ReplayedRound,
  type ReplayedRule,
  type ReplayUnknown,
  replayUnder,
  type Scheme,
  type Setting,
  type VerifiedStream,
  verifyLedger,
  whyNotSettings,
} from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { citesOf, fullRuleName } from '../output/rule-lines.ts';
import { table } from '../output/table.ts';
import { readBytes } from '../read-file.ts';
import { listRules } from '../rule-list.ts';
import { readSoundScheme } from '../scheme-library.ts';

/** Tells a recorded round again under another scheme: who would have been let in, ranked and honoured, and why. */
export const replay = cliCommand('replay', {
  args: ['<ledger>'],
  options: [{ flags: '--scheme <id>', required: true }, { flags: '--set <path=value...>' }],
  examples: [
    'replay out/ledger.jsonl --scheme my-city',
    'replay out/ledger.jsonl --scheme my-city --set process.composite.refill=next-in-rank --json',
  ],
  input: z.object({
    ledger: z.string(),
    scheme: z.string(),
    set: z.array(z.string().regex(/^[^=]+=.+$/, 'setting')).default([]),
  }),
  run: (context, { ledger, scheme: id, set }) => {
    const { bundle, scheme } = readSoundScheme(context.schemes, id).loaded;
    const settings = set.map(readSetting);
    const [problem] = whyNotSettings(bundle, settings);
    if (problem) throw new Misuse('wrong-setting', { path: problem.path, problem: problem.kind });
    const rounds = replayUnder(soundStreams(ledger), bundle, settings);
    if (rounds.length === 0) throw new Misuse('no-round', { file: ledger });
    return { exit: 0, json: rounds, lines: rounds.flatMap((round) => roundLines(context, scheme, round)) };
  },
});

/** `path=value`, the value a whole number or yes/no where it reads as one. */
function readSetting(text: string): Setting {
  const at = text.indexOf('=');
  const [path, value] = [text.slice(0, at), text.slice(at + 1)];
  if (/^\d+$/.test(value)) return { path, value: Number(value) };
  return { path, value: value === 'true' || value === 'false' ? value === 'true' : value };
}

/** The streams of a ledger that is in order and hides nothing. */
function soundStreams(file: string): readonly VerifiedStream[] {
  let streams: readonly VerifiedStream[] = [];
  const report = verifyLedger(readBytes(file), {
    crypto: nodeVerifyCrypto,
    recompute: [
      {
        name: 'replay',
        check: (found) => {
          streams = found;
          return [];
        },
      },
    ],
  });
  if (!report.ok) throw new Misuse('ledger-not-sound', { file });
  if (report.visibility !== 'full') throw new Misuse('ledger-not-full', { file });
  return streams;
}

function roundLines(context: Context, scheme: Scheme, round: ReplayedRound): string[] {
  const differing = round.cases.filter(({ differs }) => differs);
  const unknown = round.cases.filter((each) => each.unknown.length > 0);
  const { recorded, replayed } = round;
  const facts = { round: round.round, from: recorded.scheme, to: replayed.scheme };
  return [
    context.paint.bold(context.tell('replay.head', facts)),
    ...stageLines(context, round),
    ...placesLines(context, scheme, round),
    '',
    ...differing.flatMap((each) => caseLines(context, scheme, each)),
    ...unknownLines(context, scheme, unknown),
    context.tell('replay.total', {
      cases: round.cases.length,
      differing: differing.length,
      unknown: unknown.length,
    }),
  ];
}

/** What cannot be told, each with the cases it is about. */
function unknownLines(context: Context, scheme: Scheme, cases: readonly ReplayedCase[]): string[] {
  const about = new Map<string, string[]>();
  for (const each of cases) {
    for (const unknown of each.unknown) {
      const words = unknownWords(context, scheme, unknown);
      about.set(words, [...(about.get(words) ?? []), each.case]);
    }
  }
  if (about.size === 0) return [];
  const lines = [...about].map(([words, ids]) => `  ${words}  (${ids.join(context.tell('mark.list'))})`);
  return ['', context.paint.bold(context.tell('replay.grade.unknown')), ...lines, ''];
}

function stageLines(context: Context, { stages }: ReplayedRound): string[] {
  const words = (ids: readonly string[]) =>
    ids.map((id) => context.word('stages', id)).join(context.tell('mark.list'));
  return [
    ...(stages.onlyRecorded.length > 0
      ? [context.tell('replay.stages-gone', { stages: words(stages.onlyRecorded) })]
      : []),
    ...(stages.onlyReplayed.length > 0
      ? [context.tell('replay.stages-new', { stages: words(stages.onlyReplayed) })]
      : []),
  ];
}

function placesLines(context: Context, scheme: Scheme, { places }: ReplayedRound): string[] {
  const titles = ['grade', 'track', 'recorded', 'replayed', 'article'];
  const rows = places.map(({ grade, track, recorded, replayed, cites }) => [
    gradeWord(context, scheme, grade),
    context.word('rules', track),
    recorded === undefined ? '–' : String(recorded),
    replayed === undefined ? '–' : String(replayed),
    citesOf(context, scheme, cites),
  ]);
  return table(
    titles.map((title) => context.tell(`column.${title}`)),
    rows,
  );
}

function gradeWord(context: Context, scheme: Scheme, grade: string): string {
  if (grade === 'none' || grade === 'unknown') return context.tell(`replay.grade.${grade}`);
  const known = scheme.grade(grade);
  return known ? context.title(known.title) : grade;
}

function caseLines(context: Context, scheme: Scheme, told: ReplayedCase): string[] {
  const { eligibility, rank, grade } = told;
  const step = (recorded: string, replayed: string) => `${recorded} → ${replayed}`;
  const word = (key: string) => context.tell(`replay.eligibility.${key}`);
  const isLetIn = eligibility.recorded === eligibility.replayed;
  const grades = step(gradeWord(context, scheme, grade.recorded), gradeWord(context, scheme, grade.replayed));
  return [
    `${context.paint.bold(told.case)}  ${grades}`,
    ...(isLetIn ? [] : [`  ${step(word(eligibility.recorded), word(eligibility.replayed))}`]),
    ...rulesLine(context, scheme, 'replay.not-met', eligibility.notMet),
    ...rulesLine(context, scheme, 'replay.no-longer', eligibility.noLonger),
    ...(rank.recorded !== rank.replayed && rank.replayed !== undefined
      ? [`  ${context.tell('replay.rank', { recorded: rank.recorded ?? '–', replayed: rank.replayed })}`]
      : []),
    ...(grade.recorded === grade.replayed ? [] : rulesLine(context, scheme, 'replay.because', grade.because)),
  ];
}

/** Rules with the labels of their articles. */
function rulesLine(context: Context, scheme: Scheme, key: string, rules: readonly ReplayedRule[]): string[] {
  if (rules.length === 0) return [];
  const all = listRules(scheme.document);
  const words = rules.map(({ rule, title, labels }) => {
    const articles = labels.map((label) => context.title(label)).join(context.tell('mark.list'));
    const entry = all.find(({ path }) => path === rule);
    const name = entry ? fullRuleName(context, scheme, entry) : rule;
    return `${title ? context.title(title) : name} [${articles}]`;
  });
  return [`  ${context.tell(key, { rules: words.join(context.tell('mark.comma')) })}`];
}

function unknownWords(context: Context, scheme: Scheme, unknown: ReplayUnknown): string {
  const listed = (words: readonly string[]) => words.join(context.tell('mark.list'));
  const key = `replay.unknown.${unknown.kind}`;
  if (unknown.kind === 'facts-not-recorded') {
    const facts = unknown.facts.map((id) => {
      const kind = scheme.factKind(id);
      if (kind) return context.title(kind.title);
      return id === 'division' ? context.word('rules', 'divisions') : id;
    });
    return context.tell(key, { facts: listed(facts) });
  }
  if ('stages' in unknown)
    return context.tell(key, {
      stages: listed(unknown.stages.map((stage) => context.word('stages', stage))),
    });
  return context.tell(
    key,
    unknown.kind === 'tie-to-be-deliberated' ? { grade: gradeWord(context, scheme, unknown.grade) } : {},
  );
}
