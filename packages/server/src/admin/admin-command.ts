import { type Facts, type Language, say } from '@laureate/locales';
import type { Settings } from '../config/settings.ts';
import { blobsOf } from '../files/open-files.ts';
import type { DatabasePlace } from '../store/open-bare.ts';

/** What a command of whoever runs the server works with. */
export interface AdminGround {
  readonly settings: Settings;
  readonly language: Language;
  readonly args: readonly string[];
  readonly say: (line: string) => void;
  /** All that is typed, to its end. */
  readonly typed: () => Promise<string>;
  /** Canonical instant of the machine's clock. */
  readonly now: () => string;
}

/** A command; answers the exit code. */
export type AdminCommand = (ground: AdminGround) => Promise<number>;

/** Says a sentence of the commands. */
export function tell({ language, say: out }: AdminGround, key: string, facts: Facts = {}): void {
  out(say(language, 'admin', key, facts));
}

/** The database that the settings name. */
export function databaseOf({ DATABASE_URL, LAUREATE_DATA }: Settings): DatabasePlace {
  return DATABASE_URL === undefined
    ? { kind: 'sqlite', place: LAUREATE_DATA }
    : { kind: 'postgres', place: DATABASE_URL };
}

/** The database and the files that the settings name. */
export function placesOf(settings: Settings) {
  return { database: databaseOf(settings), blobs: blobsOf(settings) };
}
