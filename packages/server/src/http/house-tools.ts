import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../accounts/visitor.ts';
import type { ChangeFeed } from '../city/change-feed.ts';
import type { Cities } from '../city/cities.ts';
import type { BusinessClock } from '../city/clock.ts';
import type { Reader } from '../vault/open-texts.ts';

/** What routes call: one call each, and no rule of the field in them. */
export interface HouseTools {
  readonly cities: Cities;
  readonly clock: BusinessClock;
  readonly changes: Pick<ChangeFeed, 'listen'>;
  readonly whoAsks: (request: FastifyRequest) => Promise<Visitor>;
  /** The files an act names that are not there for whoever acts. Without it none is asked for. */
  readonly missingFiles?: (act: {
    readonly jurisdiction: string;
    readonly account: string;
    readonly named: unknown;
  }) => Promise<readonly string[]>;
  /** Opens texts of the vault, recorded before anything leaves. */
  readonly openTexts: (request: {
    readonly jurisdiction: string;
    readonly refs: Iterable<string>;
    readonly reader: Reader;
  }) => Promise<ReadonlyMap<string, string>>;
}
