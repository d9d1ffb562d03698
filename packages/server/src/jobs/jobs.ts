import { randomUUID } from 'node:crypto';
import { claimJob, releaseJob, scheduleJob } from '../store/jobs.ts';
import type { Store } from '../store/store.ts';

/** Work that comes again and again: done once each time by whichever node is free, late rather than never. */
export interface RecurringWork {
  readonly name: string;
  readonly everyMs: number;
  readonly work: (now: number) => Promise<void>;
}

export interface JobOptions {
  /** The machine's clock. */
  readonly now?: () => number;
  readonly pauseMs?: number;
  /** Told of work that failed; it is tried again, each time later. */
  readonly onFault?: (name: string, fault: unknown) => void;
}

const claimForMs = 10 * 60 * 1000;
const firstRetryMs = 30_000;
const longestRetryMs = 60 * 60 * 1000;

/** How long failed work waits: twice as long each time, an hour at most. */
export function retryAfterMs(failures: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(failures, 20));
}

/** Due work of one node. The database says what is due and who has it, so that nodes do not do it twice. */
export class Jobs {
  readonly #store: Store;
  readonly #works: readonly RecurringWork[];
  readonly #options: Required<JobOptions>;
  readonly #node = randomUUID();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(store: Store, works: readonly RecurringWork[], options: JobOptions = {}) {
    this.#store = store;
    this.#works = works;
    this.#options = { now: Date.now, pauseMs: 5_000, onFault: () => undefined, ...options };
  }

  /** Makes each work due for the first time and begins to look for due work. */
  async start(): Promise<void> {
    for (const { name } of this.#works) await scheduleJob(this.#store.db, name, this.#options.now());
    this.#wait();
  }

  /** Does everything that is due now; answers the names of what was done or tried. */
  async runDue(): Promise<readonly string[]> {
    const ran: string[] = [];
    for (let name = await this.#runOne(); name !== undefined; name = await this.#runOne()) ran.push(name);
    return ran;
  }

  /** Stops looking; ends when the work in hand is done. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      this.#running = this.runDue()
        .catch((fault: unknown) => this.#options.onFault('jobs', fault))
        .finally(() => this.#timer && this.#wait());
    }, this.#options.pauseMs);
    this.#timer.unref();
  }

  async #runOne(): Promise<string | undefined> {
    const now = this.#options.now();
    const claim = { node: this.#node, now, until: now + claimForMs };
    const job = await claimJob(this.#store, claim);
    if (!job) return undefined;
    const work = this.#works.find(({ name }) => name === job.name);
    const failed = work ? await this.#try(work, now) : false;
    const dueAt = failed ? now + retryAfterMs(job.failures) : now + (work?.everyMs ?? longestRetryMs);
    await releaseJob(this.#store.db, job.name, { node: this.#node, dueAt, failed });
    return job.name;
  }

  async #try(work: RecurringWork, now: number): Promise<boolean> {
    try {
      await work.work(now);
      return false;
    } catch (fault) {
      this.#options.onFault(work.name, fault);
      return true;
    }
  }
}
