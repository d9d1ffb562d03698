import { randomFillSync } from 'node:crypto';

const poolSize = 4096;
const pool = new Uint8Array(poolSize);
let used = poolSize;

/**
 * Random bytes of the operating system's kind, a copy for the caller alone. Asking for a few at a time costs far more
 * than the bytes do, so many are asked for at once; each is given away once and wiped here.
 */
export function freshBytes(size: number): Uint8Array {
  if (size > poolSize) return randomFillSync(new Uint8Array(size));
  if (used + size > poolSize) {
    randomFillSync(pool);
    used = 0;
  }
  const given = pool.slice(used, used + size);
  pool.fill(0, used, used + size);
  used += size;
  return given;
}
