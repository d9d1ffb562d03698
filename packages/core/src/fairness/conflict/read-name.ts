import { cutBrackets, foldName } from './fold-name.ts';
import type { NameWords } from './name-words.ts';

/** An organisation's name taken apart. */
export interface ReadName {
  /** The whole name without brackets: equal for spellings that differ in writing only. */
  readonly whole: string;
  /** Regions named before the name or in brackets, without their endings; the widest only where nothing else names it. */
  readonly places: readonly string[];
  /** What is left: the name proper with its trade. Empty for a name of form and region alone. */
  readonly stem: string;
  /** Whether the stem is made of words of trade and rank only, and so names nobody without a place. */
  readonly isGeneric: boolean;
  /** Whether the name is that of a part (branch, faculty) of what the rest names. */
  readonly isPart: boolean;
  /** Stems of earlier and other names told in brackets. */
  readonly otherStems: readonly string[];
}

/** A reader of names for one table, with its words sorted once, the longest first. */
export type NameReader = (name: string) => ReadName;

const longestFirst = (list: readonly string[]): readonly string[] =>
  [...new Set(list)].filter((word) => word !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

function withoutEnd(text: string, ends: readonly string[]): string {
  let rest = text;
  for (let found = ends.find((end) => rest.endsWith(end)); found; found = ends.find((e) => rest.endsWith(e)))
    rest = rest.slice(0, rest.length - found.length);
  return rest;
}

interface Sorted {
  readonly words: NameWords;
  readonly forms: readonly string[];
  readonly branches: readonly string[];
  readonly wholes: readonly string[];
  readonly places: readonly string[];
  readonly placeEndings: readonly string[];
  readonly generic: readonly string[];
  readonly wide: ReadonlySet<string>;
}

function sorted(words: NameWords): Sorted {
  const folded = (list: readonly string[]) => longestFirst(list.map((word) => foldName(word, words.signs)));
  return {
    words,
    forms: folded(words.forms),
    branches: folded(words.branches),
    wholes: folded(words.wholes),
    places: folded(words.places),
    placeEndings: folded(words.placeEndings),
    generic: folded(words.generic),
    wide: new Set(folded(words.wide)),
  };
}

/** The place that a text begins with, its length with its ending, and the smaller place that follows. */
function placeAt(
  sort: Sorted,
  text: string,
): { readonly place: string; readonly length: number } | undefined {
  const place = sort.places.find((word) => text.startsWith(word));
  if (place === undefined) return undefined;
  const ending = sort.placeEndings.find((end) => text.startsWith(end, place.length)) ?? '';
  return { place, length: place.length + ending.length };
}

function subPlaceLength({ words }: Sorted, text: string): number {
  for (const signs of [2, 3])
    for (const ending of words.subPlaceEndings)
      if (text.startsWith(ending, signs)) return signs + ending.length;
  return 0;
}

function takePlaces(sort: Sorted, text: string): { readonly places: string[]; readonly rest: string } {
  const places: string[] = [];
  let rest = text;
  for (let found = placeAt(sort, rest); found; found = placeAt(sort, rest)) {
    places.push(found.place);
    rest = rest.slice(found.length);
    const sub = placeAt(sort, rest) ? 0 : subPlaceLength(sort, rest);
    rest = rest.slice(sub);
  }
  return { places, rest };
}

/** Cuts a branch's own part off: after the last form of company, else the branch word with the place before it. */
function takeBranch(sort: Sorted, text: string): { readonly rest: string; readonly isPart: boolean } {
  const branch = sort.branches.find((word) => text.length > word.length && text.endsWith(word));
  if (branch === undefined) return { rest: text, isPart: false };
  const before = text.slice(0, text.length - branch.length);
  const ends = sort.forms
    .filter((form) => form.length > 1)
    .map((form) => before.lastIndexOf(form) + form.length)
    .filter((end, at) => end > (sort.forms[at]?.length ?? 0));
  const cut = Math.max(0, ...ends);
  if (cut > 0) return { rest: before.slice(0, cut), isPart: true };
  const place = sort.places.find((word) => before.length > word.length && before.endsWith(word));
  const rest = place === undefined ? before : before.slice(0, before.length - place.length);
  return { rest, isPart: rest !== '' };
}

function takeFaculty(sort: Sorted, text: string): { readonly rest: string; readonly isPart: boolean } {
  for (const whole of sort.wholes) {
    const at = text.indexOf(whole);
    const end = at + whole.length;
    const part = text.slice(end);
    if (at < 0 || part === '') continue;
    if (sort.words.apart.some((word) => part.startsWith(word))) return { rest: text, isPart: false };
    if (at === 0 && part.length < 3) continue;
    return { rest: text.slice(0, end), isPart: true };
  }
  return { rest: text, isPart: false };
}

function isGenericStem({ generic }: Sorted, stem: string): boolean {
  let rest = stem;
  for (const word of generic) if (rest.includes(word)) rest = rest.replaceAll(word, '');
  return [...rest].length < 2;
}

/** What brackets hold: places, other names, forms (dropped), and words that belong to the name. */
function readBrackets(sort: Sorted, inside: readonly string[]) {
  const places: string[] = [];
  const others: string[] = [];
  let belongs = '';
  for (const content of inside) {
    const mark = longestFirst([...sort.words.formerly, ...sort.words.alias]).find((word) =>
      content.startsWith(word),
    );
    const taken = takePlaces(sort, content);
    if (mark !== undefined && content.length > mark.length + 1) others.push(content.slice(mark.length));
    else if (taken.places.length > 0 && taken.rest === '') places.push(...taken.places);
    else if (withoutEnd(content, sort.forms) !== '') belongs += content;
  }
  return { places, others, belongs };
}

function stemOf(sort: Sorted, text: string) {
  const branch = takeBranch(sort, text);
  const placed = takePlaces(sort, branch.rest);
  const bare = withoutEnd(placed.rest, sort.forms);
  const faculty = takeFaculty(sort, bare);
  return { places: placed.places, stem: faculty.rest, isPart: branch.isPart || faculty.isPart };
}

/** Makes the reader of names for a table; without one a name is its folded self, whole. */
export function nameReader(words: NameWords | undefined): NameReader {
  if (!words) {
    return (name) => {
      const { outside, inside } = cutBrackets(foldName(name));
      const whole = outside + inside.join('');
      const isGeneric = [...whole].length < 2;
      return { whole, places: [], stem: whole, isGeneric, isPart: false, otherStems: [] };
    };
  }
  const sort = sorted(words);
  const known = new Map<string, ReadName>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const read = readWith(sort, name);
    known.set(name, read);
    return read;
  };
}

function readWith(sort: Sorted, name: string): ReadName {
  const folded = foldName(name, sort.words.signs);
  const { outside, inside } = cutBrackets(folded);
  const told = readBrackets(sort, inside);
  const { places, stem, isPart } = stemOf(sort, outside + told.belongs);
  const all = [...new Set([...places, ...told.places])].sort();
  const narrow = all.filter((place) => !sort.wide.has(place));
  const isGeneric = isGenericStem(sort, stem);
  return {
    whole: folded.replace(/[()]/g, ''),
    places: isGeneric && narrow.length === 0 ? all : narrow,
    stem,
    isGeneric,
    isPart,
    otherStems: told.others.map((other) => stemOf(sort, other).stem),
  };
}
