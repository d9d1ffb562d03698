import type { Bytes } from '../bytes.ts';
import { isWhite } from './read-token.ts';

const windowSize = 256;
const blank = new Set('\0\t\n\f\r ');
const isOfNumber = (sign: string | undefined): boolean =>
  sign !== undefined && ((sign >= '0' && sign <= '9') || sign === '.');
const isSign = (sign: string | undefined): boolean => sign === '+' || sign === '-';
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;

/** The number of the object that begins at a word `obj`, as every writer writes it (ISO 32000-2, 7.3.10). */
export function plainHeadAt(bytes: Bytes, place: number): number | undefined {
  const generationEnd = back(bytes, place, isWhite);
  const generation = back(bytes, generationEnd, isDigit);
  const end = back(bytes, generation, isWhite);
  const begin = back(bytes, end, isDigit);
  const isPlain = generation < generationEnd && end < generation && begin < end && end - begin < 16;
  if (!isPlain || isOfNumber(signAt(bytes, begin - 1)) || isSign(signAt(bytes, begin - 1))) return undefined;
  return Number(bytes.slice(begin, end).toString('latin1'));
}

const signAt = (bytes: Bytes, place: number): string => String.fromCharCode(Math.max(0, bytes.at(place)));

/** The first place of the run of such bytes that ends before a place; it looks no further than the window. */
function back(bytes: Bytes, end: number, isOfRun: (byte: number) => boolean): number {
  let place = end;
  while (end - place < windowSize && isOfRun(bytes.at(place - 1))) place -= 1;
  return place;
}

/**
 * Whether it is worth asking `isOddHeadAt`: a number stands before the word, or a line's end with a comment before
 * it. Nearly every place is the word `endobj` and answers at once.
 */
export function mayBeOddHeadAt(bytes: Bytes, place: number): boolean {
  const begin = back(bytes, place, isWhite);
  if (place - begin === windowSize || isOfNumber(signAt(bytes, begin - 1))) return true;
  let hasLineEnd = false;
  for (let at = begin; at < place; at += 1) hasLineEnd ||= isLineEnd(bytes.at(at));
  if (!hasLineEnd) return false;
  const line = back(bytes, begin, (byte) => byte >= 0 && !isLineEnd(byte) && byte !== 0x25);
  return begin - line === windowSize || bytes.at(line - 1) === 0x25;
}

/**
 * Whether the word `obj` at a place follows two numbers written in a way that only lenient viewers take: with
 * comments between, signs, points. Blanks too long to look through count as a beginning.
 */
export function isOddHeadAt(bytes: Bytes, place: number): boolean {
  const text = bytes.slice(place - windowSize, place).toString('latin1');
  return endsOfNumber(text, text.length).some((end) => end === tooFar || isAfterNumber(text, end));
}

/** Whether the number that ends at a place stands after another one, apart from it. */
function isAfterNumber(text: string, end: number): boolean {
  let begin = end;
  while (isOfNumber(text[begin - 1])) begin -= 1;
  const hasSign = isSign(text[begin - 1]);
  const from = hasSign ? begin - 1 : begin;
  return endsOfNumber(text, from).some((first) => first === tooFar || hasSign || first !== from);
}

const tooFar = -1;
/** What is said when the text is over: a whole window may go on before it, a shorter one is all there is. */
const beyond = (text: string): readonly number[] => (text.length < windowSize ? [] : [tooFar]);

/**
 * Every place where a number may end that stands before a place with only blanks and comments between; `tooFar` when
 * the text begins too late to tell.
 */
function endsOfNumber(text: string, from: number): readonly number[] {
  let end = from;
  let hasLineEnd = false;
  while (end > 0 && blank.has(text[end - 1] ?? '')) {
    end -= 1;
    hasLineEnd ||= text[end] === '\n' || text[end] === '\r';
  }
  if (end === 0) return beyond(text);
  const direct = isOfNumber(text[end - 1]) ? [end] : [];
  if (!hasLineEnd) return direct;
  const line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const comments = beginsOfComment(text, line, end);
  if (comments.length === 0 && line === 0) return [...direct, ...beyond(text)];
  return [...direct, ...comments.flatMap((comment) => endsOfNumber(text, comment))];
}

/** The places of a line where a comment may begin: a number or nothing stands before it. */
function beginsOfComment(text: string, line: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf('%', line); place >= 0 && place < end; place = text.indexOf('%', place + 1)) {
    const before = text.slice(line, place).trimEnd();
    if (before === '' || isOfNumber(before.at(-1))) places.push(place);
  }
  return places;
}
