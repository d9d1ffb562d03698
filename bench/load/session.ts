import { Connection, type HttpAnswer, requestText } from './connection.ts';

/** Somebody signed in, on a connection of their own. */
export class Session {
  readonly #connection: Connection;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(connection: Connection, headers: Readonly<Record<string, string>>) {
    this.#connection = connection;
    this.#headers = headers;
  }

  static async open(
    address: string,
    who: { readonly login: string; readonly password: string; readonly origin: string },
  ): Promise<Session> {
    const connection = await Connection.open(address);
    const { origin, login, password } = who;
    const body = JSON.stringify({ login, password });
    const answer = await connection.ask(requestText('POST', '/api/v1/session', { origin }, body), true);
    const cookie = /\r\nset-cookie: (laureate=[^;\r]+)/i.exec(answer.head)?.[1];
    if (cookie === undefined) throw new Error(`${login} cannot sign in: ${answer.status} ${answer.body}`);
    return new Session(connection, { cookie, origin, 'x-laureate': '1' });
  }

  /** The same session on a connection to another server. */
  async on(address: string): Promise<Session> {
    return new Session(await Connection.open(address), this.#headers);
  }

  /** A view's path with what it is asked; `tag`: only if it is another one now. */
  viewRequest(path: string, tag?: string): string {
    return requestText('GET', path, {
      ...this.#headers,
      ...(tag === undefined ? {} : { 'if-none-match': tag }),
    });
  }

  /** Sends a request made before; throws unless the answer is of that status. */
  async send(request: string, status = 200, keepsBody = false): Promise<HttpAnswer> {
    const answer = await this.#connection.ask(request, keepsBody || status !== 200);
    if (answer.status !== status)
      throw new Error(`${request.split('\r\n')[0]}: ${answer.status} ${answer.body}`);
    return answer;
  }

  /** Does an act. */
  act(stream: string, command: string, payload: unknown): Promise<HttpAnswer> {
    const path = `/api/v1/${stream}/commands/${command}`;
    return this.send(requestText('POST', path, this.#headers, JSON.stringify({ payload })));
  }

  close(): void {
    this.#connection.close();
  }
}
