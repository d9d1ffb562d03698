import { type ActRow, expandRow } from './act-row.ts';
import { actsOfRow, type ItemsWanted, type ItemToScore, itemsWanted, type RowAct } from './acts-of-row.ts';
import { type ActAnswer, type Played, type PlayerMark, RowMemory, type RowNames } from './row-memory.ts';

/** Where acts are carried to: a service reached over a wire, which seals and indexes what it takes in. */
export interface ActPort<O extends ActAnswer> {
  /** Asks for one act with its raw payload; `prepared` is the act of the first of two persons. */
  readonly perform: (act: RowAct & { readonly prepared?: string }) => Promise<O>;
  /** The items a case is scored by in a stage; nothing when it has none. */
  readonly itemsOf: (wanted: ItemsWanted) => Promise<readonly ItemToScore[] | undefined>;
}

/** Carries rows of acts to a port, one after the other: what a `Player` does on a book, done from afar. */
export class RowDriver<O extends ActAnswer> {
  readonly #port: ActPort<O>;
  readonly #memory: RowMemory;

  /** `registry`: id of the stream for registry commands, `registry/<jurisdiction>`. */
  constructor(port: ActPort<O>, options: RowNames & { readonly registry: string }) {
    this.#port = port;
    this.#memory = new RowMemory(options.registry, options);
  }

  /** Where the driver stands, for another one to go on from. */
  get mark(): PlayerMark {
    return this.#memory.mark;
  }

  /** Carries a row with all its repetitions, in order. */
  async play(row: ActRow): Promise<Played<O>[]> {
    const all: Played<O>[] = [];
    for (const one of expandRow(row)) all.push(await this.#playOne(one));
    return all;
  }

  async #playOne(row: ActRow): Promise<Played<O>> {
    const ground = this.#memory.groundFor(row);
    const wanted = itemsWanted(row, ground);
    const [first, ...rest] = actsOfRow(row, ground, wanted && (await this.#port.itemsOf(wanted)));
    let outcome = await this.#port.perform(first);
    for (const act of rest)
      if (outcome.done) outcome = await this.#port.perform({ ...act, prepared: outcome.act });
    this.#memory.keep(row, outcome);
    return { row, outcome };
  }
}
