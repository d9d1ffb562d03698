import type { BatchOfActs } from './batch-of-acts.ts';
import { type BatchGround, decideBatches, type LaneBatch } from './commit-batches.ts';

/** A batch that was not committed, or not for certain. */
export class BatchFault extends Error {
  constructor(
    cause: unknown,
    /** Whether other lanes' batches were in the same transaction: one of them may be to blame. */
    readonly isShared: boolean,
    /** What had been decided and written when the commit itself failed: it may be on disk all the same. */
    readonly decided: BatchOfActs | undefined,
  ) {
    super('a batch was not committed', { cause });
  }
}

interface Waiting {
  readonly batch: LaneBatch;
  readonly resolve: (acts: BatchOfActs) => void;
  readonly reject: (fault: BatchFault) => void;
}

/** The most asks that share one transaction, unless one lane brings more. */
const mostAsks = 64;
/** Transactions under way at a time: while one waits for the disk, the next is decided. SQLite has one writer. */
const mostRunning = { sqlite: 1, postgres: 3 } as const;

/**
 * Writes for all lanes of a node. Batches of lanes that wait at the same time go into one transaction: what a batch
 * costs beside deciding, statements and the flush to disk, is then paid once for many.
 */
export class Writer {
  readonly #ground: BatchGround;
  #waiting: Waiting[] = [];
  #running = 0;
  #isGathering = false;

  constructor(ground: BatchGround) {
    this.#ground = ground;
  }

  /** Commits a batch, maybe with those of other lanes; a lane brings one at a time. Rejects with a BatchFault. */
  write(batch: LaneBatch): Promise<BatchOfActs> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject });
      this.#gather();
    });
  }

  /** Commits a batch by itself. Rejects with a BatchFault. */
  writeAlone(batch: LaneBatch): Promise<BatchOfActs> {
    return new Promise((resolve, reject) => {
      void this.#commit([{ batch, resolve, reject }]);
    });
  }

  /** Begins with those who wait once everybody of this turn of the event loop has come. */
  #gather(): void {
    if (this.#isGathering || this.#running >= mostRunning[this.#ground.store.kind]) return;
    this.#isGathering = true;
    setImmediate(() => {
      this.#isGathering = false;
      const together = this.#next();
      if (together.length === 0) return;
      this.#running += 1;
      void this.#commit(together).then(() => {
        this.#running -= 1;
        this.#gather();
      });
      this.#gather();
    });
  }

  #next(): Waiting[] {
    const together: Waiting[] = [];
    let asks = 0;
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      asks += next.batch.asks.length;
      if (together.length > 0 && asks > mostAsks) break;
      together.push(next);
      this.#waiting.shift();
    }
    return together;
  }

  /** Never rejects: everybody is answered. */
  async #commit(together: readonly Waiting[]): Promise<void> {
    const held: { decided?: readonly BatchOfActs[] } = {};
    try {
      await this.#ground.store.transact(async (db) => {
        held.decided = await decideBatches(
          db,
          this.#ground,
          together.map(({ batch }) => batch),
        );
      });
    } catch (fault) {
      for (const [at, { reject }] of together.entries())
        reject(new BatchFault(fault, together.length > 1, held.decided?.[at]));
      return;
    }
    for (const [at, { resolve }] of together.entries()) resolve(held.decided?.[at] as BatchOfActs);
  }
}
