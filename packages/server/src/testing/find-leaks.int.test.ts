import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@laureate/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, findLeaks, tablesOf } from './find-leaks.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from './test-databases.ts';
import { found, registration, testCities } from './town.ts';

const phone = { what: 'telephone', text: '13800000042' };
const name = { what: 'name', text: '岚长风·测试姓名' };

describe('looking for what must be nowhere in clear', () => {
  const hay = (text: string | Buffer) => [{ name: 'file', bytes: Buffer.from(text as string) }];

  test.each([
    ['plain', '..."13800000042"...'],
    ['hex', `xx${Buffer.from('13800000042').toString('hex')}xx`],
    ['base64', Buffer.from('a13800000042b').toString('base64')],
    ['base64', Buffer.from('ab13800000042bc').toString('base64')],
    ['base64', Buffer.from('abc13800000042').toString('base64')],
    ['utf-16', Buffer.from('x13800000042', 'utf16le')],
  ])('finds a telephone number spelt %s', (as, text) => {
    expect(findLeaks([phone], hay(text))).toContainEqual({ what: 'telephone', where: 'file', as });
  });

  test.each([
    ['plain', '{"name":"岚长风·测试姓名"}'],
    ['escaped', '{"name":"\\u5c9a\\u957f\\u98ce\\u00b7\\u6d4b\\u8bd5\\u59d3\\u540d"}'],
    ['percent', `?name=${encodeURIComponent('岚长风·测试姓名')}`],
    ['base64url', Buffer.from('"岚长风·测试姓名"').toString('base64url')],
  ])('finds a name spelt %s', (as, text) => {
    expect(findLeaks([name], hay(text))).toContainEqual({ what: 'name', where: 'file', as });
  });

  test('finds nothing where there is nothing, and says when it was asked for nothing', () => {
    expect(findLeaks([phone, name], hay('1380000004 2 岚长风'))).toEqual([]);
    expect(() => findLeaks([phone], [])).toThrow('nothing to look through');
    expect(() => findLeaks([{ what: 'pin', text: '12345' }], hay('x'))).toThrow('too short to look for: pin');
  });
});

describe.each(storeKinds)('a city kept on %s', (kind) => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    const store = await database.open();
    const city = testCities(store).city('town');
    await found(city);
    const answered = await city.perform(
      registration('town', 'sealed-one', {
        at: instantOf('2026-01-13 10:00'),
        payload: {
          party: 'sealed-one',
          kind: 'individual',
          profile: JSON.stringify({ name: name.text, contact: phone.text }),
          codeIndex: 'E-99999942',
          codeKind: 'passport',
        },
        key: { actor: 'clerk', key: 'k' },
      }),
    );
    expect(answered.kind).toBe('done');
    await store.close();
  });
  afterAll(() => database.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'laureate-leak-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const everything = async () => [
    ...(await tablesOf(kind, database.place)),
    ...(kind === 'sqlite' ? filesBelow(database.place) : []),
  ];

  test('holds no name, telephone number or code in clear', async () => {
    const needles = [name, phone, { what: 'code', text: 'E-99999942' }];
    const haystacks = await everything();

    expect(findLeaks(needles, haystacks)).toEqual([]);
    // What is public is found: the search looks where things are.
    const open = findLeaks([{ what: 'party', text: 'sealed-one' }], haystacks).map(({ where }) => where);
    expect(open).toContain('table events');
    if (kind === 'sqlite') expect(open.some((where) => where.startsWith('laureate.db'))).toBe(true);
  });

  test('would be found out if it did', async () => {
    writeFileSync(join(folder, 'log.jsonl'), JSON.stringify({ message: `called ${phone.text}` }));

    expect(findLeaks([name, phone], [...(await everything()), ...filesBelow(folder)])).toEqual([
      { what: 'telephone', where: 'log.jsonl', as: 'plain' },
    ]);
  });
});
