import { type Inlet, takeIn } from '../act/inlet.ts';
import { subjectOf } from '../act/subject-of.ts';
import type { Book, Outcome } from '../book.ts';
import { commands } from '../catalogue.ts';
import { type ActRow, expandRow } from './act-row.ts';
import { actsOfRow, itemsWanted, type RowAct } from './acts-of-row.ts';
import { itemsToScore } from './items-to-score.ts';
import { type Played, type PlayerMark, RowMemory, type RowNames } from './row-memory.ts';

/** Takes texts and files of one act in; the subject is the case, party or person that the payload is about. */
export type InletFor = (subject: string) => Inlet;

/** Plays rows of acts on a book, one after the other, as an office would: prepared by one, performed by another. */
export class Player {
  readonly #book: Book;
  readonly #inletFor: InletFor;
  readonly #memory: RowMemory;

  constructor(book: Book, options: RowNames & { readonly inletFor: InletFor }) {
    this.#book = book;
    this.#inletFor = options.inletFor;
    this.#memory = new RowMemory(book.registryStream.id, options);
  }

  /** Where the player stands, for another one to go on from. */
  get mark(): PlayerMark {
    return this.#memory.mark;
  }

  /** Plays a row with all its repetitions. */
  play(row: ActRow): Played<Outcome>[] {
    return expandRow(row).map((one) => this.#playOne(one));
  }

  #playOne(row: ActRow): Played<Outcome> {
    const ground = this.#memory.groundFor(row);
    const wanted = itemsWanted(row, ground);
    const acts = actsOfRow(row, ground, wanted && itemsToScore(this.#book, wanted));
    const outcome = this.#performAll(acts);
    this.#memory.keep(row, outcome);
    return { row, outcome };
  }

  /** Performs the acts of a row with one payload, taken in once; the first that is refused is the last. */
  #performAll([first, ...rest]: readonly [RowAct, ...RowAct[]]): Outcome {
    const command = commands.get(first.command);
    const inlet = this.#inletFor(subjectOf(first.payload));
    const payload = command ? takeIn(command.payload, first.payload, inlet) : first.payload;
    const paper = first.paper && {
      ...first.paper,
      evidence: first.paper.evidence.map((name) => inlet.file(name)),
    };
    const taken = { payload, ...(paper ? { paper } : {}) };
    let outcome = this.#book.perform({ ...first, ...taken });
    for (const act of rest)
      if (outcome.done) outcome = this.#book.perform({ ...act, ...taken, prepared: outcome.act });
    return outcome;
  }
}
