import { createHash, createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  Book,
  blindIndex,
  type IdentityKind,
  isAsExpected,
  Player,
  readWho,
  roles,
  verifyLedger,
  writeLedger,
} from '@laureate/core';
import {
  generateSigningKey,
  nodeCrypto,
  nodeVerifyCrypto,
  signingKeyFromPem,
  signingKeyToPem,
} from '@laureate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { demonstrationCities } from './demonstration.ts';
import type { DemonstrationCity } from './demonstration-city.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
const folders = { examples: folderOf('examples'), schemes: folderOf('schemes') };
const keys = { signingKey: signingKeyToPem(generateSigningKey()), indexKey: new Uint8Array(32).fill(7) };
const crypto = nodeCrypto(signingKeyFromPem(keys.signingKey));

const cities: DemonstrationCity[] = [];
beforeAll(async () => {
  for await (const city of demonstrationCities(folders, keys)) cities.push(city);
});

describe('the demonstration', () => {
  it('has four cities, each with another stage open', () => {
    const open = cities.map(({ round, stage, streams }) => {
      const stages = Book.resume(streams, crypto).round(round)?.proceedings.stages.get(stage);
      return [stage, stages !== undefined && stages.closedOn === undefined];
    });

    expect(open).toEqual([
      ['composite', true],
      ['deliberation', true],
      ['document-review', true],
      ['recommendation', true],
    ]);
    expect(new Set(cities.map(({ jurisdiction }) => jurisdiction)).size).toBe(4);
  });

  it.each([0, 1, 2, 3])('verifies, signed with the key of the house (city %i)', (at) => {
    const text = writeLedger(cities[at]?.streams ?? [], {
      visibility: 'full',
      publicKey: crypto.publicKey,
      isPublic: () => false,
    });
    const report = verifyLedger(text, { crypto: nodeVerifyCrypto });

    expect(report.checks.flatMap(({ found }) => found)).toEqual([]);
  });

  it('brings every text and every file that its acts refer to', () => {
    for (const { streams, texts, files } of cities) {
      const written = JSON.stringify(streams.map(({ entries }) => entries.map(({ event }) => event.payload)));
      const refs = (pattern: RegExp) => new Set(written.match(pattern));
      const known = new Set(texts.map(({ subject, n }) => `vault:${subject}/${n}`));

      expect([...refs(/vault:[A-Za-z0-9._-]+\/\d+/g)].filter((ref) => !known.has(ref))).toEqual([]);
      const given = new Set(files.map(({ ref }) => ref));
      expect([...refs(/file:[0-9a-f]{64}/g)].filter((ref) => !given.has(ref))).toEqual([]);
      expect(files.filter(({ path }) => !existsSync(path))).toEqual([]);
    }
  });

  it('shows an account for every role, and gives every person who acts later one', () => {
    const accounts = cities.flatMap((city) => city.accounts);
    const shown = accounts
      .filter(({ isShown }) => isShown)
      .flatMap(({ hats }) => hats.map(({ role }) => role));
    const withoutAccount = cities.flatMap(({ accounts: own, later }) =>
      later.rows
        .flatMap(({ row }) => [row.by, row['prepared-by'] ?? row.by])
        .map((who) => readWho(who).person)
        .filter((person) => !person.startsWith('$') && !own.some((account) => account.person === person)),
    );

    expect(roles.filter((role) => !shown.includes(role))).toEqual(['objector', 'public']);
    expect([...new Set(withoutAccount)].filter((person) => person !== 'public')).toEqual([]);
    expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
    expect(accounts.find(({ login }) => login === 'jiangcheng.office-head')).toMatchObject({
      jurisdiction: 'jiangcheng',
      person: 'office-head',
      hats: [{ role: 'office', body: 'office', rank: 'head' }],
      isShown: true,
    });
  });

  it('goes on from where it stands, to the end', () => {
    const { streams, round, later } = cities[1] as DemonstrationCity;
    const book = Book.resume(streams, crypto);
    const hmac = (bytes: Uint8Array) =>
      new Uint8Array(createHmac('sha256', keys.indexKey).update(bytes).digest());
    let sealed = 10_000;
    const player = new Player(book, {
      round,
      from: later.mark,
      inletFor: (subject) => ({
        seal: () => {
          sealed += 1;
          return `vault:${subject}/${sealed}`;
        },
        file: (name) => `file:${createHash('sha256').update(name).digest('hex')}`,
        index: (code, around) => `index:${blindIndex(hmac, around.codeKind as IdentityKind, code)}`,
      }),
    });
    const played = later.rows.flatMap(({ row }) => player.play(row));

    expect(played.filter((each) => !isAsExpected(each))).toEqual([]);
    expect([...book.registry.honours.honours.values()].length).toBeGreaterThan(3);
  });
});
