import { hasBegun, sizesOf } from '../store/streams.ts';
import type { Answered, Ask } from './ask.ts';
import type { BatchOfActs } from './batch-of-acts.ts';
import { CityState, type FoldedWeight } from './city-state.ts';
import { type AskInLine, type BatchGround, catchUp, isOnDisk } from './commit-batches.ts';
import { readAhead } from './read-ahead.ts';
import { BatchFault, type Writer } from './writer.ts';

/** What every lane works with. */
export interface LaneTools extends BatchGround {
  readonly writer: Writer;
  /** Whether a view shows what an ask says it saw. */
  readonly stillShows: (state: CityState, ask: Ask) => boolean;
  readonly weight: FoldedWeight;
  /** Told when a lane has done its work for now. */
  readonly onRest: () => void;
}

/** The commit failed in a way that leaves open whether it is on disk; asking again under the same key tells. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('it is not known whether the act was recorded', { cause });
  }
}

interface WaitingAsk extends AskInLine {
  readonly answer: (answered: Answered) => void;
  readonly fail: (fault: unknown) => void;
}

interface WaitingReader {
  readonly round: string | undefined;
  readonly look: () => void;
  readonly fail: (fault: unknown) => void;
}

/** The most asks that share one commit. */
const batchSize = 64;

/**
 * The one writer of a jurisdiction on this node. It works in turns: first those who wait to read, then a batch of asks,
 * decided one after the other against the folded state under the jurisdiction's lock. Those that wait together share
 * one commit, and nobody is answered before it is on disk.
 */
export class Lane {
  readonly #tools: LaneTools;
  readonly #jurisdiction: string;
  #state: CityState;
  #asks: WaitingAsk[] = [];
  #readers: WaitingReader[] = [];
  #work: Promise<void> | undefined;
  /** Whether the state is between two moments or holds what is not committed: nobody may look then. */
  #isBetween = false;
  readonly #onFolding = (): void => {
    this.#isBetween = true;
  };
  readonly #wantedSizes = new Set<string>();
  #turn: Promise<undefined> | undefined;
  #sizesSoon: Promise<ReadonlyMap<string, number>> | undefined;

  constructor(jurisdiction: string, tools: LaneTools) {
    this.#jurisdiction = jurisdiction;
    this.#tools = tools;
    this.#state = new CityState(jurisdiction, tools.crypto, tools.weight);
  }

  /**
   * Asks for an act; answers when it is on disk or refused. Rejects only for a fault: nothing was done then, but for
   * OutcomeUnknown.
   */
  ask(ask: Ask): Promise<Answered> {
    return new Promise((answer, fail) => {
      const ahead = readAhead(this.#jurisdiction, ask);
      if ('refused' in ahead) return answer({ kind: 'refused', refused: ahead.refused });
      this.#asks.push({ ask, ahead, answer, fail });
      this.#wake();
    });
  }

  /** Reads the state as committed, with a stream of a round if one is named, at least as new as the database was now. */
  async read<T>(round: string | undefined, look: (state: CityState) => T): Promise<T> {
    const streams = this.#streamsOf(round);
    const sizes =
      this.#tools.store.kind === 'sqlite' ? await this.#endOfTurn() : await this.#sizesNow(streams);
    // Nothing is awaited between this look at the state and the one that is wanted.
    if (this.#isAsOnDisk(streams, sizes)) {
      if (round !== undefined) this.#state.touch(round);
      return look(this.#state);
    }
    return new Promise<T>((resolve, fail) => {
      this.#readers.push({ round, look: () => resolve(look(this.#state)), fail });
      this.#wake();
    });
  }

  /** Whether nothing is being done here now. */
  get isIdle(): boolean {
    return this.#work === undefined;
  }

  /** Number of events folded here. */
  get weight(): number {
    return this.#state.weight;
  }

  /** Drops the round used longest ago, or with `wholly` the last one and the registry too; answers whether it could. */
  shrink(wholly: boolean): boolean {
    if (!this.isIdle || this.weight === 0) return false;
    if (this.#state.rounds > (wholly ? 0 : 1)) return this.#state.dropOldestRound();
    if (wholly) this.#forget();
    return wholly;
  }

  /** Ends when everything asked so far is answered. */
  async idle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  #streamsOf(round: string | undefined): string[] {
    const registry = `registry/${this.#jurisdiction}`;
    return round === undefined ? [registry] : [registry, `round/${round}`];
  }

  /**
   * Ends with this turn of the event loop, for all who wait at once: who asks together is answered together, and answers
   * that leave in a row cost half of those that leave one by one.
   */
  #endOfTurn(): Promise<undefined> {
    this.#turn ??= nextTurn().then(() => {
      this.#turn = undefined;
      return undefined;
    });
    return this.#turn;
  }

  /** Sizes on disk, read after this was called; those who ask together share one query. */
  #sizesNow(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    for (const stream of streams) this.#wantedSizes.add(stream);
    this.#sizesSoon ??= nextTurn().then(() => {
      const wanted = [...this.#wantedSizes];
      this.#wantedSizes.clear();
      this.#sizesSoon = undefined;
      return sizesOf(this.#tools.store.db, this.#jurisdiction, wanted);
    });
    return this.#sizesSoon;
  }

  /** An embedded database is written by this process alone: what was folded once is folded up to now. */
  #isAsOnDisk(streams: readonly string[], sizes: ReadonlyMap<string, number> | undefined): boolean {
    if (this.#isBetween) return false;
    return streams.every((stream) => {
      const known = this.#state.sizeOf(stream);
      return known > 0 && (sizes === undefined || sizes.get(stream) === known);
    });
  }

  #wake(): void {
    this.#work ??= this.#takeTurns();
  }

  async #takeTurns(): Promise<void> {
    while (this.#asks.length + this.#readers.length > 0) {
      // What else has arrived by now shares the turn.
      await nextTurn();
      await this.#serve(this.#readers.splice(0));
      await this.#commit(this.#asks.splice(0, batchSize));
    }
    this.#work = undefined;
    this.#tools.onRest();
  }

  async #serve(readers: readonly WaitingReader[]): Promise<void> {
    if (readers.length === 0) return;
    const streams = new Set(readers.flatMap(({ round }) => this.#streamsOf(round)));
    try {
      await catchUp(this.#tools.store.db, [{ state: this.#state, streams, onFolding: this.#onFolding }]);
      this.#isBetween = false;
    } catch (fault) {
      this.#forget();
      for (const { fail } of readers) fail(fault);
      return;
    }
    for (const { round, look, fail } of readers) {
      if (round !== undefined) this.#state.touch(round);
      try {
        look();
      } catch (fault) {
        fail(fault);
      }
    }
  }

  /** Has a batch committed, with others or alone. After a fault the state is folded again from the database. */
  async #commit(batch: readonly WaitingAsk[], isAlone = false): Promise<void> {
    if (batch.length === 0) return;
    const { writer, stillShows } = this.#tools;
    const wanted = { state: this.#state, asks: batch, stillShows, onFolding: this.#onFolding };
    try {
      const decided = await (isAlone ? writer.writeAlone(wanted) : writer.write(wanted));
      this.#isBetween = false;
      tell(batch, decided);
    } catch (fault) {
      this.#forget();
      await this.#afterFault(fault, batch);
    }
  }

  /**
   * A failed commit may be on disk all the same. Otherwise nothing is: another lane may have spoilt it for ours, so it is
   * tried again without the others; or one ask for all, so each is tried alone.
   */
  async #afterFault(fault: unknown, batch: readonly WaitingAsk[]): Promise<void> {
    const { decided, isShared, cause } =
      fault instanceof BatchFault ? fault : { decided: undefined, isShared: false, cause: fault };
    if (decided) await this.#afterFailedCommit(cause, batch, decided);
    else if ((batch.length === 1 && !isShared) || !(await this.#isDatabaseThere()))
      for (const { fail } of batch) fail(cause);
    else if (isShared) await this.#commit(batch, true);
    else for (const waiting of batch) await this.#commit([waiting], true);
  }

  /** Everything was decided and written, and the commit failed. */
  async #afterFailedCommit(
    fault: unknown,
    batch: readonly WaitingAsk[],
    decided: BatchOfActs,
  ): Promise<void> {
    try {
      if (await isOnDisk(this.#tools, this.#jurisdiction, decided)) tell(batch, decided);
      else for (const { fail } of batch) fail(fault);
    } catch {
      for (const { fail } of batch) fail(new OutcomeUnknown(fault));
    }
  }

  async #isDatabaseThere(): Promise<boolean> {
    return hasBegun(this.#tools.store.db, this.#jurisdiction).then(
      () => true,
      () => false,
    );
  }

  #forget(): void {
    this.#isBetween = false;
    this.#state.leave();
    this.#state = new CityState(this.#jurisdiction, this.#tools.crypto, this.#tools.weight);
  }
}

function tell(batch: readonly WaitingAsk[], { outcomes }: BatchOfActs): void {
  for (const [at, { answer, fail }] of batch.entries()) {
    const outcome = outcomes[at];
    if (outcome && 'answered' in outcome) answer(outcome.answered);
    else fail(outcome?.fault);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
