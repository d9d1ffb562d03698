import type { FastifyInstance } from 'fastify';

/** What a route answered. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends requests as a page of ours does in a browser: keeps cookies, tells the origin. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #origin: string;
  readonly #address: string;
  cookies = new Map<string, string>();

  constructor(app: FastifyInstance, origin: string, address: string) {
    this.#app = app;
    this.#origin = origin;
    this.#address = address;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', `/api/v1/${path}`);
  }

  post(path: string, body: object = {}): Promise<Answer> {
    return this.send('POST', `/api/v1/${path}`, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', `/api/v1/${path}`);
  }

  async send(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const own = method === 'GET' ? {} : { origin: this.#origin, 'x-laureate': '1' };
    const response = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#address,
      cookies: Object.fromEntries(this.cookies),
      headers: { ...own, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const isJson = /json(;|$)/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      body: isJson ? response.json() : { text: response.body },
      headers: response.headers,
    };
  }

  /** Who the server takes this browser for. */
  async who(): Promise<Answer['body']> {
    return (await this.send('GET', '/who')).body;
  }

  /** The same cookies in another browser: somebody copied them. */
  copy(): Browser {
    const other = new Browser(this.#app, this.#origin, this.#address);
    other.cookies = new Map(this.cookies);
    return other;
  }
}
