import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface RunningServer extends AsyncDisposable {
  readonly origin: string;
  /** Every request so far, oldest first. */
  readonly arrived: readonly Arrived[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** A server of this machine that answers as told; it is closed at the end of the block that uses it. */
export async function aServer(
  answer: (request: Arrived, response: ServerResponse, nth: number) => void,
): Promise<RunningServer> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const now = { method, url, headers, body: await bodyOf(request) };
    arrived.push(now);
    answer(now, response, arrived.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Sends JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string | string[]>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
