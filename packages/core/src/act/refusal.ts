import { z } from 'zod';

/**
 * Why an act is refused, as data; the sentence is in the locale.
 * `forbidden`: the hat may not; `not-found`: absent or hidden, told alike; `state`: stage or state is wrong now;
 * `rule`: a rule of the scheme says no; `input`: the payload is not of its form.
 */
export type RefusalClass = 'forbidden' | 'not-found' | 'state' | 'rule' | 'input';

/** One reason against an act: its kind, the facts a sentence needs, and the articles it rests on. */
export interface Refusal {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cites: readonly string[];
}

/** A kind of refusal: its class and the schema of its facts. */
export interface RefusalKind<F extends Record<string, unknown> = Record<string, unknown>> {
  (facts: F, cites?: readonly string[]): Refusal;
  readonly kind: string;
  readonly class: RefusalClass;
  readonly facts: z.ZodType<F>;
}

/**
 * Defines a kind of refusal. Kinds are unique in the catalogue and each has words in every locale.
 * @example const termRunning = refusalKind('term-running', 'state', { endsOn: LocalDateSchema })
 */
export function refusalKind<S extends z.ZodRawShape>(
  kind: string,
  refusalClass: RefusalClass,
  shape: S,
): RefusalKind<z.infer<z.ZodObject<S>>> {
  type Facts = z.infer<z.ZodObject<S>>;
  const make = (facts: Facts, cites: readonly string[] = []): Refusal => ({ kind, facts, cites });
  return Object.assign(make, {
    kind,
    class: refusalClass,
    facts: z.object(shape) as unknown as z.ZodType<Facts>,
  });
}

/** One reason, several, or none: what a `whyNot…` function answers. */
export type WhyNot = Refusal | readonly (Refusal | undefined)[] | undefined;

/** All reasons against an act in one flat list; empty when there are none. */
export function reasonsAgainst(...answers: readonly (WhyNot | readonly WhyNot[])[]): Refusal[] {
  return (answers as readonly unknown[]).flat(3).filter((reason) => reason !== undefined) as Refusal[];
}

/** What a pure decision answers: events to append, or every reason against. */
export type Decision =
  | { readonly refused: readonly Refusal[] }
  | readonly import('./event-kind.ts').EventDraft[];

/** All reasons as a refused decision, or nothing when there are none. @example refuseAll(a, b) ?? [opened({…})] */
export function refuseAll(
  ...answers: readonly (WhyNot | readonly WhyNot[])[]
): { readonly refused: readonly Refusal[] } | undefined {
  const refused = reasonsAgainst(...answers);
  return refused.length > 0 ? { refused } : undefined;
}

/** Whether a decision was refused. */
export function isRefused(decision: Decision): decision is { readonly refused: readonly Refusal[] } {
  return 'refused' in decision;
}
