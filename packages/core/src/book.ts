import { answerView, type ViewAnswer, type ViewRequest } from './act/answer-view.ts';
import type { Command } from './act/command.ts';
import { type ActRequest, decideAct, type World } from './act/decide-act.ts';
import type { EventDraft } from './act/event-kind.ts';
import type { Refusal } from './act/refusal.ts';
import { commands as allCommands, views as allViews } from './catalogue.ts';
import type { Actor as EventActor, LedgerEvent } from './ledger/event.ts';
import type { CryptoPort } from './ledger/port.ts';
import { LedgerStream, type StreamRecord } from './ledger/stream.ts';
import { type RegistryState, registryFold } from './registry/state.ts';
import { pinnedScheme } from './round/call/pinned-scheme.ts';
import { type RoundState, roundFold } from './round/state.ts';
import type { Scheme } from './scheme/scheme.ts';

/** A done act: its id and what it appended; or every reason against, with nothing appended. */
export type Outcome =
  | { readonly done: true; readonly act: string; readonly events: readonly LedgerEvent[] }
  | { readonly done: false; readonly refused: readonly Refusal[] };

interface RoundEntry {
  readonly stream: LedgerStream;
  readonly state: RoundState;
}

/**
 * One jurisdiction's registry and rounds, held in memory: what a command line, a scenario and a test run acts on.
 * A server keeps the same streams in a database and decides with the same `decideAct`.
 */
export class Book {
  readonly registry: RegistryState = registryFold.initial();
  #registryStream: LedgerStream;
  readonly #rounds = new Map<string, RoundEntry>();
  readonly #acts = new Map<string, LedgerEvent[]>();
  readonly #crypto: CryptoPort;
  readonly #commands: ReadonlyMap<string, Command>;

  constructor(
    jurisdiction: string,
    crypto: CryptoPort,
    commands: ReadonlyMap<string, Command> = allCommands,
  ) {
    this.#registryStream = LedgerStream.create(`registry/${jurisdiction}`, crypto);
    this.#crypto = crypto;
    this.#commands = commands;
  }

  /** A book that goes on from kept streams, registry first. They are taken as they stand. */
  static resume(
    records: readonly StreamRecord[],
    crypto: CryptoPort,
    commands: ReadonlyMap<string, Command> = allCommands,
  ): Book {
    const [registry, ...rounds] = records;
    const book = new Book(registry?.id.slice('registry/'.length) ?? '', crypto, commands);
    if (registry) book.#registryStream = LedgerStream.resume(registry, crypto);
    for (const event of book.#remember(registry)) registryFold.evolve(book.registry, event);
    for (const record of rounds) {
      const entry = { stream: LedgerStream.resume(record, crypto), state: roundFold.initial() };
      for (const event of book.#remember(record)) roundFold.evolve(entry.state, event);
      book.#rounds.set(record.id.slice('round/'.length), entry);
    }
    return book;
  }

  #remember(record: StreamRecord | undefined): LedgerEvent[] {
    const events = record?.entries.map((entry) => entry.event) ?? [];
    for (const event of events) this.#acts.set(event.act, [...(this.#acts.get(event.act) ?? []), event]);
    return events;
  }

  get registryStream(): LedgerStream {
    return this.#registryStream;
  }

  /** Ids of the rounds, in the order they began. */
  get roundIds(): readonly string[] {
    return [...this.#rounds.keys()];
  }

  /** A round's folded state; nothing for an unknown round. */
  round(id: string): RoundState | undefined {
    return this.#rounds.get(id)?.state;
  }

  /** The streams, registry first: what an export holds. */
  get streams(): readonly LedgerStream[] {
    return [this.registryStream, ...[...this.#rounds.values()].map((entry) => entry.stream)];
  }

  /** The scheme a round is pinned to, with the round's own settings. */
  schemeOf(roundId: string): Scheme | undefined {
    const plan = this.round(roundId)?.call.plan;
    return plan && pinnedScheme(this.registry, plan);
  }

  /** Answers a view as the hat asking may see it today. */
  look(roundId: string | undefined, request: ViewRequest): ViewAnswer {
    const state = roundId === undefined ? undefined : this.round(roundId);
    const round =
      state && roundId !== undefined ? { id: roundId, state, scheme: this.schemeOf(roundId) } : undefined;
    return answerView({ views: allViews, registry: this.registry, ...(round ? { round } : {}) }, request);
  }

  /** Decides a request and, unless it is refused, appends and folds its events: registry first, then the round. */
  perform(request: ActRequest): Outcome {
    const roundId = request.stream.startsWith('round/') ? request.stream.slice('round/'.length) : undefined;
    const entry = roundId === undefined ? undefined : this.#openRound(roundId);
    const stream = entry?.stream ?? this.registryStream;
    const decided = decideAct(this.#worldOf(stream, request.stream, roundId, entry), request);
    if ('refused' in decided) return { done: false, refused: decided.refused };
    const saw = this.registryStream.size;
    const envelope = envelopeOf(request, decided);
    const inRegistry = this.#append(this.registryStream, decided.registry, envelope, request.at);
    const inRound = entry ? this.#append(entry.stream, decided.round, { ...envelope, saw }, request.at) : [];
    if (entry && roundId !== undefined && inRound.length > 0) this.#rounds.set(roundId, entry);
    for (const event of inRegistry) registryFold.evolve(this.registry, event);
    for (const event of inRound) if (entry) roundFold.evolve(entry.state, event);
    return {
      done: true,
      act: (entry ? inRound : inRegistry)[0]?.act ?? '',
      events: [...inRegistry, ...inRound],
    };
  }

  #openRound(id: string): RoundEntry {
    return (
      this.#rounds.get(id) ?? {
        stream: LedgerStream.create(`round/${id}`, this.#crypto),
        state: roundFold.initial(),
      }
    );
  }

  #worldOf(
    stream: LedgerStream,
    streamId: string,
    roundId: string | undefined,
    entry: RoundEntry | undefined,
  ): World {
    const latest = [this.registryStream.head?.at, entry?.stream.head?.at]
      .filter((at) => at !== undefined)
      .sort();
    return {
      commands: this.#commands,
      hasher: this.#crypto,
      registry: this.registry,
      ...(entry && roundId !== undefined
        ? { round: { id: roundId, state: entry.state, scheme: this.schemeOf(roundId) } }
        : {}),
      act: `${streamId}#${stream.size}`,
      lastAt: latest.at(-1),
      eventsOf: (act) => this.#acts.get(act),
    };
  }

  #append(
    stream: LedgerStream,
    drafts: readonly EventDraft[],
    envelope: Envelope,
    at: string,
  ): LedgerEvent[] {
    if (drafts.length === 0) return [];
    const recorded = drafts.map(({ type, v, payload }) => ({ type, v, payload, ...envelope }));
    const appended = stream.append(recorded, { at, crypto: this.#crypto });
    const events = appended.entries.map((kept) => kept.event);
    this.#acts.set(appended.act, events);
    return events;
  }
}

type Envelope = Pick<LedgerEvent, 'command' | 'by' | 'preparedBy' | 'effectiveOn' | 'saw'>;

function envelopeOf(
  request: ActRequest,
  decided: { readonly actor: EventActor; readonly preparedBy?: string; readonly effectiveOn?: string },
): Envelope {
  return {
    command: request.command,
    by: decided.actor,
    ...(decided.preparedBy === undefined ? {} : { preparedBy: decided.preparedBy }),
    ...(decided.effectiveOn === undefined ? {} : { effectiveOn: decided.effectiveOn }),
  };
}
