import type { ActRequest, ClaimedHat, Instant, KeyedHash } from '@laureate/core';
import type { City } from '../city/city.ts';
import type { ImportKind } from './import-kind.ts';

/** A table brought in by a person. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly by: ClaimedHat;
  readonly at: Instant;
  /** `prepare`: acts for two persons are prepared for the second one; all others are done. */
  readonly mode: ActRequest['mode'];
  /** Says what would become of the rows and does nothing. */
  readonly dryRun: boolean;
  /** The round that the table is about. */
  readonly round?: string | undefined;
  /** The award that the table is about, where a jurisdiction has several. */
  readonly programme?: string | undefined;
  /** Whether the way the person signed in lets them run a command at all. */
  readonly mayRun: (command: string) => boolean;
}

/** What importing works with. */
export interface ImportTools {
  readonly city: Pick<City, 'jurisdiction' | 'perform' | 'read'>;
  readonly hmac: KeyedHash;
  /** Opens texts of the vault; each opening is recorded. */
  readonly openTexts: (refs: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>;
  /** The reference of a file that was handed in for a subject, or by the person, under this name; nothing without one. */
  readonly fileNamed?: ((subject: string, name: string) => Promise<string | undefined>) | undefined;
  /** The files named in an act that are not there for whoever acts. Without it none is asked for. */
  readonly missingFiles?: ((named: unknown) => Promise<readonly string[]>) | undefined;
}
