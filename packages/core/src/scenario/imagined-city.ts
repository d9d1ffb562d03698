import type { Inlet } from '../act/inlet.ts';
import { Book } from '../book.ts';
import { canonicalBytes } from '../ledger/canonical-json.ts';
import { toHex } from '../ledger/hex.ts';
import type { CryptoPort, Hasher } from '../ledger/port.ts';
import { type ActRow, expandRow } from './act-row.ts';
import { type Played, Player, refusalKindsOf } from './player.ts';
import type { Story } from './scenario.ts';

/** What a scenario run needs of the world: hashing. Nothing it makes is kept, so nothing is signed. */
export type ScenarioPort = Hasher;

function portWithoutKeys(hasher: Hasher): CryptoPort {
  let count = 0;
  return {
    sha256: (bytes) => hasher.sha256(bytes),
    publicKey: new Uint8Array(32),
    sign: () => new Uint8Array(64),
    verify: () => true,
    salt: () => {
      count += 1;
      return hasher.sha256(canonicalBytes(count)).subarray(0, 16);
    },
  };
}

/** References without a vault or files: the same text gives the same reference. */
function imaginedInlet(hasher: Hasher, subject: string, next: () => number): Inlet {
  const hashOf = (text: string) => toHex(hasher.sha256(canonicalBytes(text)));
  return {
    seal: () => `vault:${subject}/${next()}`,
    file: (name) => `file:${hashOf(name)}`,
    index: (code) => `index:${hashOf(code).slice(0, 32)}`,
  };
}

/** A story told so far, ready for one more act. */
export interface ToldStory {
  readonly book: Book;
  readonly player: Player;
  /** The first row that did not come out as it should; nothing when all did. */
  readonly broken: Played | undefined;
}

/** Rows of a story up to and including the one named; all of them when nothing has that name. */
export function rowsUntil(story: Story, after: string | undefined): readonly ActRow[] {
  const rows = story.acts.flatMap(expandRow);
  const last = after === undefined ? -1 : rows.findLastIndex((row) => row.id === after);
  return last < 0 ? rows : rows.slice(0, last + 1);
}

/** Whether a row came out as it says: done, or refused for exactly the kinds it expects. */
export function isAsExpected({ row, outcome }: Played): boolean {
  if (row.expect === undefined) return outcome.done;
  return !outcome.done && refusalKindsOf(outcome).join() === [...new Set(row.expect)].sort().join();
}

/** Plays rows of a story in a city that exists nowhere else. */
export function tell(
  story: Story,
  rows: readonly ActRow[],
  port: ScenarioPort,
  named: Readonly<Record<string, unknown>>,
): ToldStory {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const book = new Book(story.jurisdiction, portWithoutKeys(port));
  const player = new Player(book, {
    round: story.round,
    inletFor: (subject) => imaginedInlet(port, subject, next),
    named,
  });
  for (const row of rows) {
    const broken = player.play(row).find((played) => !isAsExpected(played));
    if (broken) return { book, player, broken };
  }
  return { book, player, broken: undefined };
}
