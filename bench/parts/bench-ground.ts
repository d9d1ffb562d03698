import type { SchemeBundle } from '@laureate/core';
import type { StoreKind } from '../../packages/server/src/store/store.ts';
import type { Finding } from '../measure/findings.ts';
import type { HouseKeys } from '../town/house-keys.ts';
import type { LargeTowns } from '../town/large-towns.ts';

/** How much is measured: less for a quick look. */
export interface Scale {
  /** Measurements of each thing; one after the other with those of what it is compared with. */
  readonly repeats: number;
  /** How long both servers answer before anything is measured: code that is new to the engine is slow. */
  readonly warmMs: number;
  /** How long each measurement takes. */
  readonly measureMs: number;
  /** Applications of the rounds that are looked at. */
  readonly rounds: readonly number[];
  /** Events of the cities that are started cold. */
  readonly coldEvents: readonly number[];
}

/** What every part of the bench works with. */
export interface BenchGround {
  readonly kind: StoreKind;
  readonly scale: Scale;
  readonly keys: HouseKeys;
  readonly scheme: SchemeBundle;
  readonly towns: LargeTowns;
}

/** A part of the bench: tells each finding as it has it. */
export type Part = (ground: BenchGround, tell: (finding: Finding) => void) => Promise<void>;
