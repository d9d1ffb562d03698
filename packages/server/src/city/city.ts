import { createHash } from 'node:crypto';
import {
  answerView,
  type ClaimedHat,
  type Instant,
  type LocalDate,
  localDateOf,
  type Scene,
  type StreamRecord,
  type ViewAnswer,
  views,
} from '@laureate/core';
import { sizesOf, streamRecord } from '../store/streams.ts';
import type { Answered, Ask } from './ask.ts';
import { CachedAnswers, type TaggedBytes } from './cached-answers.ts';
import { type CityState, roundIdOf } from './city-state.ts';
import { Lane, type LaneTools } from './lane.ts';

/** What a person asks to see of a stream. */
export interface LookRequest {
  readonly stream: string;
  readonly view: string;
  readonly query: unknown;
  readonly by: ClaimedHat;
  readonly at: Instant;
}

/** A view's answer as it leaves, or why there is none. */
export type Looked =
  | (TaggedBytes & { readonly kind: 'answer' })
  | { readonly kind: 'closed-door' }
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'bad-query';
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    };

export type CityTools = Omit<LaneTools, 'stillShows'> & { readonly cacheBytes: number };

/** One jurisdiction: its registry and rounds, acted on and looked at. */
export class City {
  readonly jurisdiction: string;
  readonly #lane: Lane;
  readonly #tools: CityTools;
  readonly #answers: CachedAnswers;

  constructor(jurisdiction: string, tools: CityTools) {
    this.jurisdiction = jurisdiction;
    this.#tools = tools;
    this.#answers = new CachedAnswers(tools.cacheBytes);
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

  /** Every stream as an export writes it, registry first. */
  async records(): Promise<StreamRecord[]> {
    return this.#tools.store.transact(async (db) => {
      const sizes = await sizesOf(db, this.jurisdiction);
      const names = [...sizes.keys()].sort(
        (a, b) => Number(b.startsWith('registry/')) - Number(a.startsWith('registry/')),
      );
      const records: StreamRecord[] = [];
      for (const stream of names)
        records.push(await streamRecord(db, { jurisdiction: this.jurisdiction, stream }));
      return records;
    });
  }

  /** Number of events folded in memory. */
  get weight(): number {
    return this.#lane.weight;
  }

  get isIdle(): boolean {
    return this.#lane.isIdle;
  }

  shrink(): boolean {
    return this.#lane.shrink();
  }

  idle(): Promise<void> {
    return this.#lane.idle();
  }

  #lookIn(state: CityState, request: LookRequest): Looked {
    const today = localDateOf(request.at);
    const question = JSON.stringify([request.stream, request.view, request.query ?? null, request.by, today]);
    const version = `${state.sizeOf(`registry/${this.jurisdiction}`)}.${state.sizeOf(request.stream)}`;
    const kept = this.#answers.get(question, version);
    if (kept) return { kind: 'answer', ...kept };
    const answered = viewAnswer(state, request, today);
    if (!('answer' in answered)) return withoutAnswer(answered);
    const bytes = Buffer.from(JSON.stringify(answered.answer), 'utf8');
    const tagged = { bytes, tag: tagOf(bytes) };
    this.#answers.keep(question, version, tagged);
    return { kind: 'answer', ...tagged };
  }

  #stillShows(state: CityState, { stream, by, at, seen }: Ask): boolean {
    if (!seen) return true;
    const looked = this.#lookIn(state, { stream, view: seen.view, query: seen.query, by, at });
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
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}
