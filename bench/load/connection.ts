import { connect, type Socket } from 'node:net';

/** An answer: its body is counted, and kept only where it was asked for. */
export interface HttpAnswer {
  readonly status: number;
  /** The head of the answer, as sent. */
  readonly head: string;
  readonly length: number;
  readonly body: string;
}

interface Waiting {
  readonly keepsBody: boolean;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (error: Error) => void;
}

const headEnd = Buffer.from('\r\n\r\n');

function lengthIn(head: string): number {
  return Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
}

/**
 * A connection that is kept alive, one request at a time. It knows only as much of HTTP as two servers of ours need, so
 * that what is measured is the server and not the client.
 */
export class Connection {
  readonly #socket: Socket;
  #waiting: Waiting | undefined;
  #chunks: Buffer[] = [];
  #received = 0;
  #head: string | undefined;
  /** Bytes of the whole answer, once its head is there. */
  #expected = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    for (const event of ['error', 'close'] as const)
      socket.on(event, () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  static open(address: string): Promise<Connection> {
    const { hostname, port } = new URL(address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request as it goes over the wire; one at a time. */
  ask(request: string, keepsBody = false): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { keepsBody, resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received += chunk.length;
    if (this.#head === undefined || this.#waiting?.keepsBody) this.#chunks.push(chunk);
    if (this.#head === undefined) this.#readHead();
    if (this.#head !== undefined && this.#received >= this.#expected) this.#answer(this.#head);
  }

  #readHead(): void {
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    const end = bytes.indexOf(headEnd);
    if (end < 0) return;
    this.#head = bytes.toString('latin1', 0, end);
    this.#expected = end + headEnd.length + lengthIn(this.#head);
  }

  #answer(head: string): void {
    const { keepsBody, resolve } = this.#waiting ?? {};
    const length = lengthIn(head);
    const body = keepsBody ? Buffer.concat(this.#chunks).toString('utf8', this.#expected - length) : '';
    const status = Number(head.slice(9, 12));
    this.#chunks = [];
    this.#received = 0;
    this.#head = undefined;
    this.#waiting = undefined;
    resolve?.({ status, head, length, body });
  }
}

/** A request as it goes over the wire. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const length = body === undefined ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  const type = body === undefined ? [] : ['content-type: application/json'];
  const head = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', ...lines, ...type, ...length].join('\r\n');
  return `${head}\r\n\r\n${body ?? ''}`;
}
