import { Agent, request } from 'node:http';

/** One request, as it goes over the wire. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything that came back, but for what differs between any two answers. */
export interface Answer {
  readonly status: number;
  /** Names and values in the order they were sent. */
  readonly headers: readonly (readonly [string, string])[];
  /** Byte for byte: each sign is one of them. */
  readonly body: string;
}

/**
 * Headers that differ by nature: the moment of the answer, the number given to each request, and how many more requests
 * this address may make in this minute.
 */
const volatile = new Set(['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset']);

function headersOf(raw: readonly string[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    if (!volatile.has(name)) pairs.push([name, raw[at + 1] ?? '']);
  }
  return pairs;
}

/** The value of a header; nothing when it was not sent. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1];
}

/** A body as JSON. */
export function jsonIn({ body }: Answer): unknown {
  return JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as unknown;
}

/** Connections to one server, kept open. */
export class Wire {
  readonly address: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(address: string) {
    this.address = address;
  }

  /** Asks, and takes in every byte of the answer. */
  ask({ method, path, body, headers = {} }: Asked): Promise<Answer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const type = text === undefined ? {} : { 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.#agent, headers: { ...type, ...headers } };
      const asking = request(new URL(path, this.address), options, (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.once('error', reject);
        reply.once('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: headersOf(reply.rawHeaders),
            body: Buffer.concat(chunks).toString('latin1'),
          }),
        );
      });
      asking.once('error', reject);
      asking.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
