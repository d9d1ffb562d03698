/** Value of each lower-case digit by its character code; of any other below 128, 255. */
const values = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return value < 0 ? 255 : value;
});
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hexadecimal, two digits a byte; the only spelling the ledger accepts. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** The bytes of a lower-case hexadecimal text. Throws a TypeError for any other spelling. */
export function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(text.length / 2));
  for (let at = 0; at < bytes.length; at += 1) {
    const high = values[text.charCodeAt(at * 2)] ?? 255;
    const low = values[text.charCodeAt(at * 2 + 1)] ?? 255;
    if (high > 15 || low > 15) throw new TypeError('not lower-case hexadecimal');
    bytes[at] = high * 16 + low;
  }
  return bytes;
}

/** Whether two byte strings are the same, length included. For public values: not constant-time. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Joins byte strings in the order given. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
