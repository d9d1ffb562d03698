import { type ClientRequest, get } from 'node:http';
import type { Credentials, RunningServer } from './two-servers.ts';

/** A view as somebody watches it. */
export interface WatchedView {
  readonly kind: 'registry' | 'round';
  readonly id: string;
  readonly view: string;
  readonly query: unknown;
  readonly role?: string | undefined;
  readonly body?: string | undefined;
}

/** Watches views of a server, and keeps every byte that it tells. */
export class Watching {
  #told = '';
  #heard: () => void = () => {};
  #fail: (reason: Error) => void = () => {};
  readonly #request: ClientRequest;

  private constructor(request: ClientRequest) {
    this.#request = request;
  }

  /** Begins; what the views show now has been looked at when it answers, for the server says so only then. */
  static async begin(
    { wire }: RunningServer,
    who: Credentials,
    views: readonly WatchedView[],
  ): Promise<Watching> {
    const path = `/api/v1/changes?${new URLSearchParams({ watch: JSON.stringify(views) })}`;
    const request = get(new URL(path, wire.address), { headers: who });
    const watching = new Watching(request);
    request.on('error', () => {});
    request.once('response', (reply) => {
      if (reply.statusCode !== 200)
        watching.#fail(new Error(`watching is answered with ${reply.statusCode}`));
      reply.on('data', (chunk: Buffer) => watching.#take(chunk));
      reply.on('error', () => {});
    });
    await watching.until(': watching');
    return watching;
  }

  /** Everything that was told so far. */
  get told(): string {
    return this.#told;
  }

  /** Ends when this was told; fails when nothing more will be. */
  until(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.#told.includes(text)) resolve();
      };
      this.#heard = look;
      this.#fail = reject;
      look();
    });
  }

  end(): void {
    this.#request.destroy();
  }

  #take(chunk: Buffer): void {
    this.#told += chunk.toString('utf8');
    this.#heard();
  }
}
