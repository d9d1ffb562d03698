import { type Inlet, takeIn } from '../act/inlet.ts';
import type { Refusal } from '../act/refusal.ts';
import type { Book, Outcome } from '../book.ts';
import type { Instant } from '../calendar/index.ts';
import { commands } from '../catalogue.ts';
import { standardOfCase } from '../round/review/standard-of-case.ts';
import type { SchemeBundle } from '../scheme/scheme.ts';
import { StageIdSchema } from '../scheme/stage-id.ts';
import { allowedValues } from '../scoring/index.ts';
import { type ActRow, expandRow, instantOf, readWho } from './act-row.ts';

/** What came of one row: the outcome of its (last) act. `prepared` is the act of the first of two persons. */
export interface Played {
  readonly row: ActRow;
  readonly outcome: Outcome;
}

/** Takes texts and files of one act in; the subject is the case, party or person that the payload is about. */
export type InletFor = (subject: string) => Inlet;

const subjectKeys = ['case', 'party', 'person', 'organisation', 'honour', 'objector', 'notice'] as const;

function subjectOf(payload: Readonly<Record<string, unknown>>): string {
  for (const key of subjectKeys) if (typeof payload[key] === 'string') return payload[key];
  return 'stream';
}

/** A player's clock and the names it knows. */
export interface PlayerMark {
  readonly now: Instant | undefined;
  readonly labels: ReadonlyMap<string, unknown>;
}

/** The names a scheme's bundle brings with it; none without one. */
function namesWithin(bundle: unknown): Readonly<Record<string, string>> {
  const document = (bundle as Partial<SchemeBundle> | undefined)?.document;
  return document ? { 'scheme-id': document.id, programme: document.programme } : {};
}

/** Plays rows of acts on a book, one after the other, as an office would: prepared by one, performed by another. */
export class Player {
  readonly #book: Book;
  readonly #round: string;
  readonly #registry: string;
  readonly #inletFor: InletFor;
  readonly #labels: Map<string, unknown>;
  #now: Instant | undefined;

  /**
   * `named`: things too long to write in a row (`@scheme`, `@workdays`; in scenarios also `@next-scheme`, the same one
   * version later), beside the names of earlier acts. With a scheme come its `@scheme-id` and `@programme`.
   */
  constructor(
    book: Book,
    options: {
      readonly round: string;
      readonly inletFor: InletFor;
      readonly named?: Readonly<Record<string, unknown>>;
      readonly from?: PlayerMark | undefined;
    },
  ) {
    this.#book = book;
    const named = options.named ?? {};
    this.#labels = new Map([
      ...Object.entries(namesWithin(named.scheme)),
      ...Object.entries(named),
      ...(options.from?.labels ?? []),
    ]);
    this.#now = options.from?.now;
    this.#round = options.round;
    this.#registry = book.registryStream.id;
    this.#inletFor = options.inletFor;
  }

  /** Where the player stands: its clock and the names of earlier acts, for another player to go on from. */
  get mark(): PlayerMark {
    return { now: this.#now, labels: new Map(this.#labels) };
  }

  /** Plays a row with all its repetitions; stops at the first outcome that is not as the row expects. */
  play(row: ActRow): Played[] {
    return expandRow(row).map((one) => this.#playOne(one));
  }

  #playOne(row: ActRow): Played {
    if (row.on !== undefined) this.#now = instantOf(row.on);
    const payload = this.#payloadOf(row);
    const prepared =
      row['prepared-by'] === undefined
        ? undefined
        : this.#perform(row, payload, row['prepared-by'], 'prepare');
    if (prepared && !prepared.done) return { row, outcome: prepared };
    const outcome = this.#perform(row, payload, row.by, 'perform', prepared?.done ? prepared.act : undefined);
    if (outcome.done && row.id !== undefined) this.#labels.set(row.id, outcome.act);
    return { row, outcome };
  }

  #streamOf(row: ActRow): string {
    if (row.in !== undefined) return row.in.includes('/') ? row.in : `round/${row.in}`;
    return commands.get(row.do)?.stream === 'registry' ? this.#registry : `round/${this.#round}`;
  }

  #perform(
    row: ActRow,
    payload: unknown,
    who: string,
    mode: 'perform' | 'prepare',
    prepared?: string,
  ): Outcome {
    if (this.#now === undefined) throw new RangeError('the first row of a list of acts needs a day');
    const inlet = this.#inletFor('paper');
    return this.#book.perform({
      stream: this.#streamOf(row),
      command: row.do,
      payload,
      by: readWho(who),
      at: this.#now,
      mode,
      prepared,
      ...(row.paper
        ? {
            paper: {
              effectiveOn: row.paper.effectiveOn,
              evidence: row.paper.evidence.map((name) => inlet.file(name)),
            },
          }
        : {}),
    });
  }

  #payloadOf(row: ActRow): unknown {
    const command = commands.get(row.do);
    const named = this.#withLabels(row.with) as Record<string, unknown>;
    const written = this.#withAllItems(named);
    return command ? takeIn(command.payload, written, this.#inletFor(subjectOf(written))) : written;
  }

  #withLabels(value: unknown): unknown {
    if (typeof value === 'string')
      return value.startsWith('@') ? (this.#labels.get(value.slice(1)) ?? value) : value;
    if (Array.isArray(value)) return value.map((entry) => this.#withLabels(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.#withLabels(entry)]));
  }

  /**
   * `values: { '*': 60, '4.1.2': 70 }` stands for every item that the case is scored by in the stage; `'*': full` gives
   * each the most of its scale.
   */
  #withAllItems(payload: Record<string, unknown>): Record<string, unknown> {
    const { values, case: id } = payload as { values?: Record<string, unknown>; case?: string };
    if (typeof values !== 'object' || !('*' in values) || id === undefined) return payload;
    const { '*': rest, ...named } = values;
    const round = this.#book.round(this.#round);
    const scheme = this.#book.schemeOf(this.#round);
    const stage = StageIdSchema.safeParse(payload.stage);
    const own = round && scheme && stage.success && standardOfCase(round, scheme, id, stage.data);
    if (!own) return payload;
    const { items, standard } = own;
    const all = items.map((item) => [item.id, rest === 'full' ? allowedValues(standard, item).at(-1) : rest]);
    return { ...payload, values: { ...Object.fromEntries(all), ...named } };
  }
}

/** The refusal kinds of an outcome, sorted and without repetition; empty when the act was done. */
export function refusalKindsOf(outcome: Outcome): string[] {
  return outcome.done ? [] : [...new Set(outcome.refused.map((refusal: Refusal) => refusal.kind))].sort();
}
