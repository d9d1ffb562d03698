import { describe, expect, test } from 'vitest';
import { eventKinds } from '../catalogue.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { readLedger, verifyLedger, writeLedger } from '../ledger/index.ts';
import { drawnStory } from '../testing/drawn-story.ts';
import { sampleCrypto } from '../testing/sample-ledger.ts';
import { recomputeDomain } from './index.ts';
import { recheckDraws } from './recheck-draws.ts';

const crypto = sampleCrypto();
const isPublic = ({ type }: LedgerEvent) =>
  (eventKinds.get(`round/${type}`) ?? eventKinds.get(`registry/${type}`))?.visibility === 'public';
const story = drawnStory(crypto);
const records = story.records;
const asTold = records();

type Payload = Record<string, unknown>;

/** The ledger with one event of a type told otherwise, all leaves and heads signed anew. */
function lied(type: string, lie: (payload: Payload) => Payload, nth = 0) {
  let seen = -1;
  return records((event) => {
    if (event.type !== type) return event;
    seen += 1;
    return seen === nth ? { ...event, payload: lie(event.payload as Payload) } : event;
  });
}

const file = (streams: ReturnType<typeof records>, visibility: 'full' | 'public' = 'full') =>
  writeLedger(streams, { visibility, publicKey: crypto.publicKey, isPublic });
const report = (streams: ReturnType<typeof records>, visibility?: 'full' | 'public') =>
  verifyLedger(file(streams, visibility), { crypto, recompute: [recomputeDomain] });
const rowOf = (verified: ReturnType<typeof report>, name: string) =>
  verified.checks.find(({ check }) => check === name);
const named = (streams: ReturnType<typeof records>) =>
  recheckDraws(readLedger(file(streams)).lines, crypto).map(({ type, what, of }) => [type, what, of]);

const otherNonce = 'ee'.repeat(32);
const entries = (payload: Payload) => payload.pool as Payload[];
const panels = (payload: Payload) => payload.panels as Payload[];

describe('draws of a ledger', () => {
  test('are held again: pool, seed, panels and who followed', () => {
    const verified = report(asTold);
    expect(verified.checks.flatMap(({ found }) => found)).toEqual([]);
    expect(rowOf(verified, 'draw@1')).toMatchObject({ result: 'recomputed', count: 4 });
    expect(rowOf(verified, 'draw-nonces')).toMatchObject({ result: 'recomputed', count: 2 });
    expect(named(asTold)).toEqual([]);
  });

  test('of a public export prove their numbers and nothing else', () => {
    const verified = report(asTold, 'public');
    expect(verified.ok).toBe(true);
    expect(rowOf(verified, 'draw@1')).toMatchObject({ result: 'sealed' });
    expect(rowOf(verified, 'draw-nonces')).toMatchObject({ result: 'recomputed', count: 2 });
    expect(recheckDraws(readLedger(file(asTold, 'public')).lines, crypto)).toEqual([]);
  });

  test.each<[string, string, (payload: Payload) => Payload, readonly unknown[][]]>([
    [
      'a nonce',
      'NonceRevealed',
      (payload) => ({ ...payload, nonce: otherNonce }),
      [
        ['NonceRevealed', 'nonce', 'office'],
        ['PanelsDrawn', 'nonce', 'office'],
      ],
    ],
    [
      'a commitment',
      'NonceCommitted',
      (payload) => ({ ...payload, commitment: otherNonce }),
      [['NonceRevealed', 'nonce', 'office']],
    ],
    [
      'the load of a pool entry',
      'PoolFrozen',
      (payload) => ({
        ...payload,
        pool: entries(payload).map((e) => (e.person === 'ex-3' ? { ...e, load: 9 } : e)),
      }),
      [
        ['PoolFrozen', 'pool-entry', 'ex-3'],
        ['PoolFrozen', 'pool-leaf', 'ex-3'],
        ['PoolFrozen', 'pool-root', undefined],
      ],
    ],
    [
      'the hash of a pool entry',
      'PoolFrozen',
      (payload) => ({
        ...payload,
        pool: entries(payload).map((e) => (e.person === 'ex-3' ? { ...e, leaf: otherNonce } : e)),
      }),
      [['PoolFrozen', 'pool-leaf', 'ex-3']],
    ],
    [
      'the rules',
      'PoolFrozen',
      (payload) => ({ ...payload, rules: { oneOfEachEmployer: true, reserves: 3 } }),
      [['PoolFrozen', 'rules', undefined]],
    ],
    [
      'who is left out',
      'PoolFrozen',
      (payload) => ({ ...payload, left: [{ person: 'citizen', because: 'barred' }] }),
      [['PoolFrozen', 'left-out', undefined]],
    ],
    [
      'the size of a panel',
      'PoolFrozen',
      (payload) => ({ ...payload, panels: panels(payload).map((p) => ({ ...p, sectors: ['farming'] })) }),
      [
        ['PoolFrozen', 'panels', undefined],
        ['PanelsDrawn', 'outcome', 'd-1'],
      ],
    ],
    [
      'the head of the dossiers',
      'DrawOpened',
      (payload) => ({ ...payload, dossiersHead: otherNonce }),
      [
        ['DrawOpened', 'dossiers-head', undefined],
        ['PanelsDrawn', 'seed', undefined],
      ],
    ],
    [
      'the committers',
      'DrawOpened',
      (payload) => ({ ...payload, committers: [...(payload.committers as unknown[])].reverse() }),
      [['DrawOpened', 'committers', undefined]],
    ],
    [
      'the reserves',
      'PanelsDrawn',
      (payload) => ({
        ...payload,
        panels: panels(payload).map((p) => (p.panel === 'panel-o' ? { ...p, reserves: [] } : p)),
      }),
      [['PanelsDrawn', 'reserves', 'panel-o']],
    ],
    [
      'the order',
      'PanelsDrawn',
      (payload) => ({ ...payload, panels: [...panels(payload)].reverse() }),
      [['PanelsDrawn', 'order', undefined]],
    ],
  ])('a signed lie about %s is named', (_what, type, lie, expected) => {
    const told = named(lied(type, lie));
    for (const each of expected) expect(told).toContainEqual(each);
  });

  test('a lie about the result is named, in the outcome and in the panel it made', () => {
    const result = lied('PanelsDrawn', (payload) => ({
      ...payload,
      panels: panels(payload).map((p) =>
        p.panel === 'panel-o' ? { ...p, leader: (p.members as string[]).find((m) => m !== p.leader) } : p,
      ),
    }));
    expect(named(result)).toContainEqual(['PanelsDrawn', 'panel', 'panel-o']);
    const formed = lied('PanelFormed', (payload) => ({
      ...payload,
      members: ['ex-1', 'ex-2', 'ex-3', 'ex-7'],
    }));
    expect(named(formed)).toContainEqual(['PanelsDrawn', 'panel', 'panel-o']);
    const row = rowOf(report(formed), 'draw@1');
    expect(row).toMatchObject({
      result: 'wrong',
      found: [{ type: 'PanelsDrawn', what: 'recomputation-differs' }],
    });
    expect(row?.found[0]?.facts?.recorded).toContain('"what":"panel","of":"panel-o"');
  });

  test('a lie about who followed is named', () => {
    const followed = lied('ExaminerReplaced', (payload) => ({ ...payload, in: 'ex-nobody' }));
    expect(named(followed)).toContainEqual(['SeatVacated', 'reserve', 'panel-o']);
  });

  test('a changed file is still told what of the draw was changed', () => {
    const text = Buffer.from(file(asTold)).toString('utf8');
    const lines = text.split('\n');
    const changed = lines
      .map((line) =>
        line.includes('"NonceRevealed"')
          ? line.replace(/"nonce":"[0-9a-f]{64}"/, `"nonce":"${otherNonce}"`)
          : line,
      )
      .join('\n');
    const found = recheckDraws(readLedger(Buffer.from(changed)).lines, crypto);
    expect(found.map(({ what, of }) => [what, of])).toContainEqual(['nonce', 'office']);
    expect(verifyLedger(Buffer.from(changed), { crypto }).ok).toBe(false);
  });
});
