import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitmentOf, eventKinds, type LedgerEvent, writeLedger } from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnStory } from '../../../core/src/testing/drawn-story.ts';
import { runProgram } from '../program.ts';
import { smallLedger } from '../testing/small-ledger.ts';

const crypto = demonstrationCrypto('draw');
const story = drawnStory(crypto);
const isPublic = ({ type }: LedgerEvent) =>
  (eventKinds.get(`round/${type}`) ?? eventKinds.get(`registry/${type}`))?.visibility === 'public';
const written = (visibility: 'full' | 'public', change?: Parameters<typeof story.records>[0]) =>
  writeLedger(story.records(change), { visibility, publicKey: crypto.publicKey, isPublic });

type Payload = Record<string, unknown>;
const lie = (type: string, change: (payload: Payload) => Payload) => {
  let done = false;
  return written('full', (event) => {
    if (done || event.type !== type) return event;
    done = true;
    return { ...event, payload: change(event.payload as Payload) };
  });
};
const otherNonce = 'ee'.repeat(32);

let folder = '';
const at = (name: string) => join(folder, name);
const verified = (name: string, language = 'en') =>
  runProgram(['draw', 'verify', at(name), '--lang', language]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draws-'));
  const full = written('full');
  const files = {
    'full.jsonl': full,
    'public.jsonl': written('public'),
    'none.jsonl': smallLedger().text,
    'edited.jsonl': full.replace(/("nonce":")[0-9a-f]{64}/, `$1${otherNonce}`),
    'nonce.jsonl': lie('NonceRevealed', (payload) => ({ ...payload, nonce: otherNonce })),
    'entry.jsonl': lie('PoolFrozen', (payload) => ({
      ...payload,
      pool: (payload.pool as Payload[]).map((e) => (e.person === 'ex-3' ? { ...e, notFor: ['O-1'] } : e)),
    })),
    'result.jsonl': lie('PanelFormed', (payload) => ({ ...payload, members: ['ex-1', 'ex-2', 'ex-7'] })),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('laureate draw verify', () => {
  it('tells every step in words and finds all as recorded', () => {
    const { exit, out } = verified('full.jsonl');

    expect(exit).toBe(0);
    expect(out).toContain('Round r1, draw d-1');
    expect(out).toContain('The pool is closed: 7 examiners, root ');
    expect(out).toMatch(/office commits: [0-9a-f]{64}\./);
    expect(out).toMatch(/supervision shows its number: [0-9a-f]{64}\. Its hash is the commitment\./);
    expect(out).toMatch(/Hashed together, they give the seed [0-9a-f]{64}\./);
    expect(out).toMatch(
      /Panel panel-o: 7 could be drawn .* Members: .*; leader: ex-\d\. Reserves in order: ex-/,
    );
    expect(out).toContain('The draw comes out exactly as recorded.');
    expect(out).not.toContain('⟦');
  });

  it('tells it in Chinese too', () => {
    const { exit, out } = verified('full.jsonl', 'zh');

    expect(exit).toBe(0);
    expect(out).toContain('名单封存：7人');
    expect(out).toContain('1次抽签重做的结果与记录完全一致。');
    expect(out).not.toContain('⟦');
  });

  it('compares commitments and numbers of a public ledger, and says that the rest is sealed', () => {
    const { exit, out } = verified('public.jsonl');

    expect(exit).toBe(0);
    expect(out).toContain('Its entries are sealed here.');
    expect(out).toContain('All numbers shown are those committed to.');
    expect(out).not.toContain('panel-o');
  });

  it.each([
    ['nonce.jsonl', 'draw d-1: The nonce of office is not the one committed to.'],
    ['nonce.jsonl', 'Its hash is NOT the commitment.'],
    ['entry.jsonl', 'The pool entry of ex-3 is not what registry and round say.'],
    ['entry.jsonl', 'The hash of the pool entry of ex-3 does not fit the entry.'],
    ['result.jsonl', 'The result for panel panel-'],
    ['edited.jsonl', 'The nonce of office is not the one committed to.'],
    ['edited.jsonl', 'The ledger itself does not verify'],
  ])('%s: exit code 1, and “%s”', (name, sentence) => {
    const { exit, out } = verified(name);

    expect(exit).toBe(1);
    expect(out).toContain(sentence);
  });

  it('answers in JSON', () => {
    const { exit, out } = runProgram(['draw', 'verify', at('nonce.jsonl'), '--json']);
    const answer = JSON.parse(out);

    expect(exit).toBe(1);
    expect(answer).toMatchObject({ ok: false, draws: [{ round: 'r1', draw: 'd-1' }] });
    expect(answer.faults[0]).toMatchObject({
      what: 'nonce',
      of: 'office',
      type: 'NonceRevealed',
      draw: 'd-1',
    });
  });

  it('says so where there is no draw, and refuses what is no ledger', () => {
    writeFileSync(at('text.jsonl'), 'hello\n');

    expect(verified('none.jsonl')).toMatchObject({ exit: 0, out: 'The ledger holds no draw.\n' });
    expect(verified('text.jsonl').exit).toBe(2);
  });
});

describe('laureate draw nonce', () => {
  it('keeps the number for its owner alone and tells only the commitment', () => {
    const args = [
      'draw',
      'nonce',
      'r1/d-1',
      '--body',
      'office',
      '--attempt',
      '2',
      '--out',
      at('nonce.json'),
      '--json',
    ];
    const { exit, out } = runProgram(args);
    const kept = JSON.parse(readFileSync(at('nonce.json'), 'utf8'));

    expect(exit).toBe(0);
    expect(kept).toMatchObject({ draw: 'r1/d-1', attempt: 2, committer: 'office' });
    expect(kept.nonce).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(out).commitment).toBe(commitmentOf(crypto, kept));
    expect(out).not.toContain(kept.nonce);
    expect(statSync(at('nonce.json')).mode & 0o777).toBe(0o600);
  });

  it('makes another number each time and never replaces one', () => {
    const made = (name: string) =>
      runProgram(['draw', 'nonce', 'r1/d-1', '--body', 'office', '--out', at(name), '--lang', 'en']);

    expect(made('one.json').exit).toBe(0);
    expect(made('two.json').exit).toBe(0);
    expect(readFileSync(at('one.json'), 'utf8')).not.toBe(readFileSync(at('two.json'), 'utf8'));
    expect(made('one.json').exit).toBe(2);
  });
});
