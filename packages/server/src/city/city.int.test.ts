import { createHash } from 'node:crypto';
import { type Instant, instantOf } from '@laureate/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { subjectRows } from '../store/vault.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import {
  amendment,
  fileRef,
  found,
  openAward,
  openRound,
  registration,
  testCities,
  testMaster,
} from '../testing/town.ts';
import { verifiedStreams } from '../testing/verified-streams.ts';
import { openTexts } from '../vault/open-texts.ts';
import type { Answered, Ask } from './ask.ts';
import type { City } from './city.ts';
import { requestText } from './decide-ask.ts';

const at = instantOf('2026-01-13 10:00');
const clerk = { person: 'office-clerk', body: 'office' };
const reader = { account: 'tester', session: 's', why: 'test', at: '2026-01-13T02:00:00.000Z' };

const kindsOf = (answers: readonly Answered[]) => answers.map((answered) => answered.kind);
const reasonsOf = (answered: Answered) =>
  answered.kind === 'refused' ? answered.refused.map(({ kind, facts }) => [kind, facts]) : answered.kind;

async function verified(city: City): Promise<{ readonly ok: boolean; readonly events: number }> {
  const { ok, events } = await verifiedStreams(city);
  return { ok, events };
}

describe.each(storeKinds)('a city on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let city: City;

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = await database.open();
    city = testCities(store).city('town');
    await found(city);
    await openAward(city, 3);
    await openRound(city, 'r1', 3);
  });
  afterAll(() => database.remove());

  const register = (party: string, extra: Partial<Ask> = {}) =>
    city.perform(registration('town', party, { at, ...extra }));
  const amend = (version: string, extra: Partial<Ask> = {}) =>
    city.perform(amendment('r1', 1, version, { at, ...extra }));
  const commits = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from outbox`.execute(store.db);
    return Number(rows[0]?.n);
  };
  const lookAt = async (stream: string, view: string, query: unknown, person = 'office-clerk') => {
    const looked = await city.look({ stream, view, query, by: { person }, at });
    return looked.kind === 'answer'
      ? { tag: looked.tag, answer: JSON.parse(looked.bytes.toString('utf8')) }
      : { tag: looked.kind, answer: undefined };
  };
  const knows = async (party: string) => {
    const { answer } = await lookAt('registry/town', 'parties-list', { kind: 'individual' });
    return answer.parties.some((entry: { party: string }) => entry.party === party);
  };
  const textOf = async (subject: string, n: number) => {
    const ref = `vault:${subject}/${n}`;
    return (await openTexts(store, testMaster, { jurisdiction: 'town', refs: [ref], reader })).get(ref);
  };

  test('records many acts that wait together in few commits, each once and in order', async () => {
    const before = await verified(city);
    const commitsBefore = await commits();
    const names = Array.from({ length: 200 }, (_, n) => `many-${n}`);

    const answers = await Promise.all(names.map((name) => register(name)));

    const acts = answers.map((answered) => (answered.kind === 'done' ? answered.act : answered.kind));
    const first = before.events - (await city.sizes().then((sizes) => sizes.get('round/r1') ?? 0));
    expect(acts).toEqual(names.map((_, n) => `registry/town#${first + n}`));
    expect((await commits()) - commitsBefore).toBeLessThan(10);
    expect(await verified(city)).toEqual({ ok: true, events: before.events + 200 });
    expect(await textOf('many-7', 1)).toBe('{"name":"Name of many-7"}');
  });

  test('lets no ask suffer from another that cannot be decided or carried out', async () => {
    const undecidable = { at: 'no moment' as Instant };
    const uncarriable = { at: '2026-01-13T10:00:00.000+08:00' as Instant };
    const before = await verified(city);

    const outcomes = await Promise.allSettled([
      register('good-1'),
      register('spoilt-1', undecidable),
      register('good-2'),
      register('spoilt-2', uncarriable),
      register('good-1'),
      register('good-3'),
    ]);

    expect(
      outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : one.reason.constructor.name)),
    ).toEqual(['done', 'RangeError', 'done', 'RangeError', 'refused', 'done']);
    expect(await verified(city)).toEqual({ ok: true, events: before.events + 3 });
    expect(await Promise.all(['good-2', 'good-3', 'spoilt-1', 'spoilt-2'].map(knows))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect((await subjectRows(store.db, 'town', ['spoilt-1', 'spoilt-2'])).size).toBe(0);
  });

  test('keeps nothing of a dry run, and numbers texts as if it had not been', async () => {
    const before = await verified(city);
    const key = { actor: 'clerk', key: 'dry' };

    const answers = await Promise.all([
      register('dry', { dryRun: true, key }),
      register('dry', { payload: { party: 'dry' }, dryRun: true }),
    ]);
    const dry = { kind: 'done', act: '', at, events: [] };

    expect(answers[0]).toEqual(dry);
    expect(answers[1]?.kind).toBe('refused');
    expect(await verified(city)).toEqual({ ok: true, events: before.events });
    expect((await subjectRows(store.db, 'town', ['dry'])).size).toBe(0);
    expect((await register('dry', { key })).kind).toBe('done');
    expect(await textOf('dry', 1)).toBe('{"name":"Name of dry"}');
    expect(await textOf('dry', 2)).toBeUndefined();
  });

  test('performs exactly what another person prepared', async () => {
    await register('seated');
    const seat = {
      stream: 'registry/town',
      command: 'appoint-member',
      payload: { person: 'seated', body: 'office', rank: 'clerk', from: '2026-01-13' },
      at,
    };
    const prepared = await city.perform({ ...seat, by: { person: 'sysadmin' }, mode: 'prepare' });
    const name = prepared.kind === 'done' ? prepared.act : '';
    const asked = { ...seat, by: { person: 'secadmin' }, mode: 'perform', prepared: name } as const;
    const { payload, ...without } = asked;

    const bySame = await city.perform({ ...asked, by: { person: 'sysadmin' } });
    const other = await city.perform({ ...asked, payload: { ...payload, rank: 'head' } });
    const unknown = await city.perform({ ...without, prepared: 'registry/town#0' });
    const done = await city.perform(without);

    expect([bySame, other, unknown].map(reasonsOf)).toEqual([
      [['no-such-hat', { needs: ['security-admin/head'] }]],
      [['preparation-differs', { prepared: name }]],
      [['not-found', { what: 'registry/town#0' }]],
    ]);
    expect(done.kind === 'done' && done.events.map(({ type }) => type)).toEqual(['MemberAppointed']);
  });

  describe('with a key', () => {
    const key = (name: string, actor = 'clerk') => ({ key: { actor, key: name } });

    test('answers the same again and does nothing twice', async () => {
      const first = await register('keyed', key('k1'));
      const before = await verified(city);

      const again = await Promise.all([register('keyed', key('k1')), register('keyed', key('k1'))]);

      expect(first.kind).toBe('done');
      expect(again).toEqual([first, first]);
      expect(await verified(city)).toEqual(before);
    });

    test('does once what is asked twice at the same time', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => register('at-once', key('k2'))));

      expect(kindsOf(answers)).toEqual(['done', 'done', 'done']);
      expect(new Set(answers.map((answered) => JSON.stringify(answered))).size).toBe(1);
    });

    test('answers a refusal again, though the act would be done now', async () => {
      const ask = {
        command: 'authorise-agent',
        payload: { organisation: 'org-1', person: 'late', from: '2026-01-01', mandate: fileRef('m') },
      };
      const refused = await register('late', { ...ask, ...key('k3') });
      await register('late');

      expect(refused.kind).toBe('refused');
      expect(await register('late', { ...ask, ...key('k3') })).toEqual(refused);
      expect((await register('late', { ...ask, ...key('k3-new') })).kind).toBe('done');
    });

    test('refuses the key for another request, in one batch too', async () => {
      const answers = await Promise.all([
        register('one', key('k4')),
        register('two', key('k4')),
        register('one', { ...key('k4'), by: { person: 'a-clerk' } }),
      ]);

      expect(kindsOf(answers)).toEqual(['done', 'key-reused', 'key-reused']);
      expect((await register('two', key('k4'))).kind).toBe('key-reused');
      expect(await knows('two')).toBe(false);
    });

    test('keeps the keys of actors and jurisdictions apart', async () => {
      const other = testCities(store).city(`other-${kind}`);
      await found(other);
      const answers = [
        await register('mine', key('k5')),
        await register('yours', key('k5', 'another')),
        await other.perform(registration(other.jurisdiction, 'theirs', { at, ...key('k5') })),
      ];

      expect(kindsOf(answers)).toEqual(['done', 'done', 'done']);
    });

    test('keeps only a keyed digest of the request, for it may be short and secret', async () => {
      const ask = registration('town', 'guessed', { at, ...key('k6') });
      await city.perform(ask);
      const guess = createHash('sha256').update(requestText(ask)).digest('hex');
      const kept = sql<{ h: string }>`select request_hash as h from idempotency where key = 'k6'`;
      const [row] = (await kept.execute(store.db)).rows;

      expect(row?.h).toMatch(/^[0-9a-f]{64}$/);
      expect(row?.h).not.toBe(guess);
    });
  });

  describe('with what was seen', () => {
    const query = { case: 'O-1' };
    const seen = async () => {
      const { tag } = await lookAt('round/r1', 'application', query, 'agent-1');
      return { seen: { view: 'application', query, tag } };
    };

    test('does an act only while the view shows what it showed', async () => {
      const shown = await seen();
      const first = await amend('seen-1', shown);
      const stale = await amend('seen-2', shown);
      const fresh = await amend('seen-3', await seen());

      expect(kindsOf([first, stale, fresh])).toEqual(['done', 'changed', 'done']);
    });

    test('lets one of two who saw the same', async () => {
      const shown = await seen();

      const answers = await Promise.all([amend('race-1', shown), amend('race-2', shown)]);

      expect(kindsOf(answers).toSorted()).toEqual(['changed', 'done']);
    });

    test('may be tried again under the same key after it changed', async () => {
      const key = { key: { actor: 'agent-1', key: 'retried' } };
      const stale = await amend('retried', { ...key, seen: { view: 'application', query, tag: '"old"' } });

      expect(kindsOf([stale, await amend('retried', { ...key, ...(await seen()) })])).toEqual([
        'changed',
        'done',
      ]);
    });
  });

  test.each<[string, Partial<Ask>]>([
    ['a registry command on a round', { stream: 'round/r1' }],
    ['the registry of another city', { stream: 'registry/other' }],
    ['no stream at all', { stream: 'town' }],
    ['a round command on the registry', { command: 'amend-application' }],
    ['a round that is not there', { command: 'amend-application', stream: 'round/none' }],
  ])('answers not found for %s', async (_what, extra) => {
    const before = await city.sizes();

    expect(reasonsOf(await register('lost', extra))).toEqual([
      ['not-found', { what: extra.stream ?? 'registry/town' }],
    ]);
    expect(await city.sizes()).toEqual(before);
  });

  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  test.each([
    ['too-deep', deep(80)],
    ['half-a-character', { party: 'a\ud800' }],
    ['half-a-character', { 'a\udc00': 1 }],
    ['number-too-large', { n: Number.POSITIVE_INFINITY }],
  ])('refuses a payload that no record can hold: %s', async (message, payload) => {
    expect(reasonsOf(await register('odd', { payload }))).toEqual([
      ['bad-input', { issues: [{ path: '', message }] }],
    ]);
  });

  test.each(['vault:office-clerk/1', `index:${'0'.repeat(32)}`])(
    'refuses a reference written by the sender: %s',
    async (reference) => {
      const payload = {
        party: 'thief',
        kind: 'individual',
        profile: reference,
        codeIndex: 'X',
        codeKind: 'passport',
      };

      expect(reasonsOf(await register('thief', { payload }))).toEqual([
        ['bad-input', { issues: [{ path: 'profile', message: 'reference-not-allowed' }] }],
      ]);
    },
  );

  test('names an act of the far future without harm', async () => {
    const payload = { act: 'registry/town#99999999999999999999', reason: 'r', evidence: [fileRef('e')] };
    const answered = await city.perform({
      ...registration('town', 'x', { at }),
      command: 'rescind-registry-act',
      payload,
      by: clerk,
    });

    expect(answered.kind).toBe('refused');
  });

  test('shows what was done to whoever looks after the answer', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await register(`shown-${n}`);
      expect(await knows(`shown-${n}`)).toBe(true);
    }
  });

  test('answers readers while writers never stop', async () => {
    let isOver = false;
    let written = 0;
    const writers = [1, 2, 3, 4].map(async (writer) => {
      for (let n = 0; !isOver; n += 1) {
        await register(`w-${writer}-${n}`);
        written += 1;
      }
    });

    const sizes: number[] = [];
    for (let look = 0; look < 20; look += 1) {
      const before = written;
      // A round that is not loaded here needs the writer's turn to end.
      await city.read(`none-${look}`, (state) => sizes.push(state.sizeOf('registry/town')));
      expect(sizes.at(-1)).toBeGreaterThanOrEqual(before);
    }
    isOver = true;
    await Promise.all(writers);

    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect((await verified(city)).ok).toBe(true);
  });
});
