import {
  type CryptoPort,
  canonicalJson,
  commands,
  type Decided,
  type DecidedEvent,
  decideAct,
  type Instant,
  type LedgerEvent,
  type StreamEntry,
  type TreeHead,
  type World,
} from '@laureate/core';
import type { Ask, DoneEvent } from './ask.ts';
import { type CityState, roundIdOf } from './city-state.ts';

/** What one act added to one stream, not yet on disk. */
export interface Added {
  readonly stream: string;
  readonly fromSeq: number;
  readonly entries: readonly StreamEntry[];
  /** The entries' events as canonical JSON. */
  readonly texts: readonly string[];
  /** The stream as the act leaves it, yet to be signed. */
  readonly head: TreeHead;
}

/** A decided act whose events the state has taken in. */
export interface DoneAct {
  readonly act: string;
  readonly at: Instant;
  readonly added: readonly Added[];
}

/** What deciding needs beside the state. */
export interface Ground {
  readonly state: CityState;
  readonly crypto: CryptoPort;
  readonly eventsOf: (act: string) => readonly LedgerEvent[] | undefined;
}

/** The payload of an act of this command that waits for its second person. */
export function preparedPayload(state: CityState, ask: Ask): unknown {
  if (ask.prepared === undefined) return undefined;
  const isRound = ask.stream.startsWith('round/');
  const acts = isRound ? state.round(roundIdOf(ask.stream))?.acts : state.registry.acts;
  const prepared = acts?.prepared.get(ask.prepared);
  return prepared?.command === ask.command ? prepared.payload : undefined;
}

function worldOf({ state, crypto, eventsOf }: Ground, ask: Ask): World {
  const isRound = ask.stream.startsWith('round/');
  const tip = state.tip(ask.stream);
  const latest = [state.tip(`registry/${state.jurisdiction}`).head?.at, tip.head?.at];
  const id = roundIdOf(ask.stream);
  return {
    commands,
    hasher: crypto,
    registry: state.registry,
    ...(isRound ? { round: { id, state: state.startedRound(id), scheme: state.schemeOf(id) } } : {}),
    act: `${ask.stream}#${tip.size}`,
    lastAt: latest
      .filter((at) => at !== undefined)
      .sort()
      .at(-1),
    eventsOf,
  };
}

/** Decides an ask with its payload taken in; nothing changes. An act never stands before the last one. */
export function decideAsk(ground: Ground, ask: Ask, payload: unknown): Decided & { readonly at: Instant } {
  const world = worldOf(ground, ask);
  const at = world.lastAt !== undefined && ask.at < world.lastAt ? (world.lastAt as Instant) : ask.at;
  const { stream, command, by, mode, prepared, paper } = ask;
  const isAsPrepared = ask.payload === undefined && prepared !== undefined;
  return {
    ...decideAct(world, { stream, command, payload, by, at, mode, prepared, isAsPrepared, paper }),
    at,
  };
}

/**
 * Entries as every other node will read them. The one that decided folds the same, down to the order of keys: views of
 * the same history have the same bytes and entity tags wherever they are answered.
 */
function asReadBack({ entries, texts }: Pick<Added, 'entries' | 'texts'>): StreamEntry[] {
  return entries.map(({ salt, leaf }, at) => ({
    event: JSON.parse(texts[at] ?? '') as LedgerEvent,
    salt,
    leaf,
  }));
}

/** Appends what was decided to the state's streams, registry first, and folds it in. */
export function carryOut(
  { state, crypto }: Ground,
  ask: Ask,
  decided: Extract<Decided, { readonly actor: unknown }> & { readonly at: Instant },
): DoneAct {
  const registry = `registry/${state.jurisdiction}`;
  const envelope = {
    command: ask.command,
    by: decided.actor,
    ...(decided.preparedBy === undefined ? {} : { preparedBy: decided.preparedBy }),
    ...(decided.effectiveOn === undefined ? {} : { effectiveOn: decided.effectiveOn }),
  };
  const saw = state.tip(registry).size;
  const append = (stream: string, drafts: readonly DecidedEvent[], extra: object): Added[] => {
    if (drafts.length === 0) return [];
    const tip = state.tip(stream);
    const fromSeq = tip.size;
    const recorded = drafts.map(({ type, v, payload }) => ({ type, v, payload, ...envelope, ...extra }));
    const { head, texts, ...appended } = tip.append(recorded, { at: decided.at, crypto });
    return [{ stream, fromSeq, entries: asReadBack({ ...appended, texts }), texts, head }];
  };
  const inRegistry = append(registry, decided.registry, {});
  const inRound = ask.stream === registry ? [] : append(ask.stream, decided.round, { saw });
  const added = [...inRegistry, ...inRound];
  for (const { stream, entries } of added) state.fold(stream, entries);
  const own = ask.stream === registry ? inRegistry : inRound;
  return { act: own[0]?.entries[0]?.event.act ?? '', at: decided.at, added };
}

/** The events of a done act as they are told to whoever asked. */
export function doneEvents({ added }: DoneAct): DoneEvent[] {
  return added.flatMap(({ stream, fromSeq, entries }) =>
    entries.map(({ event, leaf }, at) => ({ stream, seq: fromSeq + at, type: event.type, leaf })),
  );
}

/** What makes two requests the same request. */
export function requestText({ stream, command, payload, by, mode, prepared, paper }: Ask): string {
  return canonicalJson({
    stream,
    command,
    mode,
    payload: payload ?? null,
    by: { ...by },
    prepared: prepared ?? null,
    paper: paper ? { ...paper } : null,
  });
}
