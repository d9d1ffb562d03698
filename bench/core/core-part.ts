import type { Finding } from '../measure/findings.ts';

/** How much of the core is measured: less for a quick look. */
export interface CoreScale {
  /** Measurements of each thing beside the warm-up, one after the other with those of what it is compared with. */
  readonly repeats: number;
  /** Events of the rounds that are folded and verified. */
  readonly events: readonly number[];
  /** Rounds and events of each in the record of many streams. */
  readonly streams: { readonly count: number; readonly events: number };
  /** Applications that are ranked. */
  readonly ranked: readonly number[];
  /** Examiners and cases among which conflicts are looked for and panels drawn. */
  readonly pools: readonly (readonly [examiners: number, cases: number])[];
  /** Cases, examiners and members of each panel. */
  readonly assigned: readonly (readonly [cases: number, examiners: number, size: number])[];
  /** Seconds that the solver alone has at least for a model. */
  readonly solverSeconds: number;
  /** Applications of the towns whose folded state is weighed. */
  readonly weighed: readonly number[];
}

/** A part of the bench: tells each finding as it has it. */
export type CorePart = (scale: CoreScale, tell: (finding: Finding) => void) => Promise<void>;
