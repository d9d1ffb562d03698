import { choiceWord, type Facts, type Language, say, wordsOf } from '@laureate/locales';
import { allowedIn, type Column, commentKinds } from '@laureate/tables';
import type { IntakeProblem } from './problem.ts';

const commentColumn = new RegExp(`^(.+) (${commentKinds.join('|')})$`);

/** What the columns and problems of one kind of import are called in one language. */
export class ImportWords {
  readonly language: Language;
  readonly #kind: string;
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(language: Language, kind: string, columns: readonly (readonly [string, Column])[]) {
    this.language = language;
    this.#kind = kind;
    this.#columns = new Map(columns);
  }

  /** A sentence of the table `intake`. */
  tell(key: string, facts: Facts = {}): string {
    return say(this.language, 'intake', key, facts);
  }

  /** The kind's own word, else the one that all kinds share. */
  #wordOf(what: 'column' | 'hint' | 'example', column: string): string | undefined {
    const words = wordsOf(this.language).intake;
    return words[`${what}.${this.#kind}.${column}`] ?? words[`${what}.${column}`];
  }

  /** The title of a column: a word, what the scheme calls it, or its id. */
  title(column: string): string {
    const word = this.#wordOf('column', column);
    if (word !== undefined) return word;
    const [, item, comment] = commentColumn.exec(column) ?? [];
    if (item !== undefined && comment !== undefined)
      return `${this.title(item)} ${choiceWord(this.language, 'comment', comment)}`;
    const title = this.#columns.get(column)?.title;
    return title ? `${column} ${this.language === 'en' ? title.en : title.zh}` : column;
  }

  /** How a column is filled in: a hint, or the words it allows. */
  hint(column: string): string {
    const hint = this.#wordOf('hint', column);
    const allowed = this.allowed(column);
    const choose = allowed && this.tell('template.choose', { allowed });
    return [hint, choose].filter((part) => part !== undefined).join(this.tell('between'));
  }

  example(column: string): string {
    return this.#wordOf('example', column) ?? this.value(column, this.#columns.get(column)?.example ?? '');
  }

  /** The words of which one must stand in a column; nothing where there is no such list. */
  allowed(column: string): readonly string[] | undefined {
    const read = this.#columns.get(column)?.read;
    return read && allowedIn(read)?.map((value) => this.value(column, value));
  }

  /** A value as people read it. */
  value(column: string, value: string): string {
    const read = this.#columns.get(column)?.read;
    if (!read || allowedIn(read)?.includes(value) !== true) return value;
    if (value === 'yes' || value === 'no') return this.tell(`value.${value}`);
    return choiceWord(this.language, column, value);
  }

  /** What is wrong, and what to do about it. */
  problem({ kind, column, facts, refusals = [] }: IntakeProblem): {
    readonly what: string;
    readonly remedy: string;
  } {
    const titled = typeof facts.column === 'string' ? { column: this.title(facts.column) } : {};
    const allowed = column !== undefined && kind === 'not-one-of' ? { allowed: this.allowed(column) } : {};
    const shown = { ...facts, ...titled, ...allowed };
    const reasons = refusals.map(({ kind: reason, facts: given }) =>
      say(this.language, 'refusals', reason, given),
    );
    const what = this.tell(`problem.${kind}`, shown);
    return {
      what:
        reasons.length === 0
          ? what
          : this.tell('refused-because', { what, reasons: reasons.join(this.tell('between')) }),
      remedy: this.tell(`remedy.${kind}`, shown),
    };
  }
}
