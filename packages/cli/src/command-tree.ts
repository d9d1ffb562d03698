import { type Language, say } from '@laureate/locales';
import { Command, Option } from 'commander';
import type { z } from 'zod';
import { type CliCommand, wordKey } from './cli-command.ts';
import { Misuse } from './misuse.ts';
import { displayWidth } from './output/display-width.ts';

type Globals = Readonly<Record<string, unknown>>;

/** Where help goes, and what is done with a command whose input fits. */
export interface Performing {
  readonly out: (text: string) => void;
  readonly perform: (command: CliCommand, input: unknown, globals: Globals) => void;
}

type Tell = (key: string, facts?: Readonly<Record<string, unknown>>) => string;

/** The program as commander knows it, in one language. Complaints are thrown as CommanderError or Misuse. */
export function commandTree(
  commands: readonly CliCommand[],
  language: Language,
  performing: Performing,
): Command {
  const tell: Tell = (key, facts) => say(language, 'cli', key, facts);
  const program = prepared(new Command('laureate'), tell, performing)
    .description(tell('laureate'))
    .version('0.1.0', '-V, --version', tell('option.version'))
    .option('--json', tell('option.json'))
    .addOption(new Option('--lang <language>', tell('option.lang')).choices(['zh', 'en']))
    .option('--no-color', tell('option.no-color'))
    .option('--schemes <folder>', tell('option.schemes'));
  program.addHelpText('after', `\n${tell('help.exit')}`);
  for (const command of commands) addCommand(program, command, tell, performing);
  return program;
}

function prepared(command: Command, tell: Tell, { out }: Performing): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', tell('option.help'))
    .helpCommand('help [command]', tell('command.help'))
    .showHelpAfterError(false)
    .configureOutput({ writeOut: out, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => tell(`title.${title.replace(/:$/, '')}`),
      // Signs of full width take two columns.
      displayWidth,
      optionDescription: ({ description }) => description,
    });
}

function addCommand(program: Command, command: CliCommand, tell: Tell, performing: Performing): void {
  const words = command.name.split(' ');
  const parent = words.slice(0, -1).reduce((above, word) => groupOf(above, word, tell, performing), program);
  const key = wordKey(command.name);
  const own = prepared(parent.command(words.at(-1) ?? ''), tell, performing)
    .description(tell(key))
    .helpCommand(false);
  const names = (command.args ?? []).map((form) => form.replace(/[<>[\].]/g, ''));
  for (const [at, form] of (command.args ?? []).entries()) own.argument(form, tell(`${key}.${names[at]}`));
  for (const { flags, word, required, choices } of command.options ?? []) {
    const option = new Option(flags);
    option.description = tell(word ?? `${key}.${(option.long ?? flags).slice(2)}`);
    if (choices) option.choices(choices);
    own.addOption(option.makeOptionMandatory(required === true));
  }
  const examples = command.examples.map((line) => `  laureate ${line}`).join('\n');
  own.addHelpText('after', `\n${tell('title.Examples')}\n${examples}\n\n${tell('help.exit')}`);
  own.action((...received: unknown[]) => {
    const input = { ...own.opts(), ...Object.fromEntries(names.map((name, at) => [name, received[at]])) };
    performing.perform(command, checked(command, input, tell), own.optsWithGlobals());
  });
}

function groupOf(above: Command, word: string, tell: Tell, performing: Performing): Command {
  const there = above.commands.find((each) => each.name() === word);
  return there ?? prepared(above.command(word), tell, performing).description(tell(word));
}

/** The input as the command wants it; the first thing that does not fit is told with what would. */
function checked({ input: schema }: CliCommand, input: Globals, tell: Tell): unknown {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue: z.core.$ZodIssue | undefined = result.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const expected =
    ['day', 'days', 'key', 'id', 'limit', 'moment'].find((each) => each === issue?.message) ?? 'other';
  throw new Misuse('bad-value', {
    value: String(input[name] ?? ''),
    name,
    expected: tell(`expect.${expected}`),
  });
}
