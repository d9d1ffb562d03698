import { changesAfter, latestChange } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';

/** A stream that grew. */
export interface Change {
  readonly jurisdiction: string;
  readonly stream: string;
}

type Listener = (change: Change) => void;

/** Numbers are given before commits: a lower one may appear after a higher one, so that many are looked at again. */
const lookBack = 200;

/** Tells what changed in any node, from the outbox that every commit writes. Looks again after each pause. */
export class ChangeFeed {
  readonly #store: Store;
  readonly #pauseMs: number;
  readonly #listeners = new Set<Listener>();
  #last = 0;
  #first = 0;
  #seen = new Set<number>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(store: Store, pauseMs = 500) {
    this.#store = store;
    this.#pauseMs = pauseMs;
  }

  /** Begins after what is there now. */
  async start(): Promise<void> {
    await this.#skip();
    this.#wait();
  }

  /** Listens until the answer is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #wait(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#look().then(
        () => this.#wait(),
        () => this.#wait(),
      );
    }, this.#pauseMs);
    this.#timer.unref();
  }

  async #skip(): Promise<void> {
    this.#first = await latestChange(this.#store.db);
    this.#last = this.#first;
  }

  async #look(): Promise<void> {
    if (this.#listeners.size === 0) {
      await this.#skip();
      return;
    }
    const changes = await changesAfter(this.#store.db, this.#last - lookBack);
    const fresh = changes.filter(({ id }) => id > this.#first && !this.#seen.has(id));
    this.#seen = new Set(changes.map(({ id }) => id));
    for (const { id, jurisdiction, stream } of fresh) {
      this.#last = Math.max(this.#last, id);
      for (const listener of this.#listeners) listener({ jurisdiction, stream });
    }
  }
}
