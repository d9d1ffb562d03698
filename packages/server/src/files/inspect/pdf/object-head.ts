import type { Bytes } from '../bytes.ts';
import { isWhite } from './read-token.ts';

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;
const isEndOfNumber = (byte: number): boolean => isDigit(byte) || byte === 0x2e;
const maxGap = 1024;

/** Whether an object begins at a word `obj`, and its number where that stands plainly before it. */
export interface ObjectHead {
  readonly isHead: boolean;
  readonly object: number | undefined;
}

/**
 * Whether the word `obj` at a place may follow two numbers. Viewers are lenient about how these are written, so any
 * number before it is enough, and so is a line's end: a comment may stand there.
 */
export function objectHeadAt(bytes: Bytes, place: number): ObjectHead {
  const gap = back(bytes, place, isWhite);
  const before = place - gap.length;
  const isHead = gap.length === maxGap || gap.some(isLineEnd) || isEndOfNumber(bytes.at(before - 1));
  return { isHead, object: isHead ? plainNumber(bytes, before) : undefined };
}

/** The first of two plain numbers that end at a place. */
function plainNumber(bytes: Bytes, end: number): number | undefined {
  const generation = back(bytes, end, isDigit);
  const gap = back(bytes, end - generation.length, isWhite);
  const digits = back(bytes, end - generation.length - gap.length, isDigit);
  const isPlain = generation.length > 0 && gap.length > 0 && digits.length > 0 && digits.length < 16;
  return isPlain ? Number(String.fromCharCode(...digits.reverse())) : undefined;
}

/** The bytes before a place, nearest first, as long as they are of a class. */
function back(bytes: Bytes, place: number, isOfClass: (byte: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = place - 1; found.length < maxGap && isOfClass(bytes.at(at)); at -= 1)
    found.push(bytes.at(at));
  return found;
}
