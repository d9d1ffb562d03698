import { z } from 'zod';
import { type Answer, type CliCommand, type CliOption, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { type Connection, connect, type Wanted } from './connection.ts';
import { refusedAnswer } from './refused-answer.ts';
import { Stopped } from './stopped.ts';

/** Where a command goes, as it is typed. */
export const WantedSchema = z.object({ server: z.string().optional(), insecureHttp: z.boolean().optional() });

/** Its options. */
export const serverOptions: readonly CliOption[] = [
  { flags: '--server <url>', word: 'option.server' },
  { flags: '--insecure-http', word: 'option.insecure-http' },
];

interface OnlineSpec<I> {
  readonly args?: readonly string[];
  readonly options?: readonly CliOption[];
  readonly examples: readonly string[];
  readonly input: z.ZodType<I>;
  /** Whether what is kept is left aside: somebody signs in. */
  readonly anew?: boolean;
  readonly run: (context: Context, input: I, connection: Connection) => Promise<Answer>;
}

/** Defines a command against a running server: where it is comes from `--server`, refusals are told in words. */
export function onlineCommand<I>(name: string, spec: OnlineSpec<I>): CliCommand {
  return cliCommand(name, {
    ...(spec.args ? { args: spec.args } : {}),
    options: [...(spec.options ?? []), ...serverOptions],
    examples: spec.examples,
    input: z.intersection(spec.input, WantedSchema),
    run: (context, input) =>
      online(context, input, (connection) => spec.run(context, input, connection), spec.anew),
  });
}

/** Does something with a server and tells its refusals as the answer of the command. */
export async function online(
  context: Context,
  wanted: Wanted,
  work: (connection: Connection) => Promise<Answer>,
  anew = false,
): Promise<Answer> {
  const connection = connect(context.surroundings, wanted, anew);
  try {
    return await work(connection);
  } catch (error) {
    if (error instanceof Stopped) return refusedAnswer(context, connection, error.refused);
    throw error;
  }
}
