import type { Hasher } from '@laureate/core';

const words = 64;

/** The first 32 bits of the fractional parts of a root of each of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let at = 2; found.length < count; at += 1) {
    const isPrime = !Array.from({ length: at - 2 }, (_, i) => i + 2).some((divisor) => at % divisor === 0);
    if (isPrime) found.push((root(at) % 1) * 2 ** 32);
  }
  return Uint32Array.from(found, Math.floor);
}

const round = constants(words, Math.cbrt);
const start = constants(8, Math.sqrt);

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The message with a one, zeros and its length in bits, to whole blocks of 64 bytes (5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const whole = new Uint8Array(length);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** The message schedule of one block (6.2.2, step 1). */
function scheduleOf(view: DataView, from: number): Uint32Array {
  const schedule = new Uint32Array(words);
  const at = (index: number) => schedule[index] ?? 0;
  for (let t = 0; t < 16; t += 1) schedule[t] = view.getUint32(from + t * 4);
  for (let t = 16; t < words; t += 1) {
    const [early, late] = [at(t - 15), at(t - 2)];
    const sigma0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const sigma1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[t] = at(t - 16) + sigma0 + at(t - 7) + sigma1;
  }
  return schedule;
}

/** Takes one block into the hash (6.2.2, steps 2 to 4). */
function takeIn(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < words; t += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (round[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + value;
}

function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const hash = start.slice();
  for (let from = 0; from < view.byteLength; from += 64) takeIn(hash, scheduleOf(view, from));
  const out = new DataView(new ArrayBuffer(32));
  for (const [at, value] of hash.entries()) out.setUint32(at * 4, value);
  return new Uint8Array(out.buffer);
}

/**
 * SHA-256 (FIPS 180-4) in plain script: the browser's own answers only later, and not at all where a page came without
 * TLS, while core's calculations ask for a hash at once.
 */
export const browserHasher: Hasher = { sha256 };
