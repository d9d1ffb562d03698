import type { OwnHat } from '@laureate/client';
import type { Role } from '@laureate/core';

/** Something that waits to be done: which command, on what, by whom, until when. */
export interface NextStep {
  readonly key: string;
  readonly command: string;
  readonly role: Role;
  /** Rank of who begins: the clerk where two persons are needed. */
  readonly rank?: string | undefined;
  readonly case?: string | undefined;
  readonly until?: string | undefined;
  /** The day before which it cannot be done: a term runs. */
  readonly notBefore?: string | undefined;
  /** What the form holds beforehand. */
  readonly with: Readonly<Record<string, unknown>>;
  /** The act that waits for its second person. */
  readonly prepared?: string | undefined;
  /** A desk where it is done more easily than by a plain form. */
  readonly desk?:
    | 'recommendation'
    | 'eligibility'
    | 'apply'
    | 'scoring'
    | 'deliberation'
    | 'objections'
    | undefined;
}

/** Whether a step can be taken now by one of these hats. A hat of unknown rank may be the right one. */
export const isMine = (step: NextStep, hats: readonly OwnHat[]): boolean =>
  step.notBefore === undefined &&
  hats.some(
    (hat) =>
      hat.role === step.role &&
      (step.rank === undefined ||
        hat.rank === undefined ||
        hat.rank === step.rank ||
        hat.deputyFor !== undefined),
  );
