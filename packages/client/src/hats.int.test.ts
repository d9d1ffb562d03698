import { expect, test } from 'vitest';
import { readHats } from './hats.ts';
import { registryOf, roundOf } from './stream.ts';
import { aServer, sendJson } from './testing/a-server.ts';
import { Transport } from './transport.ts';

const notFound = { type: '/problems/not-found', status: 404 };

test('are those the server lists', async () => {
  const hats = [{ role: 'office', body: 'office', rank: 'clerk' }];
  await using server = await aServer((_, response) => sendJson(response, 200, { hats }));

  expect(await readHats(new Transport({ server: server.origin }), roundOf('city', '2026'))).toEqual({
    value: hats,
  });
});

test('are found out by claiming each role where the server lists none', async () => {
  await using server = await aServer(({ url }, response) => {
    const role = new URL(url, 'http://self').searchParams.get('role');
    if (role === 'office' || role === 'public') sendJson(response, 200, {});
    else sendJson(response, 404, notFound);
  });

  const reply = await readHats(new Transport({ server: server.origin }), registryOf('city'));

  expect(reply).toEqual({ value: [{ role: 'office' }, { role: 'public' }] });
});

test('are not made up when the server cannot tell', async () => {
  await using server = await aServer(({ url }, response) =>
    url.endsWith('/hats') ? sendJson(response, 404, notFound) : sendJson(response, 401, {}),
  );

  const reply = await readHats(new Transport({ server: server.origin }), registryOf('city'));

  expect(reply).toMatchObject({ refused: { kind: 'signed-out' } });
});
