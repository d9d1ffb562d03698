import type { Inlet } from '../act/inlet.ts';
import { Book, type Outcome } from '../book.ts';
import { canonicalBytes } from '../ledger/canonical-json.ts';
import { toHex } from '../ledger/hex.ts';
import type { CryptoPort, Hasher } from '../ledger/port.ts';
import type { StreamRecord } from '../ledger/stream.ts';
import { type ActRow, expandRow } from './act-row.ts';
import { Player } from './player.ts';
import { isAsExpected, type Played, type PlayerMark } from './row-memory.ts';
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
  readonly broken: Played<Outcome> | undefined;
}

const expanded = new WeakMap<Story, readonly ActRow[]>();

/** All rows of a story, repetitions written out; the same objects each time. */
function rowsOf(story: Story): readonly ActRow[] {
  const rows = expanded.get(story) ?? story.acts.flatMap(expandRow);
  expanded.set(story, rows);
  return rows;
}

/** Rows of a story up to and including the one named; all of them when nothing has that name. */
export function rowsUntil(story: Story, after: string | undefined): readonly ActRow[] {
  const rows = rowsOf(story);
  const last = after === undefined ? -1 : rows.findLastIndex((row) => row.id === after);
  return last < 0 ? rows : rows.slice(0, last + 1);
}

/** How far a story was told: what a later telling goes on from instead of telling it again. */
interface Chapter {
  readonly records: readonly StreamRecord[];
  readonly mark: PlayerMark;
  readonly sealedTexts: number;
}

/** Stories told before, by what they were told with and number of rows: the same rows need not be decided twice. */
const chapters = new WeakMap<Story, WeakMap<object, Map<number, Chapter>>>();

function chaptersWith(story: Story, ground: object): Map<number, Chapter> {
  const ofStory = chapters.get(story) ?? new WeakMap<object, Map<number, Chapter>>();
  const told = ofStory.get(ground) ?? new Map<number, Chapter>();
  chapters.set(story, ofStory.set(ground, told));
  return told;
}

/** How many rows two lists begin with alike. */
function sharedRows(rows: readonly ActRow[], story: readonly ActRow[]): number {
  const at = rows.findIndex((row, index) => row !== story[index]);
  return at < 0 ? rows.length : at;
}

/**
 * Plays rows of a story in a city that exists nowhere else. Rows that the story begins with unchanged are decided once
 * and folded again afterwards, which comes to the same.
 */
export function tell(story: Story, rows: readonly ActRow[], port: ScenarioPort, named: Named): ToldStory {
  const known = sharedRows(rows, rowsOf(story));
  const chapter = known === 0 ? undefined : chapterOf(story, known, port, named);
  return goOn(story, chapter, rows.slice(chapter ? known : 0), port, named);
}

function nearestBefore(
  told: ReadonlyMap<number, Chapter>,
  rows: number,
): readonly [number, Chapter | undefined] {
  const at = Math.max(0, ...[...told.keys()].filter((known) => known <= rows));
  return [at, told.get(at)];
}

type Named = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function chapterOf(story: Story, rows: number, port: ScenarioPort, named: Named): Chapter | undefined {
  if (!isObject(named.scheme)) return undefined;
  const told = chaptersWith(story, named.scheme);
  const [at, before] = nearestBefore(told, rows);
  if (before && at === rows) return before;
  const chapter = before
    ? nextChapter(story, before, rowsOf(story).slice(at, rows), port, named)
    : firstChapter(story, rows, port, named);
  if (chapter) told.set(rows, chapter);
  return chapter;
}

/** A city is the same under any scheme: rows before the first that speaks of one are told once for all. */
function firstChapter(story: Story, rows: number, port: ScenarioPort, named: Named): Chapter | undefined {
  const all = rowsOf(story);
  const ofCity = all.findIndex((row) => /"@(next-)?scheme|"@programme/.test(JSON.stringify(row.with)));
  if (ofCity < 1 || ofCity > rows || !isObject(named.workdays))
    return nextChapter(story, undefined, all.slice(0, rows), port, named);
  const told = chaptersWith(story, named.workdays);
  const city = told.get(ofCity) ?? nextChapter(story, undefined, all.slice(0, ofCity), port, named);
  if (!city) return undefined;
  told.set(ofCity, city);
  return nextChapter(story, city, all.slice(ofCity, rows), port, named);
}

/** Nothing when a row breaks. What is `named` is not kept: it is the next teller's to say. */
function nextChapter(
  story: Story,
  before: Chapter | undefined,
  rows: readonly ActRow[],
  port: ScenarioPort,
  named: Named,
): Chapter | undefined {
  const { book, player, broken, sealedTexts } = goOn(story, before, rows, port, named);
  if (broken) return undefined;
  const { now, labels } = player.mark;
  const ownLabels = new Map([...labels].filter(([name]) => !Object.hasOwn(named, name)));
  return {
    records: book.streams.map((stream) => stream.record),
    mark: { now, labels: ownLabels },
    sealedTexts: sealedTexts(),
  };
}

function goOn(
  story: Story,
  chapter: Chapter | undefined,
  rows: readonly ActRow[],
  port: ScenarioPort,
  named: Named,
): ToldStory & { readonly sealedTexts: () => number } {
  let count = chapter?.sealedTexts ?? 0;
  const next = () => {
    count += 1;
    return count;
  };
  const crypto = portWithoutKeys(port);
  const book = chapter ? Book.resume(chapter.records, crypto) : new Book(story.jurisdiction, crypto);
  const player = new Player(book, {
    round: story.round,
    inletFor: (subject) => imaginedInlet(port, subject, next),
    named,
    from: chapter?.mark,
  });
  for (const row of rows) {
    const broken = player.play(row).find((played) => !isAsExpected(played));
    if (broken) return { book, player, broken, sealedTexts: () => count };
  }
  return { book, player, broken: undefined, sealedTexts: () => count };
}
