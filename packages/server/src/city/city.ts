import { hash } from 'node:crypto';
import {
  answerView,
  type ClaimedHat,
  type Instant,
  type LedgerStretch,
  type LocalDate,
  localDateOf,
  type Scene,
  type StreamRecord,
  type ViewAnswer,
  views,
} from '@laureate/core';
import { headAt, headCount, streamRecord, stretchOf } from '../store/events.ts';
import { sizesOf } from '../store/streams.ts';
import type { Answered, Ask } from './ask.ts';
import type { CachedAnswers, TaggedBytes } from './cached-answers.ts';
import { type CityState, roundIdOf } from './city-state.ts';
import { Lane, type LaneTools } from './lane.ts';
import type { ExportedStream } from './ledger-export.ts';

/** What a person asks to see of a stream. */
export interface LookRequest {
  readonly stream: string;
  readonly view: string;
  readonly query: unknown;
  readonly by: ClaimedHat;
  readonly at: Instant;
  /** Without it the whole answer is wanted. */
  readonly excerpt?: Excerpt | undefined;
}

/** A part of an answer that is wanted in place of the whole. */
export interface Excerpt {
  /** Names the part: one key is one part of the same answer. */
  readonly key: string;
  /** Takes the part out of the answer; nothing when the answer has no such part. */
  readonly of: (
    answer: unknown,
  ) => { readonly answer: unknown; readonly next?: string | undefined } | undefined;
}

/** A view's answer as it leaves, or why there is none. */
export type Looked =
  | (TaggedBytes & { readonly kind: 'answer' })
  | { readonly kind: 'no-such-part' }
  | { readonly kind: 'closed-door' }
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'bad-query';
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    };

export type CityTools = Omit<LaneTools, 'stillShows'> & { readonly answers: CachedAnswers };

/** One jurisdiction: its registry and rounds, acted on and looked at. */
export class City {
  readonly jurisdiction: string;
  readonly #lane: Lane;
  readonly #tools: CityTools;

  constructor(jurisdiction: string, tools: CityTools) {
    this.jurisdiction = jurisdiction;
    this.#tools = tools;
    this.#lane = new Lane(jurisdiction, {
      ...tools,
      stillShows: (state, ask) => this.#stillShows(state, ask),
    });
  }

  /** Performs, prepares or tries an act. */
  perform(ask: Ask): Promise<Answered> {
    return this.#lane.ask(ask);
  }

  /** Answers a view as its bytes; hidden and absent answer alike. */
  look(request: LookRequest): Promise<Looked> {
    return this.#lane.read(roundOf(request.stream), (state) => this.#lookIn(state, request));
  }

  /** Reads the folded state as committed; `round` is loaded too. For rooms that answer with something of their own. */
  read<T>(round: string | undefined, look: (state: CityState) => T): Promise<T> {
    return this.#lane.read(round, look);
  }

  /** Ids of the rounds that have begun, in the order of their names. */
  async roundIds(): Promise<readonly string[]> {
    const sizes = await sizesOf(this.#tools.store.db, this.jurisdiction);
    return [...sizes.keys()].filter((stream) => stream.startsWith('round/')).map(roundIdOf);
  }

  /** Every stream as an export writes it, registry first, all as of one moment. */
  async records(): Promise<StreamRecord[]> {
    const { db } = this.#tools.store;
    const { jurisdiction } = this;
    const records: StreamRecord[] = [];
    for (const [stream, size] of await this.#sizesRegistryFirst())
      records.push(await streamRecord(db, { jurisdiction, stream }, size));
    return records;
  }

  /** Every stream up to its last act, registry first, all as of one moment: what an export goes through. */
  async ends(): Promise<ExportedStream[]> {
    const { db } = this.#tools.store;
    const ends: ExportedStream[] = [];
    for (const [id, size] of await this.#sizesRegistryFirst()) {
      const name = { jurisdiction: this.jurisdiction, stream: id };
      const head = await headAt(db, name, size);
      if (!head) throw new Error(`${id} does not end with a head`);
      ends.push({ id, head, heads: await headCount(db, name, size) });
    }
    return ends;
  }

  async #sizesRegistryFirst(): Promise<[string, number][]> {
    return [...(await this.sizes())].sort(
      ([a], [b]) => Number(b.startsWith('registry/')) - Number(a.startsWith('registry/')),
    );
  }

  /** The key that heads are signed with, 32 raw bytes. */
  get publicKey(): Uint8Array {
    return this.#tools.crypto.publicKey;
  }

  /** Number of events of every stream on disk. */
  sizes(): Promise<ReadonlyMap<string, number>> {
    return sizesOf(this.#tools.store.db, this.jurisdiction);
  }

  /** What is kept of a stream after its first `from` events, up to the `to`-th: for exports that go stretch by stretch. */
  stretch(stream: string, from: number, to: number): Promise<LedgerStretch> {
    return stretchOf(this.#tools.store.db, { jurisdiction: this.jurisdiction, stream }, { from, to });
  }

  /** Number of events folded in memory. */
  get weight(): number {
    return this.#lane.weight;
  }

  /** Makes the folded cache smaller, wholly or but for what was used last; answers whether it could. */
  shrink(wholly: boolean): boolean {
    return this.#lane.shrink(wholly);
  }

  idle(): Promise<void> {
    return this.#lane.idle();
  }

  #lookIn(state: CityState, request: LookRequest, isCommitted = true): Looked {
    const today = localDateOf(request.at);
    const { stream, view, query, by, excerpt } = request;
    const question = JSON.stringify([
      this.jurisdiction,
      stream,
      view,
      query ?? null,
      by,
      today,
      excerpt?.key ?? null,
    ]);
    const version = `${state.sizeOf(`registry/${this.jurisdiction}`)}.${state.sizeOf(stream)}`;
    const kept = this.#tools.answers.get(question, version);
    if (kept) return { kind: 'answer', ...kept };
    const answered = viewAnswer(state, request, today);
    if (!('answer' in answered)) return withoutAnswer(answered);
    const part: ReturnType<Excerpt['of']> = excerpt
      ? excerpt.of(answered.answer)
      : { answer: answered.answer };
    if (!part) return { kind: 'no-such-part' };
    const bytes = Buffer.from(JSON.stringify(part.answer), 'utf8');
    const tagged = { bytes, tag: tagOf(bytes), next: part.next };
    if (isCommitted) this.#tools.answers.keep(question, version, tagged);
    return { kind: 'answer', ...tagged };
  }

  /** Asked in the middle of a batch, of a state that may still be taken back: its answers are not kept for others. */
  #stillShows(state: CityState, { stream, by, at, seen }: Ask): boolean {
    if (!seen) return true;
    const looked = this.#lookIn(state, { stream, view: seen.view, query: seen.query, by, at }, false);
    return looked.kind === 'answer' && looked.tag === seen.tag;
  }
}

function roundOf(stream: string): string | undefined {
  return stream.startsWith('round/') ? roundIdOf(stream) : undefined;
}

function viewAnswer(
  state: CityState,
  { stream, view, query, by }: LookRequest,
  today: LocalDate,
): ViewAnswer {
  const id = roundOf(stream);
  const round = id === undefined ? undefined : state.round(id);
  const scene: Scene = {
    views,
    registry: state.registry,
    ...(id !== undefined && round ? { round: { id, state: round, scheme: state.schemeOf(id) } } : {}),
  };
  return answerView(scene, { view, by, query, today });
}

function withoutAnswer(answered: Exclude<ViewAnswer, { readonly answer: unknown }>): Looked {
  if ('badQuery' in answered) return { kind: 'bad-query', issues: answered.badQuery };
  return { kind: 'closedDoor' in answered ? 'closed-door' : 'not-found' };
}

/** Entity tag of what a viewer gets: from its bytes alone. */
export function tagOf(bytes: Uint8Array): string {
  return `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;
}
