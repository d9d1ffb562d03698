import { type EventKind, eventKinds, type LedgerEvent, LedgerStream, writeLedger } from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';

const kindOf = (visibility: EventKind<never>['visibility']): EventKind<never> => {
  const found = [...eventKinds.values()].find(
    (kind) => kind.stream === 'registry' && kind.visibility === visibility,
  );
  if (!found) throw new Error(`no ${visibility} kind of event`);
  return found;
};

/** A full ledger of one registry: two acts with one event for the public, and one that only insiders see. */
export function smallLedger(): {
  readonly text: string;
  readonly publicKey: Uint8Array;
  readonly head: { readonly stream: string; readonly size: number; readonly root: string };
  readonly secret: string;
} {
  const crypto = demonstrationCrypto('cli');
  const stream = LedgerStream.create('registry/somewhere', crypto);
  const secret = 'for insiders only';
  const draft = (kind: EventKind<never>, note: string): Omit<LedgerEvent, 'at' | 'act'> => ({
    type: kind.type,
    v: kind.version,
    command: 'write',
    by: { person: 'p1', role: 'office' },
    payload: { note },
  });
  stream.append([draft(kindOf('public'), 'for all')], { at: '2031-01-06T01:00:00.000Z', crypto });
  stream.append([draft(kindOf('internal'), secret)], { at: '2031-01-06T02:00:00.000Z', crypto });
  stream.append([draft(kindOf('public'), 'for all too')], { at: '2031-01-06T03:00:00.000Z', crypto });
  const options = { visibility: 'full', publicKey: crypto.publicKey, isPublic: () => false } as const;
  const head = stream.record.heads[1];
  if (!head) throw new Error('an act has a head');
  const { stream: id, size, root } = head;
  return {
    text: writeLedger([stream.record], options),
    publicKey: crypto.publicKey,
    head: { stream: id, size, root },
    secret,
  };
}
