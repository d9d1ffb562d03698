import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Book, blindIndex, type IdentityKind, type Inlet, Player, type SchemeBundle } from '@laureate/core';
import { createVault, type Vault } from '@laureate/node';
import { insideOf } from '../reading/read-folder.ts';
import type { RoundFile } from '../reading/round-file.ts';
import type { CityKeys } from './keys.ts';

/** The city that a folder tells of: its streams, its vault, and the player of its rows. */
export interface City {
  readonly book: Book;
  readonly vault: Vault;
  readonly player: Player;
}

/** A file that an act names: its reference, and the case, party or person the act is about. */
export interface NamedFile {
  readonly ref: string;
  /** As it is named in the folder of evidence. */
  readonly name: string;
  readonly subject: string;
}

interface Ground {
  readonly round: RoundFile;
  readonly bundles: readonly SchemeBundle[];
  readonly workdays: readonly unknown[];
  /** The table of words that names are compared by, where the folder of schemes has one. */
  readonly nameWords: unknown;
  /** Folder of evidence. */
  readonly evidence: string;
  /** What stands for a file of that folder; the file itself where it is left out. */
  readonly asFile?: (bytes: Buffer) => Uint8Array;
  /** Told of each file that an act names. */
  readonly onFile?: (file: NamedFile) => void;
}

function hashOf(evidence: string, name: string, asFile: NonNullable<Ground['asFile']>): string {
  const path = insideOf(evidence, name);
  if (path === undefined) return name;
  return `file:${createHash('sha256')
    .update(asFile(readFileSync(path)))
    .digest('hex')}`;
}

/** The references of files by their names; each file is read once. */
function fileReferences({ evidence, asFile = (bytes) => bytes }: Ground): (name: string) => string {
  const hashes = new Map<string, string>();
  return (name) => {
    const ref = hashes.get(name) ?? hashOf(evidence, name, asFile);
    hashes.set(name, ref);
    return ref;
  };
}

/** Opens an empty city: nothing is written anywhere until its run is written out. */
export function openCity(ground: Ground, keys: CityKeys): City {
  const { round, bundles, workdays, nameWords, onFile } = ground;
  const vault = createVault({ masterKey: keys.masterKey, random: keys.random });
  const book = new Book(round.jurisdiction.id, keys.crypto);
  const refOf = fileReferences(ground);
  const inletFor = (subject: string): Inlet => ({
    seal: (text) => vault.seal(subject, text),
    file: (name) => {
      const ref = refOf(name);
      onFile?.({ ref, name, subject });
      return ref;
    },
    index: (code, around) =>
      `index:${blindIndex(keys.hmac, (around.codeKind ?? 'other') as IdentityKind, code)}`,
  });
  const named = {
    workdays,
    ...(nameWords === undefined ? {} : { 'name-words': nameWords }),
    scheme: bundles[0],
    ...Object.fromEntries(bundles.map((bundle) => [`scheme:${bundle.document.id}`, bundle])),
  };
  const player = new Player(book, { round: round.round, inletFor, named });
  return { book, vault, player };
}
