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
  #performAll(acts: readonly RowAct[]): Outcome {
    const payload = this.#takenIn(acts);
    let outcome: Outcome = { done: false, refused: [] };
    for (const { paper, ...act } of acts) {
      const prepared = outcome.done ? outcome.act : undefined;
      const file = this.#inletFor('paper').file;
      const scans = paper && { effectiveOn: paper.effectiveOn, evidence: paper.evidence.map(file) };
      outcome = this.#book.perform({ ...act, payload, prepared, ...(scans ? { paper: scans } : {}) });
      if (!outcome.done) return outcome;
    }
    return outcome;
  }

  #takenIn([act]: readonly RowAct[]): unknown {
    const command = act && commands.get(act.command);
    return command
      ? takeIn(command.payload, act.payload, this.#inletFor(subjectOf(act.payload)))
      : act?.payload;
  }
}
