import {
  type DeepReadonly,
  type Hasher,
  type LedgerEvent,
  pinnedScheme,
  type RegistryState,
  type RoundState,
  registryFold,
  roundFold,
  type Scheme,
  type StreamEntry,
  StreamTip,
  type TreeHead,
} from '@laureate/core';
import type { KeptStretch } from '../store/events.ts';

interface Folded<S> {
  readonly tip: StreamTip;
  readonly state: S;
}

interface FoldedRound extends Folded<RoundState> {
  scheme?: { readonly key: string; readonly scheme: Scheme | undefined };
}

/** Number of events folded in memory, all jurisdictions together: what the cache's bound is counted in. */
export interface FoldedWeight {
  events: number;
}

/** Folded streams of one jurisdiction as this node knows them: a cache that can be dropped at any moment. */
export class CityState {
  readonly jurisdiction: string;
  readonly #hasher: Hasher;
  readonly #total: FoldedWeight;
  readonly #registry: Folded<RegistryState>;
  /** The least lately used comes first. */
  readonly #rounds = new Map<string, FoldedRound>();

  constructor(jurisdiction: string, hasher: Hasher, total: FoldedWeight = { events: 0 }) {
    this.jurisdiction = jurisdiction;
    this.#hasher = hasher;
    this.#total = total;
    this.#registry = {
      tip: new StreamTip(`registry/${jurisdiction}`, hasher),
      state: registryFold.initial(),
    };
  }

  get registry(): DeepReadonly<RegistryState> {
    return this.#registry.state;
  }

  /** Number of events that are folded here. */
  get weight(): number {
    let weight = this.#registry.tip.size;
    for (const { tip } of this.#rounds.values()) weight += tip.size;
    return weight;
  }

  /** A round's folded state; nothing while it has no event. */
  round(id: string): DeepReadonly<RoundState> | undefined {
    const folded = this.#rounds.get(id);
    return folded && folded.tip.size > 0 ? folded.state : undefined;
  }

  /** A round's folded state, empty for one that is only beginning. */
  startedRound(id: string): DeepReadonly<RoundState> {
    return (this.#folded(`round/${id}`) as FoldedRound).state;
  }

  /** The scheme a round is pinned to, opened once for each plan. */
  schemeOf(id: string): Scheme | undefined {
    const folded = this.#rounds.get(id);
    const plan = folded?.state.call.plan;
    if (!folded || !plan) return undefined;
    const key = JSON.stringify([plan.scheme, plan.plannedVersion, plan.settings, plan.repins]);
    if (folded.scheme?.key !== key) folded.scheme = { key, scheme: pinnedScheme(this.registry, plan) };
    return folded.scheme.scheme;
  }

  /** The growing end of a stream, made when it is not there yet. */
  tip(stream: string): StreamTip {
    return this.#folded(stream).tip;
  }

  /** Number of events of a stream folded here. */
  sizeOf(stream: string): number {
    if (stream === this.#registry.tip.id) return this.#registry.tip.size;
    return this.#rounds.get(roundIdOf(stream))?.tip.size ?? 0;
  }

  /** Folds the next stretch of what this node missed of a stream; `head`: where it ends in one. */
  catchUp(stream: string, { bodies, leaves }: KeptStretch, head?: TreeHead): void {
    this.tip(stream).advance(leaves, head);
    const evolve = this.#evolving(stream);
    for (const event of JSON.parse(bodies) as LedgerEvent[]) evolve(event);
  }

  /** Folds entries that the tip has already taken in. */
  fold(stream: string, entries: readonly StreamEntry[]): void {
    const evolve = this.#evolving(stream);
    for (const { event } of entries) evolve(event);
  }

  #evolving(stream: string): (event: LedgerEvent) => void {
    const total = this.#total;
    if (stream === this.#registry.tip.id) {
      const { state } = this.#registry;
      return (event) => {
        total.events += 1;
        registryFold.evolve(state, event);
      };
    }
    const { state } = this.#folded(stream) as FoldedRound;
    return (event) => {
      total.events += 1;
      roundFold.evolve(state, event);
    };
  }

  /** Marks a round as used now. */
  touch(id: string): void {
    const folded = this.#rounds.get(id);
    if (!folded) return;
    this.#rounds.delete(id);
    this.#rounds.set(id, folded);
  }

  /** Forgets a round without events: somebody asked for one that is not there. */
  dropIfEmpty(id: string): void {
    if (this.#rounds.get(id)?.tip.size === 0) this.#rounds.delete(id);
  }

  /** Forgets the round that was not used for longest; answers whether there was one. */
  dropOldestRound(): boolean {
    const [oldest] = this.#rounds;
    if (!oldest) return false;
    const [id, { tip }] = oldest;
    this.#total.events -= tip.size;
    return this.#rounds.delete(id);
  }

  /** Number of rounds held. */
  get rounds(): number {
    return this.#rounds.size;
  }

  /** Takes this state out of the total: it is about to be thrown away. */
  leave(): void {
    this.#total.events -= this.weight;
  }

  #folded(stream: string): Folded<RegistryState> | FoldedRound {
    if (stream === this.#registry.tip.id) return this.#registry;
    const id = roundIdOf(stream);
    const known = this.#rounds.get(id);
    if (known) return known;
    const fresh = { tip: new StreamTip(stream, this.#hasher), state: roundFold.initial() };
    this.#rounds.set(id, fresh);
    return fresh;
  }
}

/** The round of a stream's id, `round/<id>`. */
export function roundIdOf(stream: string): string {
  return stream.slice('round/'.length);
}
