import type { z } from 'zod';
import type { Context } from './context.ts';

/** What a command found: exit code, and the same answer as JSON and as lines of text. */
export interface Answer {
  /** 0: all well; 1: something was found, or a server refused; 3: no server answered; others the server's program's own. */
  readonly exit: number;
  /** Whether the lines say why there is no answer; they then go to standard error. */
  readonly isRefused?: boolean;
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** An option in commander's form; its description is the word `<command>.<long flag>`, or the one named. */
export interface CliOption {
  readonly flags: string;
  readonly word?: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

interface CommandSpec<I> {
  /** Arguments in commander's form (`<id>`, `[ids...]`); their words are `<command>.<argument>`. */
  readonly args?: readonly string[];
  readonly options?: readonly CliOption[];
  /** Whole command lines, without the program's name. */
  readonly examples: readonly string[];
  /** Arguments and options by name; what does not fit is told with the word `expect.<message>`. */
  readonly input: z.ZodType<I>;
  /** A promise only where a server is asked. */
  readonly run: (context: Context, input: I) => Answer | Promise<Answer>;
}

/** One command of the program. Its words are `<name>` with hyphens for blanks. */
export interface CliCommand extends Omit<CommandSpec<never>, 'input' | 'run'> {
  readonly name: string;
  readonly input: z.ZodType;
  readonly run: (context: Context, input: never) => Answer | Promise<Answer>;
}

/** Defines a command: one file, one line in commands/index.ts, its words in the locales. */
export const cliCommand = <I>(name: string, spec: CommandSpec<I>): CliCommand => ({ name, ...spec });

/** The key of a command's words: `scheme-list` for `scheme list`. */
export const wordKey = (name: string): string => name.replaceAll(' ', '-');
