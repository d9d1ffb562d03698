import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draft, moment, sampleCrypto, sampleStream } from '../testing/sample-ledger.ts';
import { canonicalJson } from './canonical-json.ts';
import { isHeadSigned, signedHeadSchema } from './head.ts';
import { fromHex, toHex } from './hex.ts';
import { leafDataOf } from './leaf.ts';
import { merkleRoot } from './merkle.ts';
import { LedgerStream } from './stream.ts';

describe('LedgerStream', () => {
  it('gives each event of an act its moment and the id of the act', () => {
    const crypto = sampleCrypto();
    const stream = sampleStream('round/r1', [2], crypto);

    const { act, entries } = stream.append([draft(2), draft(3)], { at: moment(1), crypto });

    expect(act).toBe('round/r1#2');
    expect(entries.map(({ event }) => event)).toEqual([
      { ...draft(2), at: moment(1), act: 'round/r1#2' },
      { ...draft(3), at: moment(1), act: 'round/r1#2' },
    ]);
  });

  it('hashes a leaf as SHA-256(0x00 || salt || canonical event)', () => {
    const { entries } = sampleStream('round/r1', [1], sampleCrypto()).record;
    const [{ event, salt, leaf } = { event: draft(0), salt: '', leaf: '' }] = entries;
    const bytes = Buffer.concat([Buffer.of(0), Buffer.from(salt, 'hex'), Buffer.from(canonicalJson(event))]);

    expect(leaf).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('signs a head over all events at each act', () => {
    const crypto = sampleCrypto();
    const { entries, heads } = sampleStream('round/r1', [1, 3, 2], crypto).record;
    const leaves = entries.map(({ leaf }) => fromHex(leaf));
    const rootAt = (size: number) => toHex(merkleRoot(crypto, leaves.slice(0, size)));

    expect(heads.map(({ signature, ...head }) => head)).toEqual([
      { stream: 'round/r1', size: 1, root: rootAt(1), at: moment(0) },
      { stream: 'round/r1', size: 4, root: rootAt(4), at: moment(1) },
      { stream: 'round/r1', size: 6, root: rootAt(6), at: moment(2) },
    ]);
    const [key, other] = [toHex(crypto.publicKey), toHex(sampleCrypto('two').publicKey)];
    expect(heads.map((head) => isHeadSigned(crypto, key, head))).toEqual([true, true, true]);
    expect(heads.map((head) => isHeadSigned(crypto, other, head))).toEqual([false, false, false]);
    expect(heads.map((head) => isHeadSigned(crypto, key, { ...head, size: 9 }))).not.toContain(true);
    expect(heads.map((head) => signedHeadSchema.parse(head))).toEqual(heads);
  });

  it('goes on from a kept record as if it had never stopped', () => {
    const straight = sampleStream('round/r1', [2, 3], sampleCrypto());
    const crypto = sampleCrypto();
    const resumed = LedgerStream.resume(sampleStream('round/r1', [2], crypto).record, crypto);
    resumed.append([draft(2), draft(3), draft(4)], { at: moment(1), crypto });

    expect(resumed.record).toEqual(straight.record);
  });

  it('takes an act in the same moment as the last, and none before it', () => {
    const crypto = sampleCrypto();
    const stream = sampleStream('round/r1', [1, 1], crypto);
    const before = stream.record;

    expect(() => stream.append([draft(2)], { at: moment(0), crypto })).toThrow(RangeError);
    expect(() => stream.append([draft(2)], { at: '2031-01-02', crypto })).toThrow(RangeError);
    expect(() => stream.append([], { at: moment(1), crypto })).toThrow(RangeError);
    expect(() => stream.append([{ ...draft(2), payload: undefined }], { at: moment(1), crypto })).toThrow(
      TypeError,
    );
    expect(stream.record).toEqual(before);
    expect(stream.append([draft(2)], { at: moment(1), crypto }).head.size).toBe(3);
  });

  it('refuses a salt that is not 16 bytes', () => {
    const event = new TextEncoder().encode('{}');
    expect([15, 17].map((length) => () => leafDataOf(new Uint8Array(length), event))).toSatisfy(
      (attempts: (() => unknown)[]) => attempts.every((attempt) => throws(attempt)),
    );
    expect(leafDataOf(new Uint8Array(16), event).length).toBeGreaterThan(16);
  });
});

function throws(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}
