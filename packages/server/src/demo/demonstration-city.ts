import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type Instant,
  instantOf,
  isAsExpected,
  localDateOf,
  type PlayerMark,
  type StageId,
  type StreamRecord,
} from '@laureate/core';
import { nodeCrypto, readNameWords, readWorkdays, signingKeyFromPem } from '@laureate/node';
import {
  type City,
  type NamedFile,
  openCity,
  type ReadFolder,
  readFolder,
  type SourceRow,
} from '@laureate/tables';
import { type DemonstrationAccount, demonstrationAccounts } from './demonstration-accounts.ts';
import { evidencePdf } from './evidence-pdf.ts';
import type { Stop } from './stops.ts';

/** A text of the vault: its reference is `vault:<subject>/<n>`. */
export interface VaultText {
  readonly subject: string;
  readonly n: number;
  readonly text: string;
}

/** A made-up city whose round stands still at a stop: everything a store takes over in one go. */
export interface DemonstrationCity {
  readonly jurisdiction: string;
  readonly round: string;
  readonly title: string;
  /** What the city's business clock is set to. */
  readonly now: Instant;
  /** The stage that is open. */
  readonly stage: StageId;
  /** Registry first. Heads are signed with the key given. */
  readonly streams: readonly StreamRecord[];
  readonly texts: readonly VaultText[];
  /** Files that acts name; one that several subjects name stands here once for each. */
  readonly files: readonly (NamedFile & { readonly path: string })[];
  readonly accounts: readonly DemonstrationAccount[];
  /** The acts that come after the stop, in time, and the names they use. */
  readonly later: {
    readonly rows: readonly SourceRow[];
    readonly mark: PlayerMark;
    /** Folder of the files that these acts name. */
    readonly evidence: string;
  };
}

/** Keys of the house that takes the cities over: acts are signed and codes indexed as it does itself. */
export interface DemonstrationKeys {
  /** Ed25519, PKCS #8 PEM. */
  readonly signingKey: string;
  readonly indexKey: Uint8Array;
}

/** Folders that come with the house. */
export interface DemonstrationFolders {
  readonly examples: string;
  readonly schemes: string;
}

type Read = ReadFolder & { readonly round: NonNullable<ReadFolder['round']> };

function readExample({ examples, schemes }: DemonstrationFolders, { example }: Stop): Read {
  const read = readFolder(join(examples, example), schemes);
  const { round, problems } = read;
  if (!round || problems.length > 0) throw new Error(`the example ${example} is not in order`);
  return { ...read, round };
}

function openDemonstration(
  { round, bundles }: Read,
  evidence: string,
  schemes: string,
  keys: DemonstrationKeys,
  onFile: (file: NamedFile) => void,
): City {
  const workdays = readWorkdays(schemes).schedules;
  const nameWords = readNameWords(schemes);
  return openCity(
    { round, bundles, workdays, nameWords, evidence, onFile, asFile: evidencePdf },
    {
      crypto: nodeCrypto(signingKeyFromPem(keys.signingKey)),
      hmac: (bytes) => new Uint8Array(createHmac('sha256', keys.indexKey).update(bytes).digest()),
      masterKey: new Uint8Array(randomBytes(32)),
      random: randomBytes,
      files: {},
    },
  );
}

function play(city: City, rows: readonly SourceRow[]): void {
  for (const { row, place } of rows) {
    const other = city.player.play(row).find((played) => !isAsExpected(played));
    if (other) throw new Error(`${place.file}:${place.line} of a demonstration does not come out as it says`);
  }
}

function textsOf({ vault }: City): VaultText[] {
  return Object.entries(vault.toFile().subjects).flatMap(([subject, { texts }]) =>
    Object.keys(texts).map((n) => ({
      subject,
      n: Number(n),
      text: vault.open(`vault:${subject}/${n}`) ?? '',
    })),
  );
}

/** The name in a person's profile. */
function nameIn({ book, vault }: City, person: string): string {
  const profile = vault.open(book.registry.parties.parties.get(person)?.profile ?? '');
  return profile === undefined ? person : String((JSON.parse(profile) as { name?: unknown }).name ?? person);
}

/** Plays an example up to its stop. Throws when it does not come out as it says: examples are tested on their own. */
export function demonstrationCity(
  folders: DemonstrationFolders,
  stop: Stop,
  keys: DemonstrationKeys,
): DemonstrationCity {
  const read = readExample(folders, stop);
  const { round, rows, title } = { ...read, title: read.round.title };
  const evidence = join(folders.examples, stop.example, round.files);
  const files = new Map<string, NamedFile & { readonly path: string }>();
  const city = openDemonstration(read, evidence, folders.schemes, keys, (file) =>
    files.set(`${file.subject} ${file.name}`, { ...file, path: join(evidence, file.name) }),
  );
  const now = instantOf(stop.until);
  play(
    city,
    rows.filter(({ at }) => at <= now),
  );
  return {
    jurisdiction: round.jurisdiction.id,
    round: round.round,
    title,
    now,
    stage: stop.stage,
    streams: city.book.streams.map(({ record }) => record),
    texts: textsOf(city),
    files: [...files.values()],
    accounts: demonstrationAccounts(city.book, {
      roundId: round.round,
      day: localDateOf(now),
      nameOf: (person) => nameIn(city, person),
    }),
    later: { rows: rows.filter(({ at }) => at > now), mark: city.player.mark, evidence },
  };
}
