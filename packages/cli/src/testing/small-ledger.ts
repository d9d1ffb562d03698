import { type ActRequest, Book, type Instant, writeLedger } from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';

const administrator = (party: string, n: number) => ({
  party,
  profile: `vault:${party}/1`,
  codeIndex: `index:${String(n).repeat(32)}`,
  codeKind: 'passport',
});

/** A full ledger of one registry: two acts for the public, and one between them that only insiders see. */
export function smallLedger(): {
  readonly text: string;
  readonly publicKey: Uint8Array;
  readonly head: { readonly stream: string; readonly size: number; readonly root: string };
  readonly secret: string;
} {
  const crypto = demonstrationCrypto('cli');
  const book = new Book('somewhere', crypto);
  const secret = 'For Insiders Only Ltd';
  const perform = (at: string, person: string, command: string, payload: unknown): void => {
    const request: ActRequest = {
      stream: 'registry/somewhere',
      command,
      payload,
      by: { person },
      at: at as Instant,
      mode: 'perform',
    };
    const outcome = book.perform(request);
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refused));
  };
  perform('2031-01-06T01:00:00.000Z', 'founder', 'open-jurisdiction', {
    jurisdiction: 'somewhere',
    name: { zh: 'Somewhere', en: 'Somewhere' },
    administrators: {
      system: administrator('s', 1),
      security: administrator('t', 2),
      audit: administrator('u', 3),
    },
  });
  perform('2031-01-06T02:00:00.000Z', 's', 'register-party', {
    party: 'o',
    kind: 'organisation',
    name: secret,
    profile: 'vault:o/1',
    codeIndex: `index:${'4'.repeat(32)}`,
    codeKind: 'credit-code',
  });
  perform('2031-01-06T03:00:00.000Z', 't', 'register-body', {
    body: 'office',
    kind: 'office',
    name: { zh: 'Office', en: 'Office' },
  });
  const { record } = book.registryStream;
  const head = record.heads[1];
  if (!head) throw new Error('an act has a head');
  const { stream: id, size, root } = head;
  return {
    text: writeLedger([record], { visibility: 'full', publicKey: crypto.publicKey, isPublic: () => false }),
    publicKey: crypto.publicKey,
    head: { stream: id, size, root },
    secret,
  };
}
