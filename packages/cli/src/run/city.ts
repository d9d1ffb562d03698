import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Book, blindIndex, type IdentityKind, type Inlet, Player, type SchemeBundle } from '@laureate/core';
import { createVault, type Vault } from '@laureate/node';
import type { RunKeys } from './keys.ts';
import { insideOf } from './read-folder.ts';
import type { RoundFile } from './round-file.ts';

/** The city that a folder tells of: its streams, its vault, and the player of its rows. */
export interface City {
  readonly book: Book;
  readonly vault: Vault;
  readonly player: Player;
}

interface Ground {
  readonly round: RoundFile;
  readonly bundles: readonly SchemeBundle[];
  readonly workdays: readonly unknown[];
  /** Folder of evidence. */
  readonly evidence: string;
}

function hashOf(evidence: string, name: string): string {
  const path = insideOf(evidence, name);
  if (path === undefined) return name;
  return `file:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}

function inletInto(vault: Vault, keys: RunKeys, fileOf: (name: string) => string, subject: string): Inlet {
  return {
    seal: (text) => vault.seal(subject, text),
    file: fileOf,
    index: (code, around) =>
      `index:${blindIndex(keys.hmac, (around.codeKind ?? 'other') as IdentityKind, code)}`,
  };
}

/** Opens an empty city: nothing is written anywhere until its run is written out. */
export function openCity({ round, bundles, workdays, evidence }: Ground, keys: RunKeys): City {
  const vault = createVault({ masterKey: keys.masterKey, random: keys.random });
  const book = new Book(round.jurisdiction.id, keys.crypto);
  const hashes = new Map<string, string>();
  const fileOf = (name: string): string => {
    const hash = hashes.get(name) ?? hashOf(evidence, name);
    hashes.set(name, hash);
    return hash;
  };
  const named = {
    workdays,
    scheme: bundles[0],
    ...Object.fromEntries(bundles.map((bundle) => [`scheme:${bundle.document.id}`, bundle])),
  };
  const player = new Player(book, {
    round: round.round,
    inletFor: (subject) => inletInto(vault, keys, fileOf, subject),
    named,
  });
  return { book, vault, player };
}
