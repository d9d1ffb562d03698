import type { Credentials, TwoServers } from './two-servers.ts';
import { type Answer, type Asked, headerOf } from './wire.ts';

/** A question for both servers. */
export interface Question extends Asked {
  /** What is asked for, for whoever reads of a difference. */
  readonly what: string;
  /** The answer holds the moment at which it was given: by nature another one each time. */
  readonly tellsNow?: boolean;
  /** Whether the case is in a list in one history only: then the closed door in front of it may differ. */
  readonly isOtherDoor?: () => boolean;
}

/** A question by whose answers two histories can be told apart. */
export interface Difference {
  readonly what: string;
  readonly path: string;
  readonly one: string;
  readonly other: string;
}

/** What was compared so far, for the line that tells it. */
export class Compared {
  histories = 0;
  answers = 0;
  /** What was answered alike but for the numbers of acts. */
  readonly numbered = new Set<string>();
  /** What was asked for with which status, and where. */
  readonly statuses = new Map<number, number>();
  readonly asked = new Set<string>();
  readonly paths = new Set<string>();
}

const moment = /"(at|now)":"\d{4}-\d\d-\d\dT[\d:.]+Z"/g;
/** Numbers of acts are places in the whole record; what they tell is told in the guide on recusal. */
const actNumber = /round\/[\w.-]+#\d+/g;

function bodyOf({ body }: Answer, { tellsNow }: Question): string {
  return tellsNow === true ? body.replace(moment, '"$1":"now"') : body;
}

function bytesOf(answer: Answer, question: Question, without: readonly string[] = []): string {
  const headers = answer.headers.filter(([name]) => !without.includes(name));
  return JSON.stringify([answer.status, headers, bodyOf(answer, question)]);
}

/** Whether two answers are one but for numbers of acts, and for what follows from the bytes. */
function isSameButForNumbers(question: Question, one: Answer, other: Answer): boolean {
  if (one.body === other.body) return false;
  const numberless = ({ body, ...rest }: Answer) =>
    bytesOf({ ...rest, body: body.replace(actNumber, 'act') }, question, ['etag', 'content-length']);
  return numberless(one) === numberless(other);
}

/** A part of two texts around the place where they begin to differ. */
function around(text: string, other: string): string {
  const at = [...text].findIndex((sign, n) => sign !== other[n]);
  return text.slice(Math.max(at - 150, 0), at + 250);
}

/** Asks two servers the same, over and over, and notes every answer by which they can be told apart. */
export class Comparing {
  readonly differences: Difference[] = [];
  readonly #servers: TwoServers;
  readonly #who: readonly [Credentials, Credentials];
  readonly #compared: Compared;

  constructor(servers: TwoServers, who: readonly [Credentials, Credentials], compared: Compared) {
    this.#servers = servers;
    this.#who = who;
    this.#compared = compared;
  }

  /** Asks both; the answer of the first, if the other's is the same to the last byte. */
  async ask(question: Question): Promise<Answer | undefined> {
    const [mine, theirs] = this.#who;
    const asked = (own: Credentials) => ({ ...question, headers: { ...own, ...question.headers } });
    const [one, other] = await Promise.all([
      this.#servers.one.wire.ask(asked(mine)),
      this.#servers.other.wire.ask(asked(theirs)),
    ]);
    this.#count(question, one);
    const [bytes, others] = [bytesOf(one, question), bytesOf(other, question)];
    if (bytes === others) return one;
    if (isSameButForNumbers(question, one, other)) this.#compared.numbered.add(question.what);
    else if (question.isOtherDoor?.() !== true) this.#note(question, bytes, others);
    return undefined;
  }

  /** Asks the first server two things that must be answered alike: about what is hidden, and what is not there. */
  async askAlike(hidden: Question, absent: Question): Promise<void> {
    const { wire } = this.#servers.one;
    const asked = (question: Question) => ({
      ...question,
      headers: { ...this.#who[0], ...question.headers },
    });
    const [one, other] = [await wire.ask(asked(hidden)), await wire.ask(asked(absent))];
    this.#count(hidden, one);
    const [bytes, missing] = [bytesOf(one, hidden), bytesOf(other, absent)];
    if (bytes !== missing) this.#note({ ...hidden, what: `${hidden.what}, as if absent` }, bytes, missing);
  }

  #count({ what, path }: Question, { status }: Answer): void {
    const { statuses, asked, paths } = this.#compared;
    this.#compared.answers += 2;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    asked.add(what);
    paths.add(path.replace(/[?].*$/, ''));
  }

  #note({ what, path }: Question, one: string, other: string): void {
    this.differences.push({ what, path, one: around(one, other), other: around(other, one) });
  }
}

/** The tag to ask by again. */
export const tagIn = (answer: Answer | undefined): string | undefined => answer && headerOf(answer, 'etag');
