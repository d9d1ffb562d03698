import { createHash } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { keyFor, type MasterKey } from './master-key.ts';

const shareCount = 3;
const threshold = 2;
const keyLength = 32;
/** A share of the secret and the point it stands for. */
const shareLength = keyLength + 1;
const markLength = 2;
const version = 1;

const lines = 4;
const bytesOfLine = 9;
const signsOfLine = 16;
const signsOfGroup = 4;
/** Digits and letters without those that look alike (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is wrong with recovery shares, and where: shares and lines are counted from 1. No word of a share is told. */
export interface ShareProblem {
  readonly kind:
    | 'too-few'
    | 'wrong-length'
    | 'wrong-sign'
    | 'mistyped'
    | 'other-version'
    | 'same-share'
    | 'not-together';
  readonly share?: number;
  readonly line?: number;
}

/** Shares from which no key can be put together; every problem is told. */
export class BadShares extends Error {
  constructor(readonly problems: readonly ShareProblem[]) {
    super(
      problems
        .map(({ kind, share, line }) =>
          [kind, share && `share ${share}`, line && `line ${line}`].filter(Boolean).join(', '),
        )
        .join('; '),
    );
  }
}

/** Shares of one key bear the same mark; it tells nothing of the key. */
function markOf(master: MasterKey): Uint8Array {
  return createHash('sha256').update(keyFor(master, 'mark of shares')).digest().subarray(0, markLength);
}

/**
 * Check of a line (CRC-8, polynomial x^8+x^2+x+1, begun with the line's number): every single wrong sign is found in its
 * line, for a sign is a burst of five bits.
 */
function checkOf(line: number, bytes: Uint8Array): number {
  let crc = line + 1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? 0x07 : 0)) & 0xff;
  }
  return crc;
}

function signsFor(bytes: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let at = 0; at < signsOfLine; at += 1) {
    text = (signs[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}

function bytesFor(text: string): Uint8Array {
  let bits = 0n;
  for (const sign of text) bits = (bits << 5n) | BigInt(signs.indexOf(sign));
  return new Uint8Array(Buffer.from(bits.toString(16).padStart(2 * (bytesOfLine + 1), '0'), 'hex'));
}

/**
 * The master key as three shares on paper, of which any two give it back and one alone tells nothing (Shamir). Each has
 * four lines of four groups of four signs; each line has a check of its own. Each call makes new shares, which do not
 * go together with those made before.
 */
export async function recoverySharesOf(master: MasterKey): Promise<readonly string[]> {
  const shares = await split(master, shareCount, threshold);
  return shares.map((share) => written(Buffer.concat([Uint8Array.of(version), markOf(master), share])));
}

function written(payload: Uint8Array): string {
  return Array.from({ length: lines }, (_, line) => {
    const bytes = payload.subarray(line * bytesOfLine, (line + 1) * bytesOfLine);
    const text = signsFor(Buffer.concat([bytes, Uint8Array.of(checkOf(line, bytes))]));
    return text.match(new RegExp(`.{${signsOfGroup}}`, 'g'))?.join(' ');
  }).join('\n');
}

interface ReadShare {
  readonly mark: Uint8Array;
  readonly share: Uint8Array;
}

/** Reads a share as people type it: small letters, any blanks and dashes, O for 0, I and L for 1. */
function readShare(text: string, share: number): ReadShare | readonly ShareProblem[] {
  const typed = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const strange = [...typed].findIndex((sign) => !signs.includes(sign));
  if (strange >= 0) return [{ kind: 'wrong-sign', share, line: 1 + Math.floor(strange / signsOfLine) }];
  if (typed.length !== lines * signsOfLine) return [{ kind: 'wrong-length', share }];
  const read = Array.from({ length: lines }, (_, line) =>
    bytesFor(typed.slice(line * signsOfLine, (line + 1) * signsOfLine)),
  );
  const mistyped = read.flatMap((bytes, line): ShareProblem[] => {
    const isRight = bytes[bytesOfLine] === checkOf(line, bytes.subarray(0, bytesOfLine));
    return isRight ? [] : [{ kind: 'mistyped', share, line: line + 1 }];
  });
  if (mistyped.length > 0) return mistyped;
  const payload = Buffer.concat(read.map((bytes) => bytes.subarray(0, bytesOfLine)));
  if (payload[0] !== version) return [{ kind: 'other-version', share }];
  return {
    mark: payload.subarray(1, 1 + markLength),
    share: new Uint8Array(payload.subarray(1 + markLength, 1 + markLength + shareLength)),
  };
}

function isProblem(read: ReadShare | readonly ShareProblem[]): read is readonly ShareProblem[] {
  return Array.isArray(read);
}

/** The master key from two or three of its shares. Throws BadShares with all that is wrong, and changes nothing. */
export async function restoreMasterKey(texts: readonly string[]): Promise<MasterKey> {
  const read = texts.map((text, at) => readShare(text, at + 1));
  const problems = read.filter(isProblem).flat();
  if (problems.length > 0) throw new BadShares(problems);
  const shares = read.filter((one): one is ReadShare => !isProblem(one));
  if (shares.length < threshold) throw new BadShares([{ kind: 'too-few' }]);
  const points = shares.map(({ share }) => share[shareLength - 1]);
  const twice = points.findIndex((point, at) => points.indexOf(point) !== at);
  if (twice >= 0) throw new BadShares([{ kind: 'same-share', share: twice + 1 }]);
  const key = await combine(shares.map(({ share }) => share));
  const mark = Buffer.from(markOf(key));
  if (!shares.every((one) => mark.equals(one.mark))) throw new BadShares([{ kind: 'not-together' }]);
  return key;
}
