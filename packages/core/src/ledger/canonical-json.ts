/** A value that JSON can carry (RFC 8259), read-only. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

const anySurrogate = /[\ud800-\udfff]/;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * The canonical text of a JSON value: no blanks, keys by UTF-16 code units, numbers as ECMAScript prints
 * them (RFC 8785). Throws a TypeError naming the path when a value is not JSON: undefined, NaN, infinities,
 * lone surrogates, bigint, functions and class instances; nothing is dropped or converted silently.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

/** The UTF-8 bytes of `canonicalJson`: what is hashed and signed (RFC 8785 3.2.4). */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'string') return writeString(value, path);
  if (Array.isArray(value))
    return `[${Array.from(value, (item, at) => write(item, `${path}[${at}]`)).join()}]`;
  if (isPlainObject(value)) return writeObject(value, path);
  throw new TypeError(`not a JSON value at ${path}: ${typeof value}`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`not a JSON number at ${path}: ${value}`);
  return String(value);
}

function writeString(value: string, path: string): string {
  if (anySurrogate.test(value) && loneSurrogate.test(value)) throw new TypeError(`lone surrogate at ${path}`);
  return JSON.stringify(value);
}

function writeObject(value: Record<string, unknown>, path: string): string {
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = `${writeString(key, path)}:${write(value[key], `${path}.${key}`)}`;
    members = members === '' ? member : `${members},${member}`;
  }
  return `{${members}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
