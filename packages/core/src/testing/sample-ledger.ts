import { createHash, createHmac, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { EventDraft, LedgerEvent } from '../ledger/event.ts';
import type { CryptoPort } from '../ledger/port.ts';
import { LedgerStream, type StreamRecord } from '../ledger/stream.ts';

/** A real port over node:crypto with a fixed key and counted salts; verifications are remembered. */
export function sampleCrypto(seed = 'one'): CryptoPort {
  const secret = createHash('sha256').update(seed).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = Uint8Array.from(
    createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(12),
  );
  const known = new Map<string, boolean>();
  let salts = 0;
  return {
    publicKey,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    sign: (bytes) => sign(null, bytes, key),
    verify: (...signed) => {
      const name = signed.map((part) => Buffer.from(part).toString('latin1')).join('|');
      const answer = known.get(name) ?? isSignedBy(...signed);
      known.set(name, answer);
      return answer;
    },
    salt: () => {
      salts += 1;
      return createHmac('sha256', seed).update(`${salts}`).digest().subarray(0, 16);
    },
  };
}

function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  try {
    return verify(null, bytes, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    return false;
  }
}

export const hiddenWord = 'geheim';

/** Hidden events have an odd payload number. */
export function isEven(event: LedgerEvent): boolean {
  return (event.payload as { n: number }).n % 2 === 0;
}

export function draft(n: number): EventDraft {
  const note = n % 2 === 0 ? 'offen é' : `${hiddenWord}${n}`;
  const by = { person: 'p1', role: 'office' };
  return { type: n % 2 === 0 ? 'Filed' : 'Scored', v: 1, command: 'act', by, payload: { n, note } };
}

export function moment(minute: number): string {
  return new Date(Date.UTC(2031, 0, 2, 3, minute)).toISOString();
}

/** A stream of acts with the given numbers of events, one act a minute. */
export function sampleStream(id: string, acts: readonly number[], crypto: CryptoPort): LedgerStream {
  const stream = LedgerStream.create(id, crypto);
  for (const [minute, events] of acts.entries()) {
    const drafts = Array.from({ length: events }, (_, at) => draft(stream.size + at));
    stream.append(drafts, { at: moment(minute), crypto });
  }
  return stream;
}

/** 40 events over two streams: acts of one to five events. */
export function sampleStreams(crypto: CryptoPort): StreamRecord[] {
  return [
    sampleStream('round/r1', [1, 3, 2, 5, 1, 4, 2, 1, 3], crypto).record,
    sampleStream('registry/z', [2, 1, 4, 3, 1, 5, 2], crypto).record,
  ];
}
