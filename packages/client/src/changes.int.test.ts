import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type WatchedView, watchChanges } from './changes.ts';
import { roundOf } from './stream.ts';
import { aServer } from './testing/a-server.ts';
import { Transport } from './transport.ts';

const stream = roundOf('city', '2026');
const ranking: WatchedView = { stream, view: 'ranking', query: { track: 'organisation' } };
const result: WatchedView = { stream, view: 'result', query: {}, hat: { role: 'office' } };

function begin(response: ServerResponse, ...chunks: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const chunk of chunks) response.write(chunk);
}

const changed = (view: string) =>
  `event: changed\ndata: ${JSON.stringify({ kind: 'round', id: 'city:2026', view, query: {} })}\n\n`;

/** Watches until so many changes were told. */
async function watchUntil(origin: string, count: number): Promise<readonly string[]> {
  const over = new AbortController();
  const told: string[] = [];
  const listen = ({ view }: WatchedView) => {
    told.push(view);
    if (told.length === count) over.abort();
  };
  await watchChanges(
    new Transport({ server: origin }),
    [ranking, result],
    listen,
    over.signal,
    async () => {},
  );
  return told;
}

test('tells of the watched view that changed, also when the message comes in pieces', async () => {
  const [first, second] = [changed('result').slice(0, 30), changed('result').slice(30)];
  await using server = await aServer((_, response) => begin(response, ': watching\n\n', first, second));

  expect(await watchUntil(server.origin, 1)).toEqual(['result']);

  const asked = new URL(server.arrived[0]?.url ?? '', server.origin).searchParams.get('watch');
  expect(JSON.parse(asked ?? '')).toEqual([
    { kind: 'round', id: 'city:2026', view: 'ranking', query: { track: 'organisation' } },
    { kind: 'round', id: 'city:2026', view: 'result', query: {}, role: 'office' },
  ]);
});

test('connects again after a break, and then tells of every view: what happened meanwhile is not known', async () => {
  await using server = await aServer((_, response, nth) => {
    begin(response, changed('ranking'));
    if (nth === 1) response.end();
  });

  expect(await watchUntil(server.origin, 3)).toEqual(['ranking', 'ranking', 'result']);
});

test('ends when the server will not have it', async () => {
  await using server = await aServer((_, response) => response.writeHead(401).end());

  await watchChanges(
    new Transport({ server: server.origin }),
    [ranking],
    () => expect.unreachable(),
    new AbortController().signal,
  );

  expect(server.arrived).toHaveLength(1);
});
