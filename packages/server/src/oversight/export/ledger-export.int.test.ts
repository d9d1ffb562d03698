import { isPublicEvent, readLedger, recomputeDomain, verifyLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type OversightHouse, oversightHouse, town } from '../testing/oversight-house.ts';

const path = `registry/${town}/ledger.jsonl`;

describe.each(storeKinds)('the ledger for those who watch over a town on %s', (kind) => {
  let house: OversightHouse;

  beforeAll(async () => {
    house = await oversightHouse(kind);
  });
  afterAll(() => house?.close());

  const exported = async (person: string) => {
    const browser = await house.as(person);
    const bytes = Buffer.from(String((await browser.get(path)).body.text), 'utf8');
    const heads = (await browser.get(`registry/${town}/head.json`)).body;
    const outside = heads as { heads: { stream: string; size: number; root: string }[]; publicKey: string };
    const report = verifyLedger(bytes, {
      crypto: nodeVerifyCrypto,
      recompute: [recomputeDomain],
      expectPublicKey: new Uint8Array(Buffer.from(outside.publicKey, 'hex')),
      expectHeads: outside.heads,
    });
    return { bytes, report, heads: outside.heads };
  };

  it('is whole for a supervisor, up to the last act, and verifies', async () => {
    const { bytes, report, heads } = await exported('watcher');
    const { header, lines } = readLedger(bytes);

    expect(report).toMatchObject({ ok: true });
    expect(header?.visibility).toBe('full');
    expect(lines.filter((line) => line.kind === 'sealed')).toEqual([]);
    expect(new Map(heads.map(({ stream, size }) => [stream, size]))).toEqual(await house.city.sizes());
    expect(bytes.includes('vault:O-1/')).toBe(true);
    expect(bytes.includes('telephone of O-1')).toBe(false);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(verifyLedger(bytes, { crypto: nodeVerifyCrypto }).ok).toBe(false);
  });

  it('shows the auditor what the public sees, the rest as leaf hashes, as far as the last act', async () => {
    const { bytes, report, heads } = await exported('auditor');
    const { header, lines } = readLedger(bytes);
    const shown = lines.flatMap((line) => (line.kind === 'event' ? [line.event] : []));

    expect(report).toMatchObject({ ok: true });
    expect(header?.visibility).toBe('public');
    expect(shown.every(isPublicEvent)).toBe(true);
    expect(lines.some((line) => line.kind === 'sealed')).toBe(true);
    expect(new Map(heads.map(({ stream, size }) => [stream, size]))).toEqual(await house.city.sizes());
  });

  it('is not there for anybody else', async () => {
    const absent = await (await house.as('watcher')).get('registry/nowhere/ledger.jsonl');
    expect(absent.status).toBe(404);
    for (const person of ['sysadmin', 'secadmin', 'office-head', 'chair', 'mayor', 'a-head', 'agent-1'])
      for (const file of [path, `registry/${town}/head.json`]) {
        const { status, body } = await (await house.as(person)).get(file);
        expect([person, status, body]).toEqual([person, 404, absent.body]);
      }
    expect((await house.nobody().get(path)).status).toBe(404);
  });

  it('is closed to a supervisor who takes no part in some case', async () => {
    const browser = await house.as('shut-out');
    expect((await browser.get(path)).status).toBe(200);
    await browser.post(`round/${town}:r1/commands/declare-recusal`, { payload: { case: 'O-2' } });

    expect(await browser.get(path)).toMatchObject({ status: 403, body: { title: 'closed-door' } });
    expect((await browser.get(`registry/${town}/head.json`)).status).toBe(403);
  });

  it('is logged before it leaves, with who took it', async () => {
    const log = await (await house.as('auditor')).get(`account-log/${town}`);
    const notes = log.body.notes as { kind: string; facts: Record<string, unknown>; byAccount: string }[];
    const taken = notes.filter(({ kind: noted }) => noted === 'ledger-exported');

    expect(taken.map(({ facts }) => [facts.role, facts.file]).reverse()).toEqual([
      ['supervisor', 'ledger.jsonl'],
      ['supervisor', 'head.json'],
      ['auditor', 'ledger.jsonl'],
      ['auditor', 'head.json'],
      ['supervisor', 'ledger.jsonl'],
    ]);
    expect(taken.every(({ byAccount }) => /^[0-9a-f]{24}$/.test(byAccount))).toBe(true);
  });

  it('opens to a program with a token that may look', async () => {
    const browser = await house.as('watcher');
    const token = async (scope: object) =>
      String((await browser.post('tokens', { label: 'verify', scope })).body.token);
    const get = async (bearer: string) =>
      (await house.nobody().send('GET', `/api/v1/${path}`, undefined, { authorization: `Bearer ${bearer}` }))
        .status;

    expect(await get(await token({ views: true, commands: [] }))).toBe(200);
    expect(await get(await token({ views: false, commands: ['*'] }))).toBe(403);
  });
});
