/** A value that JSON can carry (RFC 8259), read-only. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

const utf8 = new TextEncoder();
const loneSurrogate = /\p{Surrogate}/u;
/** Texts that stand for themselves between quotation marks: no sign of them is escaped, and none is a surrogate. */
const plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/**
 * The canonical text of a JSON value: no blanks, keys by UTF-16 code units, numbers as ECMAScript prints
 * them (RFC 8785). Throws a TypeError naming the path when a value is not JSON: undefined, NaN, infinities,
 * lone surrogates, bigint, functions and class instances; nothing is dropped or converted silently.
 */
export function canonicalJson(value: unknown): string {
  try {
    return write(value);
  } catch (fault) {
    const why = whyNotJson(value, '$');
    throw why === undefined ? fault : new TypeError(why);
  }
}

/** The UTF-8 bytes of `canonicalJson`: what is hashed and signed (RFC 8785 3.2.4). */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8.encode(canonicalJson(value));
}

/** Writes without knowing where it stands: where a value is no JSON, `whyNotJson` looks for the place. */
function write(value: unknown): string {
  if (typeof value === 'string') return writeString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return writeArray(value);
  if (isPlainObject(value)) return writeObject(value);
  throw new TypeError('not a JSON value');
}

function writeString(value: string): string {
  if (plainText.test(value)) return `"${value}"`;
  if (loneSurrogate.test(value)) throw new TypeError('lone surrogate');
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[]): string {
  let items = '';
  for (let at = 0; at < value.length; at += 1) items += at === 0 ? write(value[at]) : `,${write(value[at])}`;
  return `[${items}]`;
}

function writeObject(value: Record<string, unknown>): string {
  let members = '';
  for (const key of sortedKeys(value)) {
    const member = `${writeString(key)}:${write(value[key])}`;
    members = members === '' ? member : `${members},${member}`;
  }
  return `{${members}}`;
}

function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  return areInOrder(keys) ? keys : keys.sort();
}

function areInOrder(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return false;
  return true;
}

/** What of a value is no JSON, with its path; the first in the order of writing. */
function whyNotJson(value: unknown, path: string): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : `not a JSON number at ${path}: ${value}`;
  if (typeof value === 'string') return loneSurrogate.test(value) ? `lone surrogate at ${path}` : undefined;
  if (Array.isArray(value))
    return firstOf(Array.from(value, (item, at) => () => whyNotJson(item, `${path}[${at}]`)));
  if (!isPlainObject(value)) return `not a JSON value at ${path}: ${typeof value}`;
  return firstOf(
    sortedKeys(value).map((key) => () => whyNotJson(key, path) ?? whyNotJson(value[key], `${path}.${key}`)),
  );
}

function firstOf(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const attempt of tries) {
    const why = attempt();
    if (why !== undefined) return why;
  }
  return undefined;
}

/**
 * Whether a text is the canonical one of the value that was parsed from it. What the platform writes itself is
 * canonical if all keys stand in order; what it would write otherwise is written out and compared.
 */
export function isCanonicalText(text: string, parsed: unknown): boolean {
  const isPlain = JSON.stringify(parsed) === text && !text.includes('\\ud') && hasKeysInOrder(parsed);
  return isPlain || canonicalJson(parsed) === text;
}

function hasKeysInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasKeysInOrder);
  const keys = Object.keys(value);
  if (!areInOrder(keys)) return false;
  for (const key of keys) if (!hasKeysInOrder((value as Record<string, unknown>)[key])) return false;
  return true;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
