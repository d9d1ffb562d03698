import type { Bytes } from '../bytes.ts';

/**
 * One token of PDF syntax (ISO 32000-2, 7.2 and 7.3). `text` is that of names (decoded), numbers and words. A token
 * or a blank too long to be honest is `overlong`.
 */
export interface Token {
  readonly kind:
    | 'name'
    | 'number'
    | 'word'
    | 'string'
    | 'dictionary'
    | 'dictionary-end'
    | 'array'
    | 'array-end'
    | 'end'
    | 'overlong';
  readonly text: string;
  /** The place after the token. */
  readonly next: number;
}

const white = 1;
const delimiter = 2;
/** What each byte is: white space, a delimiter, or a regular sign. */
const classes = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = white;
for (const sign of '()<>[]{}/%') classes[sign.charCodeAt(0)] = delimiter;

const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** Longer names, words and numbers are cut: none of ours is near it. */
const maxText = 128;
const maxLength = 16 * 1024 * 1024;

/** Whether a byte is white space of PDF. */
export const isWhite = (byte: number): boolean => classes[byte] === white;

const isRegular = (byte: number): boolean => classes[byte] === 0;

/** The next token at or after a place; comments are skipped. */
export function readToken(bytes: Bytes, from: number): Token {
  const place = skipBlank(bytes, from);
  const token = tokenAt(bytes, place);
  return token.next - from > maxLength ? { kind: 'overlong', text: '', next: token.next } : token;
}

function tokenAt(bytes: Bytes, place: number): Token {
  switch (bytes.at(place)) {
    case -1:
      return { kind: 'end', text: '', next: place };
    case 0x2f:
      return readName(bytes, place + 1);
    case 0x28:
      return { kind: 'string', text: '', next: endOfString(bytes, place + 1) };
    case 0x3c:
      if (bytes.at(place + 1) === 0x3c) return { kind: 'dictionary', text: '', next: place + 2 };
      return { kind: 'string', text: '', next: endOfHexString(bytes, place + 1) };
    case 0x3e:
      if (bytes.at(place + 1) === 0x3e) return { kind: 'dictionary-end', text: '', next: place + 2 };
      return { kind: 'word', text: '', next: place + 1 };
    case 0x5b:
      return { kind: 'array', text: '', next: place + 1 };
    case 0x5d:
      return { kind: 'array-end', text: '', next: place + 1 };
    default:
      return readWord(bytes, place);
  }
}

function skipBlank(bytes: Bytes, from: number): number {
  let place = from;
  let isComment = false;
  for (let byte = bytes.at(place); byte >= 0 && place - from <= maxLength; byte = bytes.at(place)) {
    if (byte === 10 || byte === 13) isComment = false;
    else if (byte === 0x25) isComment = true;
    else if (!isComment && classes[byte] !== white) return place;
    place += 1;
  }
  return place;
}

/** A name without its slash, `#xx` decoded. */
function readName(bytes: Bytes, from: number): Token {
  let place = from;
  let text = '';
  for (let byte = bytes.at(place); isRegular(byte) && place - from <= maxLength; byte = bytes.at(place)) {
    const escaped = byte === 0x23 ? hexPair(bytes, place + 1) : undefined;
    if (text.length < maxText) text += String.fromCharCode(escaped ?? byte);
    place += escaped === undefined ? 1 : 3;
  }
  return { kind: 'name', text, next: place };
}

function hexPair(bytes: Bytes, place: number): number | undefined {
  const pair = String.fromCharCode(Math.max(0, bytes.at(place)), Math.max(0, bytes.at(place + 1)));
  return /^[0-9A-Fa-f]{2}$/.test(pair) ? Number.parseInt(pair, 16) : undefined;
}

function readWord(bytes: Bytes, from: number): Token {
  let place = from;
  let text = '';
  for (let byte = bytes.at(place); isRegular(byte) && place - from <= maxLength; byte = bytes.at(place)) {
    // Readers end a number where a letter begins: `0obj` is `0` and `obj`.
    if (byte > 0x39 && numberForm.test(text)) break;
    if (text.length < maxText) text += String.fromCharCode(byte);
    place += 1;
  }
  return { kind: numberForm.test(text) ? 'number' : 'word', text, next: Math.max(place, from + 1) };
}

function endOfString(bytes: Bytes, from: number): number {
  let depth = 1;
  let place = from;
  for (let byte = bytes.at(place); byte >= 0 && place - from <= maxLength; byte = bytes.at(place)) {
    place += 1;
    if (byte === 0x5c) place += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) depth -= 1;
    if (depth === 0) return place;
  }
  return place;
}

function endOfHexString(bytes: Bytes, from: number): number {
  let place = from;
  for (let byte = bytes.at(place); byte >= 0 && place - from <= maxLength; byte = bytes.at(place)) {
    place += 1;
    if (byte === 0x3e) return place;
  }
  return place;
}
