import type { z } from 'zod';
import type { Actor, HatPattern } from '../access/roles.ts';
import type { Calendar, Instant, LocalDate } from '../calendar/index.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Hasher } from '../ledger/port.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { StageId } from '../scheme/stage-id.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { Decision } from './refusal.ts';

/** What every decision may look at. `legalDay` is the day an act on paper counts from, else today. */
export interface Situation {
  readonly registry: DeepReadonly<RegistryState>;
  readonly calendar: Calendar;
  readonly hasher: Hasher;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly legalDay: LocalDate;
  /** Whether the act came on paper and is entered by others. */
  readonly onPaper: boolean;
  readonly actor: Actor;
  /** Id of this act: `<stream>#<seq of its first event>`. */
  readonly act: string;
  readonly preparedBy?: string;
  /** The events an earlier act appended to this stream; nothing for an unknown act. */
  readonly eventsOf: (act: string) => readonly LedgerEvent[] | undefined;
  /** What a command says of taking its acts back; nothing for an unknown command. */
  readonly undoOf: (
    command: string,
  ) => { readonly undo: Undo; readonly redo: readonly string[]; readonly mustRedo: boolean } | undefined;
}

/** A round's decision also sees the round and the scheme it is pinned to. */
export interface RoundSituation extends Situation {
  readonly round: DeepReadonly<RoundState>;
  readonly roundId: string;
  readonly scheme: Scheme;
}

/** How an act is taken back: freely until a stage closes, by `rescind` with two persons, or never. */
export type Undo = 'never' | 'rescind' | { readonly freeUntil: StageId };

/** The cases an act touches: named ones, or every case of the round's lists. Recusal is judged on these. */
export type TouchedCases = readonly string[] | 'every-case';

interface CommandBase<P> {
  readonly name: string;
  /** Any of these hats may perform it. */
  readonly by: readonly HatPattern[];
  /** When given, one of these hats must have prepared the same act before: two persons. */
  readonly preparedBy?: readonly HatPattern[];
  /** Paths of the scheme's rules this act relies on; its citations come from there. */
  readonly rules: readonly string[];
  readonly undo: Undo;
  /** Names of the commands to run again after this act is rescinded. */
  readonly redo?: readonly string[];
  /** Whether the cases of a rescinded act wait until the command has been run again for them. */
  readonly mustRedo?: boolean;
  readonly payload: z.ZodType<P>;
}

/** A command on the registry. */
export interface RegistryCommand<P = unknown> extends CommandBase<P> {
  readonly stream: 'registry';
  readonly decide: (situation: Situation & { readonly payload: P }) => Decision;
}

/** A command on a round. `during` lists the stages of which one must be open (or reopened for the case). */
export interface RoundCommand<P = unknown> extends CommandBase<P> {
  readonly stream: 'round';
  readonly during?: readonly StageId[];
  readonly cases: (payload: P, round: DeepReadonly<RoundState>) => TouchedCases;
  /** An act by which a person only steps back from a case: a possible conflict of theirs is no hindrance. */
  readonly standsAside?: true;
  /** Asks an examiner itself for undertaking and declaration, and says which is missing before anything of the case. */
  readonly asksDeclaration?: true;
  readonly decide: (situation: RoundSituation & { readonly payload: P }) => Decision;
}

/** A command of any payload, as the catalogue holds it; `decide-act` hands it only payloads of its own schema. */
export type Command =
  | (Omit<RegistryCommand<never>, 'payload'> & { readonly payload: z.ZodType })
  | (Omit<RoundCommand<never>, 'payload'> & { readonly payload: z.ZodType });

/** Defines a command on the registry: one file each, pure, and every reason against is kept. */
export const registryCommand = <P>(
  name: string,
  spec: Omit<RegistryCommand<P>, 'name' | 'stream'>,
): RegistryCommand<P> => ({ name, stream: 'registry', ...spec });

/** Defines a command on a round. @example roundCommand('open-public-notice', { by: [hat('office', 'head')], … }) */
export const roundCommand = <P>(
  name: string,
  spec: Omit<RoundCommand<P>, 'name' | 'stream'>,
): RoundCommand<P> => ({
  name,
  stream: 'round',
  ...spec,
});
