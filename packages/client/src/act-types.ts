import type {
  RegistryCommandTypes,
  RegistryViewTypes,
  RoundCommandTypes,
  RoundViewTypes,
} from '@laureate/core';
import type { z } from 'zod';

/** A type as it comes out of JSON: what JSON cannot carry is unknown. */
export type AsJson<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
      ? unknown
      : T extends readonly (infer Each)[]
        ? readonly AsJson<Each>[]
        : T extends object
          ? { readonly [Key in keyof T]: AsJson<T[Key]> }
          : unknown;

interface ViewTypes extends RegistryViewTypes, RoundViewTypes {}
interface CommandTypes extends RegistryCommandTypes, RoundCommandTypes {}

export type ViewName = keyof ViewTypes;
export type CommandName = keyof CommandTypes;

/** What a view is asked. */
export type QueryOf<View extends ViewName> = z.infer<ViewTypes[View]['query']>;

/** What a view answers, as it arrives. */
export type AnswerOf<View extends ViewName> = AsJson<
  Exclude<ReturnType<ViewTypes[View]['answer']>, { readonly notFound: true }>
>;

/**
 * What a command is given. Sealed fields are plain texts, codes plain codes and files `file:<sha256>` on the way in:
 * the server seals and indexes them.
 */
export type PayloadOf<Command extends CommandName> = z.infer<CommandTypes[Command]['payload']>;
