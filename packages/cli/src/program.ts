import { fileURLToPath } from 'node:url';
import { type Language, say } from '@laureate/locales';
import { CommanderError } from 'commander';
import type { Answer } from './cli-command.ts';
import { commandTree } from './command-tree.ts';
import { commands } from './commands/index.ts';
import { contextOf } from './context.ts';
import { Misuse } from './misuse.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run of the program comes to. */
export interface Run {
  /** 0 ok, 1 a finding or a refusal, 2 misuse, 3 no server answered, 70 a fault of the program. */
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** What a run has around it: a terminal to colour for, the environment, somebody to ask. */
export interface Around {
  readonly isTerminal?: boolean;
  readonly surroundings?: Surroundings;
}

const MISUSE = 2;
const FAULT = 70;
const ownSchemes = fileURLToPath(new URL('../../../schemes', import.meta.url));

/**
 * Runs one command line (without the program's name) that needs no server, and answers what it would print; in colours
 * only for a terminal. @internal
 */
export function runProgram(argv: readonly string[], isTerminal = false): Run {
  const run = start(argv, { isTerminal });
  if (run instanceof Promise) throw new Error(`${argv[0]} asks a server: wait for it`);
  return run;
}

/** Runs any command line; those that ask a server take their time. */
export async function runProgramAround(argv: readonly string[], around: Around): Promise<Run> {
  return start(argv, around);
}

function start(argv: readonly string[], { isTerminal = false, surroundings }: Around): Run | Promise<Run> {
  const language = languageOf(argv);
  const written = { out: '', err: '', exit: 0 };
  let later: Promise<Run> | undefined;
  const write = (answer: Answer, isJson: boolean): Run => {
    const text = isJson ? JSON.stringify(answer.json, null, 2) : answer.lines.join('\n');
    written[answer.isRefused && !isJson ? 'err' : 'out'] += text === '' ? '' : `${text}\n`;
    written.exit = answer.exit;
    return written;
  };
  const program = commandTree(commands, language, {
    out: (text) => {
      written.out += text;
    },
    perform: (command, input, globals) => {
      const isJson = globals.json === true;
      const context = contextOf({
        language,
        colour: isTerminal && globals.color !== false && !isJson,
        schemes: typeof globals.schemes === 'string' ? globals.schemes : ownSchemes,
        ...(surroundings ? { surroundings } : {}),
      });
      const answer = command.run(context, input as never);
      if (answer instanceof Promise) later = answer.then((came) => write(came, isJson));
      else write(answer, isJson);
    },
  });
  const fail = (error: unknown): Run => failed(error, { argv, language, out: written.out });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    return fail(error);
  }
  return later?.catch(fail) ?? written;
}

/** The language is needed before the arguments are parsed, for help and complaints. Chinese comes first. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const chosen = at >= 0 ? argv[at + 1] : argv.find((each) => each.startsWith('--lang='))?.slice(7);
  return chosen === 'en' ? 'en' : 'zh-CN';
}

interface Attempt {
  readonly argv: readonly string[];
  readonly language: Language;
  readonly out: string;
}

function failed(error: unknown, { argv, language, out }: Attempt): Run {
  if (error instanceof CommanderError && error.exitCode === 0) return { exit: 0, out, err: '' };
  const misuse = asMisuse(error);
  if (misuse === undefined) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exit: FAULT, out, err: `${say(language, 'cli', 'fault.unexpected', { message })}\n` };
  }
  const sentence = say(language, 'cli', `misuse.${misuse.kind}`, misuse.facts);
  const hint = say(language, 'cli', 'misuse.hint', { help: `${commandLineOf(argv)} --help` });
  return { exit: MISUSE, out, err: `${sentence}\n${hint}\n` };
}

/** The longest known command at the start of what was typed, for the hint. */
function commandLineOf(argv: readonly string[]): string {
  const words = argv.filter((each) => !each.startsWith('-')).slice(0, 2);
  const typed = [words.join(' '), words[0] ?? ''].find((line) =>
    commands.some(({ name }) => name === line || name.startsWith(`${line} `)),
  );
  return `laureate ${typed ?? ''}`.trim();
}

function asMisuse(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  if (error instanceof CommanderError) return misuseOf(error);
  const { code, path } = error as { code?: unknown; path?: unknown };
  const isOfFiles = typeof code === 'string' && typeof path === 'string';
  return isOfFiles ? new Misuse('cannot-read', { file: path }) : undefined;
}

function misuseOf({ code, message }: CommanderError): Misuse {
  if (code === 'commander.help') return new Misuse('no-command');
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const allowed = /Allowed choices are ([^.]*)\./.exec(message)?.[1] ?? '';
  return new Misuse(code, { what, allowed });
}
