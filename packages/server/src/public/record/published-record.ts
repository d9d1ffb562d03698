import { createHash } from 'node:crypto';
import type { SignedHead } from '@laureate/core';
import type { City } from '../../city/city.ts';
import { type Published, PublishedStream } from './published-stream.ts';

/** Events read at a time. */
const stride = 2000;

const isRegistry = (id: string): boolean => id.startsWith('registry/');

/**
 * What of a city's ledger has been published: every stream up to its last public act. Heads leave only with public
 * acts, so that nobody can tell from a number or a hash that something unpublished was done since.
 */
export class PublishedRecord {
  readonly #city: City;
  readonly #streams = new Map<string, PublishedStream>();
  #work: Promise<void> = Promise.resolve();

  constructor(city: City) {
    this.#city = city;
  }

  /** The published streams, the registry first. */
  async streams(): Promise<readonly Published[]> {
    await this.#catchUp();
    const ids = [...this.#streams.keys()].sort();
    return [...ids.filter(isRegistry), ...ids.filter((id) => !isRegistry(id))].flatMap(
      (id) => this.#streams.get(id)?.published ?? [],
    );
  }

  /** The head under which a round published something: `PublicNoticeOpened` of a notice. */
  async headOf(round: string, type: string, notice?: string): Promise<SignedHead | undefined> {
    await this.#catchUp();
    return this.#streams.get(`round/${round}`)?.headOf(type, notice);
  }

  #catchUp(): Promise<void> {
    const caughtUp = this.#work.then(() => this.#lookThrough());
    this.#work = caughtUp.catch(() => undefined);
    return caughtUp;
  }

  async #lookThrough(): Promise<void> {
    for (const [id, size] of await this.#city.sizes()) {
      const stream = this.#streams.get(id) ?? new PublishedStream(id);
      this.#streams.set(id, stream);
      while (stream.size < size)
        stream.take(await this.#city.stretch(id, stream.size, Math.min(size, stream.size + stride)));
    }
  }
}

/** A tag of what has been published: another one as soon as one more public act was done. */
export function tagOfPublished(streams: readonly Published[]): string {
  const text = streams.map(({ head }) => `${head.stream} ${head.size} ${head.root}`).join('\n');
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}
