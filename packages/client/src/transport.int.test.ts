import { describe, expect, test } from 'vitest';
import { look } from './look.ts';
import { perform, performAny } from './perform.ts';
import { registryOf, roundOf } from './stream.ts';
import { aServer, sendJson } from './testing/a-server.ts';
import { Transport } from './transport.ts';

const atOnce = { wait: async () => {} };

describe('looking at a view', () => {
  test('asks with the query as JSON and the claimed hat, and answers the value with its tag', async () => {
    await using server = await aServer((_, response) =>
      sendJson(response, 200, { rows: [] }, { etag: '"a"' }),
    );
    const transport = new Transport({ server: server.origin });

    const reply = await look(
      transport,
      roundOf('city', '2026'),
      'ranking',
      { track: 'organisation' },
      {
        hat: { role: 'office', body: 'office' },
        open: true,
      },
    );

    expect(reply).toEqual({ value: { rows: [] }, tag: '"a"' });
    const asked = new URL(server.arrived[0]?.url ?? '', server.origin);
    expect(decodeURIComponent(asked.pathname)).toBe('/api/v1/round/city:2026/views/ranking');
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      query: '{"track":"organisation"}',
      role: 'office',
      body: 'office',
      open: 'true',
    });
  });

  test('says what it has, and answers that again when nothing changed', async () => {
    await using server = await aServer(({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else sendJson(response, 200, { bodies: [] }, { etag: '"1"' });
    });
    const transport = new Transport({ server: server.origin });

    const first = await look(transport, registryOf('city'), 'bodies', {});
    const second = await look(transport, registryOf('city'), 'bodies', {});

    expect(second).toEqual(first);
    expect(server.arrived.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  test('asks anew after the person changed', async () => {
    await using server = await aServer((_, response) => sendJson(response, 200, {}, { etag: '"1"' }));
    const transport = new Transport({ server: server.origin });

    await look(transport, registryOf('city'), 'bodies', {});
    transport.forget();
    await look(transport, registryOf('city'), 'bodies', {});

    expect(server.arrived.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
  });

  test('tells where the next page of a cut list is', async () => {
    const link = '</api/v1/registry/city/views/bodies?cursor=x>; rel="next"';
    await using server = await aServer((_, response) => sendJson(response, 200, {}, { link }));

    const reply = await look(
      new Transport({ server: server.origin }),
      registryOf('city'),
      'bodies',
      {},
      {
        list: { path: 'bodies', limit: 50 },
      },
    );

    expect(reply).toEqual({ value: {}, next: '/api/v1/registry/city/views/bodies?cursor=x' });
  });
});

describe('performing', () => {
  test('sends payload, hat and mode under one key, and answers what was done', async () => {
    const done = {
      act: 'round/2026#7',
      events: [{ stream: 'round/2026', type: 'VoteCast', seq: 7 }],
      at: 'now',
    };
    await using server = await aServer((_, response) => sendJson(response, 200, done));
    const transport = new Transport({ server: server.origin, newKey: () => 'key-1' });

    const reply = await perform(
      transport,
      roundOf('city', '2026'),
      'cast-vote',
      { motion: 'm', choice: 'for' },
      {
        hat: { role: 'committee' },
        mode: 'perform',
        dryRun: true,
        tag: '"t"',
        seen: { view: 'motion', query: { motion: 'm' } },
      },
    );

    expect(reply).toEqual({ value: done });
    const [sent] = server.arrived;
    expect(sent?.url.endsWith('/commands/cast-vote?dry-run')).toBe(true);
    expect(sent?.headers).toMatchObject({ 'idempotency-key': 'key-1', 'x-laureate': '1', 'if-match': '"t"' });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      payload: { motion: 'm', choice: 'for' },
      hat: { role: 'committee' },
      mode: 'perform',
      seen: { view: 'motion', query: { motion: 'm' } },
    });
  });

  test('sends an act again under the same key when no answer came', async () => {
    await using server = await aServer((_, response, nth) => {
      if (nth === 1) response.destroy();
      else sendJson(response, 200, { act: 'a', events: [], at: 'now' });
    });
    const transport = new Transport({ server: server.origin, ...atOnce });

    const reply = await performAny(transport, registryOf('city'), 'close-body', { body: 'b', reason: 'r' });

    expect(reply).toMatchObject({ value: { act: 'a' } });
    const keys = server.arrived.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('names two acts differently', async () => {
    await using server = await aServer((_, response) =>
      sendJson(response, 200, { act: 'a', events: [], at: 'now' }),
    );
    const transport = new Transport({ server: server.origin });

    await performAny(transport, registryOf('city'), 'close-body', {});
    await performAny(transport, registryOf('city'), 'close-body', {});

    const keys = server.arrived.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('what stands against a request', () => {
  const refusals = [{ kind: 'stage-not-open', facts: { stages: ['call'] }, cites: ['art-1'] }];
  const problem = { type: '/problems/refused', title: 'refused', status: 409, refusals };

  test('is a value with every reason, and is told to who listens', async () => {
    await using server = await aServer((_, response) => sendJson(response, 409, problem));
    const told: string[] = [];
    const transport = new Transport({ server: server.origin, onRefused: ({ kind }) => told.push(kind) });

    const reply = await performAny(transport, registryOf('city'), 'close-body', {});

    expect(reply).toEqual({
      refused: { kind: 'state', status: 409, problem: 'refused', refusals, issues: [] },
    });
    expect(told).toEqual(['state']);
  });

  test.each([
    [401, {}, 'signed-out'],
    [403, { type: '/problems/closed-door', status: 403 }, 'closed-door'],
    [403, { type: '/problems/refused', status: 403 }, 'forbidden'],
    [404, { type: '/problems/not-found', status: 404 }, 'not-found'],
    [412, {}, 'precondition'],
    [422, {}, 'rule'],
    [500, {}, 'fault'],
    [503, {}, 'fault'],
  ])('status %i with %j is %s', async (status, body, kind) => {
    await using server = await aServer((_, response) => sendJson(response, status, body));

    const reply = await look(new Transport({ server: server.origin }), registryOf('city'), 'bodies', {});

    expect(reply).toMatchObject({ refused: { kind, status } });
  });

  test('carries the issues of bad input and the number of a fault', async () => {
    const issues = [{ path: 'payload.case', message: 'bad' }];
    await using server = await aServer(({ url }, response) =>
      url.includes('bodies')
        ? sendJson(response, 400, { type: '/problems/bad-input', status: 400, issues })
        : sendJson(response, 500, { type: '/problems/fault', status: 500, facts: { request: 'r-1' } }),
    );
    const transport = new Transport({ server: server.origin });

    expect(await look(transport, registryOf('city'), 'bodies', {})).toMatchObject({
      refused: { kind: 'input', issues },
    });
    expect(await look(transport, registryOf('city'), 'honours', {})).toMatchObject({
      refused: { kind: 'fault', request: 'r-1' },
    });
  });

  test('says how long to wait', async () => {
    await using server = await aServer((_, response) => sendJson(response, 429, {}, { 'retry-after': '7' }));

    const reply = await look(new Transport({ server: server.origin }), registryOf('city'), 'bodies', {});

    expect(reply).toMatchObject({ refused: { kind: 'too-many', retryAfter: 7 } });
  });

  test('is unreadable when something else answers', async () => {
    await using server = await aServer((_, response) => response.end('<html>'));

    const reply = await look(new Transport({ server: server.origin }), registryOf('city'), 'bodies', {});

    expect(reply).toMatchObject({ refused: { kind: 'unreadable' } });
  });

  test('is offline when nobody answers, after three tries of a look', async () => {
    await using server = await aServer((_, response) => response.destroy());
    const transport = new Transport({ server: server.origin, ...atOnce });

    const reply = await look(transport, registryOf('city'), 'bodies', {});

    expect(reply).toMatchObject({ refused: { kind: 'offline', status: 0 } });
    expect(server.arrived).toHaveLength(3);
  });
});

describe('who asks', () => {
  test('a program sends its token, and no cookie', async () => {
    await using server = await aServer((_, response) => sendJson(response, 200, {}));

    await look(new Transport({ server: server.origin, token: 't' }), registryOf('city'), 'bodies', {});

    expect(server.arrived[0]?.headers).toMatchObject({ authorization: 'Bearer t' });
    expect(server.arrived[0]?.headers.cookie).toBeUndefined();
  });

  test('where no browser does, the session is kept, sent with our origin, and forgotten when it is cleared', async () => {
    const cookies = ['laureate=abc; Path=/; HttpOnly', 'laureate=; Max-Age=0'];
    await using server = await aServer((_, response, nth) => {
      const cookie = cookies[nth - 1];
      sendJson(response, 200, {}, cookie === undefined ? {} : { 'set-cookie': cookie });
    });
    const transport = new Transport({ server: server.origin, keepCookies: true });
    const post = () => transport.send({ method: 'POST', path: '/api/v1/session', body: {} });

    await post();
    await post();
    await post();

    const sent = server.arrived.map(({ headers }) => [headers.cookie, headers.origin]);
    expect(sent).toEqual([
      [undefined, undefined],
      ['laureate=abc', server.origin],
      [undefined, undefined],
    ]);
  });
});
