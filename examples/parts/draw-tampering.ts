import { readFileSync, writeFileSync } from 'node:fs';
import {
  isPublicEvent,
  type LedgerEvent,
  LedgerStream,
  readLedger,
  type StreamRecord,
  writeLedger,
} from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';
import { describe, expect, it } from 'vitest';
import type { PlayedExample } from './played-example.ts';

type Change = (event: LedgerEvent) => LedgerEvent;

/** The acts of every stream of an exported ledger, in order: one list of events for each head. */
function actsIn(file: string): Map<string, LedgerEvent[][]> {
  const acts = new Map<string, LedgerEvent[][]>();
  let waiting: LedgerEvent[] = [];
  for (const line of readLedger(readFileSync(file)).lines) {
    if (line.kind === 'event') waiting.push(line.event);
    if (line.kind !== 'head') continue;
    acts.set(line.head.stream, [...(acts.get(line.head.stream) ?? []), waiting]);
    waiting = [];
  }
  return acts;
}

/** A full ledger with events changed and everything hashed and signed anew, as whoever holds the key could do it. */
function signedAnew(file: string, key: string, visibility: 'full' | 'public', change: Change): string {
  const crypto = demonstrationCrypto(key);
  const records = [...actsIn(file)].map(([id, acts]): StreamRecord => {
    const stream = LedgerStream.create(id, crypto);
    for (const events of acts) stream.append(events.map(change), { at: events[0]?.at ?? '', crypto });
    return stream.record;
  });
  return writeLedger(records, { visibility, publicKey: crypto.publicKey, isPublic: isPublicEvent });
}

/** What a lie is told about: the first event of the type that it fits. */
interface Lie {
  readonly type: string;
  readonly tell: (payload: Readonly<Record<string, unknown>>) => object;
}

function telling(lies: readonly Lie[]): Change {
  return (event) => {
    const lie = lies.find(({ type }) => type === event.type);
    const payload = event.payload as Readonly<Record<string, unknown>>;
    return lie ? ({ ...event, payload: lie.tell(payload) } as LedgerEvent) : event;
  };
}

const otherNonce = 'ee'.repeat(32);

/** A friend of somebody takes a drawn member's seat, wherever the record speaks of the panel's members. */
function seatedInstead(panel: string, out: string, friend: string): Lie[] {
  const swapped = (members: unknown) =>
    (members as string[]).map((member) => (member === out ? friend : member)).sort();
  const told = (payload: Readonly<Record<string, unknown>>) =>
    payload.panel === panel ? { ...payload, members: swapped(payload.members) } : payload;
  return [
    { type: 'PanelFormed', tell: told },
    {
      type: 'PanelsDrawn',
      tell: (payload) => ({ ...payload, panels: (payload.panels as Record<string, unknown>[]).map(told) }),
    },
  ];
}

/**
 * Tries to change the draw of a played example. `key`: the seed of its demonstration key, with which every change is
 * signed again so that only holding the draw again can find it; `member` and `friend`: who sits and who would like to.
 */
export function describeDrawTampering(
  example: PlayedExample,
  story: {
    readonly key: string;
    readonly panel: string;
    readonly member: string;
    readonly friend: string;
    readonly entry: string;
  },
): void {
  const verified = (name: string) => {
    const { exit, out } = example.run(['draw', 'verify', example.pathOf(name), '--lang', 'en']);
    return { exit, out };
  };
  const forged = (name: string, lies: readonly Lie[], visibility: 'full' | 'public' = 'full') => {
    const text = signedAnew(example.pathOf('ledger.jsonl'), story.key, visibility, telling(lies));
    writeFileSync(example.pathOf(name), text);
    return verified(name);
  };
  const wrongNonce: Lie = {
    type: 'NonceRevealed',
    tell: (payload) => (payload.body === 'office' ? { ...payload, nonce: otherNonce } : payload),
  };
  const notSound = 'The ledger itself does not verify';

  describe('the draw of the example', () => {
    it('comes out as recorded when it is held again', () => {
      const { exit, out } = verified('ledger.jsonl');

      expect(exit).toBe(0);
      expect(out).toContain('The draw comes out exactly as recorded.');
    });

    it('comes out as recorded when nothing but the signatures is new', () => {
      expect(forged('same.jsonl', [])).toEqual(verified('ledger.jsonl'));
    });

    it('names a changed nonce', () => {
      const { exit, out } = forged('nonce.jsonl', [wrongNonce]);

      expect(exit).toBe(1);
      expect(out).toContain('The nonce of office is not the one committed to.');
      expect(out).not.toContain(notSound);
    });

    it('names a changed entry of the pool', () => {
      const pool = (payload: Readonly<Record<string, unknown>>) =>
        (payload.pool as { readonly person: string }[]).map((entry) =>
          entry.person === story.entry ? { ...entry, notFor: ['O-01'] } : entry,
        );
      const { exit, out } = forged('entry.jsonl', [
        { type: 'PoolFrozen', tell: (payload) => ({ ...payload, pool: pool(payload) }) },
      ]);

      expect(exit).toBe(1);
      expect(out).toContain(`The pool entry of ${story.entry} is not what registry and round say.`);
      expect(out).toContain(`The hash of the pool entry of ${story.entry} does not fit the entry.`);
    });

    it('names a changed result, even where all of the record tells it alike', () => {
      const { exit, out } = forged('result.jsonl', seatedInstead(story.panel, story.member, story.friend));

      expect(exit).toBe(1);
      expect(out).toContain(`The result for panel ${story.panel} is not that of the seed.`);
    });

    it('is sealed in the public ledger but for commitments and nonces, and a changed nonce is named there', () => {
      const { exit, out } = verified('ledger.public.jsonl');
      expect(exit).toBe(0);
      expect(out).toContain('Its entries are sealed here.');
      expect(out).toContain('All numbers shown are those committed to.');
      expect(out).not.toContain(story.panel);

      const lie = forged('nonce.public.jsonl', [wrongNonce], 'public');
      expect(lie.exit).toBe(1);
      expect(lie.out).toContain('The nonce of office is not the one committed to.');
    });
  });
}
