import type { z } from 'zod';
import type { Actor, HatPattern } from '../access/roles.ts';
import type { Calendar, LocalDate } from '../calendar/index.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { TouchedCases } from './command.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** What a view is computed from. What the viewer may not know is taken out before (see access/visible-round). */
export interface ViewSituation<Q> {
  readonly registry: DeepReadonly<RegistryState>;
  readonly viewer: Actor;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly query: Q;
}

export interface RoundViewSituation<Q> extends ViewSituation<Q> {
  readonly round: DeepReadonly<RoundState>;
  readonly roundId: string;
  readonly scheme: Scheme;
}

/** Absent and hidden answer alike. */
export const NOT_FOUND = { notFound: true } as const;
export type NotFound = typeof NOT_FOUND;

export interface RegistryView<Q = unknown, A = unknown> {
  readonly name: string;
  readonly stream: 'registry';
  readonly for: readonly HatPattern[];
  readonly query: z.ZodType<Q>;
  readonly answer: (situation: ViewSituation<Q>) => A | NotFound;
}

/** A view of a round. `cases` says what it shows; a person recused from one of them meets a closed door. */
export interface RoundView<Q = unknown, A = unknown> {
  readonly name: string;
  readonly stream: 'round';
  readonly for: readonly HatPattern[];
  readonly query: z.ZodType<Q>;
  readonly cases: (query: Q, round: DeepReadonly<RoundState>) => TouchedCases;
  /** Shows examiners nothing of a case that is not public, and so is open before they have declared conflicts. */
  readonly beforeDeclaring?: true;
  readonly answer: (situation: RoundViewSituation<Q>) => A | NotFound;
}

/** A view of any query and answer, as the catalogue holds it. */
export type View =
  | (Omit<RegistryView<never, unknown>, 'query'> & { readonly query: z.ZodType })
  | (Omit<RoundView<never, unknown>, 'query'> & { readonly query: z.ZodType });

/** Defines a view of the registry: a pure function of state and viewer. */
export const registryView = <Q, A>(
  name: string,
  spec: Omit<RegistryView<Q, A>, 'name' | 'stream'>,
): RegistryView<Q, A> => ({ name, stream: 'registry', ...spec });

/** Defines a view of a round. @example roundView('ranking', { for: [hat('office')], … }) */
export const roundView = <Q, A>(
  name: string,
  spec: Omit<RoundView<Q, A>, 'name' | 'stream'>,
): RoundView<Q, A> => ({
  name,
  stream: 'round',
  ...spec,
});
