import type { Changes } from './scheme-numbers.ts';
import type { Probe } from './story-probe.ts';

/** How a number is shown to rule: another number, and the same acts coming out otherwise. */
export interface Follows {
  readonly to: number;
  readonly probe: Probe;
  /** What the probe finds under the number as written, and under the other. */
  readonly before: unknown;
  readonly after: unknown;
  /** Numbers and rules that must move along so that the scheme loads. */
  readonly along?: Changes;
  /** Rules changed on both sides, to make room for the other number. */
  readonly ground?: Changes;
  /** The problem that refuses the scheme when this number moves alone. */
  readonly alone?: string;
}

/** By the name of the number. */
export type FollowsByNumber = Readonly<Record<string, Follows>>;

/** What a probe finds when the last act is refused. */
export const refused = (...kinds: string[]) => ({ refused: kinds });
