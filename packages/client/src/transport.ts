import { CookieJar } from './cookie-jar.ts';
import { offline, type Refused, readRefused } from './problem.ts';
import type { Reply } from './reply.ts';

/** Where the server is and who asks. In a browser nothing is needed: same origin, and the browser keeps the cookie. */
export interface ConnectionOptions {
  /** Origin of the server; empty in a page it served. */
  readonly server?: string;
  /** A personal access token. */
  readonly token?: string;
  /** Keeps the session's cookie, where no browser does. */
  readonly keepCookies?: boolean;
  /** The cookie of a session that began earlier, to go on with; it is kept as if `keepCookies` were said. */
  readonly cookie?: string;
  readonly fetch?: typeof fetch;
  /** Waits before a request is sent again; milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Names an act that may be sent twice. */
  readonly newKey?: () => string;
  /** Told of every refusal, for instance to ask for signing in again. */
  readonly onRefused?: (refused: Refused) => void;
}

export interface ApiRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Sent as they are, in place of a body. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the server does it once however often it arrives. GET always is. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal;
}

interface Kept {
  readonly tag: string;
  readonly value: unknown;
}

/** Answers kept by address, for `If-None-Match`; the oldest go first. */
const KEPT_AT_MOST = 300;
const pauses = [300, 1200];

/** Sends requests to one server: JSON both ways, problems as values, unchanged answers not sent twice. */
export class Transport {
  readonly server: string;
  readonly newKey: () => string;
  readonly #options: ConnectionOptions;
  readonly #jar: CookieJar | undefined;
  readonly #kept = new Map<string, Kept>();

  constructor(options: ConnectionOptions = {}) {
    this.server = (options.server ?? '').replace(/\/+$/, '');
    this.newKey = options.newKey ?? (() => newRandomKey());
    this.#options = options;
    const isKept = options.keepCookies || options.cookie !== undefined;
    this.#jar = isKept ? new CookieJar(options.cookie) : undefined;
  }

  /** Sends one request; tries again where that is safe and no answer came. */
  async send<T>(request: ApiRequest): Promise<Reply<T>> {
    const response = await this.#deliver(request);
    if (response === undefined) return this.#refuse(offline);
    const known = request.method === 'GET' ? this.#kept.get(request.path) : undefined;
    if (response.status === 304 && known) return { value: known.value as T, tag: known.tag };
    const body = await readBody(response);
    if (!response.ok) {
      return this.#refuse(readRefused(response.status, body, response.headers.get('retry-after')));
    }
    if (body === notJson) {
      return this.#refuse({ kind: 'unreadable', status: response.status, refusals: [], issues: [] });
    }
    return this.#keep(request, response, body as T);
  }

  /** Opens a response to be read as it comes; nothing when no server answered. */
  async open(request: ApiRequest): Promise<Response | undefined> {
    return this.#once(request);
  }

  /** The cookie kept where no browser keeps it. */
  get cookie(): string | undefined {
    return this.#jar?.header;
  }

  /** Forgets every kept answer: another person is signed in. */
  forget(): void {
    this.#kept.clear();
  }

  /** The tag of the answer kept for an address: what the person has before them. */
  tagOf(path: string): string | undefined {
    return this.#kept.get(path)?.tag;
  }

  #refuse(refused: Refused): { readonly refused: Refused } {
    this.#options.onRefused?.(refused);
    return { refused };
  }

  #keep<T>(request: ApiRequest, response: Response, value: T): Reply<T> {
    const tag = response.headers.get('etag') ?? undefined;
    const next = nextOf(response.headers.get('link'));
    if (tag !== undefined && request.method === 'GET') {
      this.#kept.delete(request.path);
      this.#kept.set(request.path, { tag, value });
      const oldest = this.#kept.keys().next().value;
      if (this.#kept.size > KEPT_AT_MOST && oldest !== undefined) this.#kept.delete(oldest);
    }
    return { value, ...(tag === undefined ? {} : { tag }), ...(next === undefined ? {} : { next }) };
  }

  async #deliver(request: ApiRequest): Promise<Response | undefined> {
    const mayRepeat = request.repeatable ?? request.method === 'GET';
    for (const pause of mayRepeat ? pauses : []) {
      const response = await this.#once(request);
      if (response !== undefined || request.signal?.aborted) return response;
      await (this.#options.wait ?? sleep)(pause);
    }
    return this.#once(request);
  }

  async #once(request: ApiRequest): Promise<Response | undefined> {
    const send = this.#options.fetch ?? fetch;
    try {
      const response = await send(`${this.server}${request.path}`, {
        method: request.method,
        headers: this.#headersOf(request),
        credentials: 'same-origin',
        ...bodyOf(request),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      });
      this.#jar?.take(response.headers);
      return response;
    } catch {
      return undefined;
    }
  }

  #headersOf({ method, path, body, headers }: ApiRequest): Record<string, string> {
    const cookie = this.#jar?.header;
    const known = method === 'GET' ? this.#kept.get(path) : undefined;
    return {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(isSafe(method) ? {} : { 'x-laureate': '1' }),
      ...(this.#options.token === undefined ? {} : { authorization: `Bearer ${this.#options.token}` }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(cookie === undefined || isSafe(method) ? {} : { origin: this.server }),
      ...(known === undefined ? {} : { 'if-none-match': known.tag }),
      ...headers,
    };
  }
}

const isSafe = (method: ApiRequest['method']): boolean => method === 'GET' || method === 'HEAD';

function bodyOf({ body, bytes }: ApiRequest): { readonly body?: string | Uint8Array<ArrayBuffer> } {
  if (bytes !== undefined) return { body: bytes };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const notJson = Symbol('not JSON');

async function readBody(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return notJson;
  }
}

/** The address of the next page in a Link header. */
function nextOf(link: string | null): string | undefined {
  return link?.match(/<([^>]+)>\s*;\s*rel="?next"?/)?.[1];
}

/** 128 random bits as hex; `randomUUID` is absent on a page that came without TLS. */
function newRandomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
