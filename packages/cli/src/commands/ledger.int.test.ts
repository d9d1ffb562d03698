import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHex } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';
import { laureate } from '../testing/laureate.ts';
import { smallLedger } from '../testing/small-ledger.ts';

const ledger = smallLedger();
let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('full.jsonl', ledger.text);
  write('changed.jsonl', ledger.text.replace('"en":"Somewhere"', '"en":"Elsewhere"'));
  write('head.json', JSON.stringify(ledger.head));
  write('other-head.json', JSON.stringify([{ ...ledger.head, root: '0'.repeat(64) }]));
  write('no-head.json', '{"size": 1}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('laureate verify', () => {
  it('verifies a ledger against the key and a head known from outside', () => {
    const args = ['full.jsonl', '--key', toHex(ledger.publicKey), '--head', 'head.json', '--json'];
    const { exit, out } = laureate(['verify', ...args], folder);

    const report = JSON.parse(out);
    expect(exit).toBe(0);
    expect({ ok: report.ok, visibility: report.visibility }).toEqual({ ok: true, visibility: 'full' });
    expect(report.checks.find(({ check }: { check: string }) => check === 'expected-heads')).toEqual({
      check: 'expected-heads',
      result: 'recomputed',
      count: 1,
      found: [],
    });
  });

  it('names the place of a changed event and exits 1', () => {
    const { exit, out } = laureate(['verify', 'changed.jsonl'], folder);

    expect(exit).toBe(1);
    expect(out).toContain('第 2 行，registry/somewhere 的第 0 号事件');
    expect(out).toContain('事件被改动：哈希不符');
    expect(out).toContain('核验未通过');
  });

  it('takes heads with their key, as a run writes them', () => {
    const { size, root, stream } = ledger.head;
    const write = (name: string, publicKey: string) =>
      writeFileSync(at(name), JSON.stringify({ publicKey, heads: [{ stream, size, root }] }));
    write('run-heads.json', toHex(ledger.publicKey));
    write('stranger-heads.json', 'f'.repeat(64));

    const known = runProgram(['verify', at('full.jsonl'), '--head', at('run-heads.json')]);
    const stranger = runProgram(['verify', at('full.jsonl'), '--head', at('stranger-heads.json')]);
    expect([known.exit, stranger.exit]).toEqual([0, 1]);
  });

  it('refuses a key that is not the one in the file of heads', () => {
    const { size, root, stream } = ledger.head;
    const heads = [{ stream, size, root }];
    writeFileSync(at('keyed-heads.json'), JSON.stringify({ publicKey: toHex(ledger.publicKey), heads }));
    const verifyWith = (key: string) =>
      runProgram(['verify', at('full.jsonl'), '--head', at('keyed-heads.json'), '--key', key]).exit;

    expect([verifyWith(toHex(ledger.publicKey)), verifyWith('f'.repeat(64))]).toEqual([0, 2]);
  });

  it('finds another key and another head', () => {
    const key = runProgram(['verify', at('full.jsonl'), '--key', 'f'.repeat(64), '--lang', 'en']);
    const head = runProgram(['verify', at('full.jsonl'), '--head', at('other-head.json'), '--lang', 'en']);

    expect([key.exit, head.exit]).toEqual([1, 1]);
    expect(key.out).toContain('the public key is not the one given');
    expect(head.out).toContain('not what the known head says (first 11 events)');
  });

  it.each([
    [['absent.jsonl'], '读不到 absent.jsonl'],
    [['full.jsonl', '--key', 'abc'], '64 位十六进制的公钥'],
    [['full.jsonl', '--head', 'no-head.json'], 'no-head.json 不是树头'],
  ])('answers %j with what to do and exits 2', (args, sentence) => {
    const { exit, out, err } = laureate(['verify', ...args], folder);

    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('laureate verify --help');
  });
});

describe('laureate export', () => {
  const args = (from: string, to: string) => [
    'export',
    from,
    '--visibility',
    'public',
    '--out',
    to,
    '--json',
  ];
  const exported = (from: string, to: string) => runProgram(args(at(from), at(to)));

  it('writes a public ledger that verifies and hides what is internal', () => {
    const { exit, out } = laureate(args('full.jsonl', 'public.jsonl'), folder);

    const text = readFileSync(join(folder, 'public.jsonl'), 'utf8');
    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 0,
      json: { written: 'public.jsonl', shown: 5, hidden: 7 },
    });
    expect(ledger.text).toContain(ledger.secret);
    expect(text).not.toContain(ledger.secret);
    expect(text).toContain('"en":"Office"');
    expect(runProgram(['verify', at('public.jsonl'), '--head', at('head.json')]).exit).toBe(0);
  });

  it('does not export what does not verify', () => {
    const { exit, out } = exported('changed.jsonl', 'never.jsonl');

    expect(exit).toBe(1);
    expect(JSON.parse(out).written).toBe(null);
    expect(() => readFileSync(join(folder, 'never.jsonl'))).toThrow('ENOENT');
  });

  it('neither overwrites the ledger nor starts from a public one', () => {
    exported('full.jsonl', 'again.jsonl');

    expect(exported('full.jsonl', 'full.jsonl').exit).toBe(2);
    expect(exported('again.jsonl', 'twice.jsonl').exit).toBe(2);
    expect(readFileSync(join(folder, 'full.jsonl'), 'utf8')).toBe(ledger.text);
  });

  it('knows no other visibility and needs --out', () => {
    const other = runProgram(['export', 'full.jsonl', '--visibility', 'all', '--out', 'x', '--lang', 'en']);
    const none = runProgram(['export', 'full.jsonl', '--visibility', 'public', '--lang', 'en']);

    expect([other.exit, none.exit]).toEqual([2, 2]);
    expect(other.err).toContain('allowed: public');
    expect(none.err).toContain('--out <file> is required');
  });
});
