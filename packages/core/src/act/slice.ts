import type { LedgerEvent } from '../ledger/event.ts';
import { type EventKind, upcastPayload } from './event-kind.ts';

type Handler<S> = (state: S, event: LedgerEvent) => void;

/**
 * One part of a stream's folded state. Handlers write into the state that the fold owns and never fail;
 * an undo handler takes back what a rescinded event of that kind had written.
 */
export interface Slice<S> {
  readonly initial: () => S;
  readonly handlers: ReadonlyMap<string, Handler<S>>;
  readonly undoHandlers: ReadonlyMap<string, Handler<S>>;
  readonly eachHandlers: readonly Handler<S>[];
  on<P>(kind: EventKind<P>, handler: (state: S, payload: P, event: LedgerEvent) => void): Slice<S>;
  /** Called for every event of the stream, whatever its kind. */
  each(handler: (state: S, event: LedgerEvent) => void): Slice<S>;
  undo<P>(kind: EventKind<P>, handler: (state: S, payload: P, event: LedgerEvent) => void): Slice<S>;
}

/** Starts a slice. @example slice<CallState>(() => ({ rounds: [] })).on(roundPlanned, (s, p) => { … }) */
export function slice<S>(initial: () => S): Slice<S> {
  const handlers = new Map<string, Handler<S>>();
  const undoHandlers = new Map<string, Handler<S>>();
  const eachHandlers: Handler<S>[] = [];
  const self: Slice<S> = {
    initial,
    handlers,
    undoHandlers,
    eachHandlers,
    each(handler) {
      eachHandlers.push(handler);
      return self;
    },
    on(kind, handler) {
      handlers.set(kind.type, (state, event) => handler(state, upcastPayload(kind, event), event));
      return self;
    },
    undo(kind, handler) {
      undoHandlers.set(kind.type, (state, event) => handler(state, upcastPayload(kind, event), event));
      return self;
    },
  };
  return self;
}

type Parts = Readonly<Record<string, { readonly initial: () => unknown }>>;
type StateOf<T extends Parts> = { [K in keyof T]: ReturnType<T[K]['initial']> };

/** The fold of one kind of stream: its empty state and the function that folds one event into it. */
export interface Fold<S> {
  readonly initial: () => S;
  readonly evolve: (state: S, event: LedgerEvent) => S;
  readonly canUndo: (eventType: string) => boolean;
}

interface Way {
  readonly name: string;
  readonly handler: Handler<unknown>;
}

/** The type name of the event that takes back an earlier act; its payload carries the undone events. */
export const ACT_RESCINDED = 'ActRescinded';

/** Composes slices into one fold. An `ActRescinded` event runs the undo handlers, last event first. */
export function composeSlices<T extends Parts>(slices: T): Fold<StateOf<T>> {
  const entries = Object.entries(slices) as unknown as [string, Slice<unknown>][];
  const ways = { handlers: new Map<string, Way[]>(), undoHandlers: new Map<string, Way[]>() };
  /** Handlers of a type of event, found once: most slices have none for most types. */
  const waysOf = (type: string, which: keyof typeof ways): readonly Way[] => {
    const known = ways[which].get(type);
    if (known) return known;
    const found = entries.flatMap(([name, part]) => {
      const handler = part[which].get(type);
      return handler ? [{ name, handler }] : [];
    });
    ways[which].set(type, found);
    return found;
  };
  const route = (state: Record<string, unknown>, event: LedgerEvent, which: keyof typeof ways): void => {
    for (const { name, handler } of waysOf(event.type, which)) handler(state[name], event);
  };
  return {
    initial: () => Object.fromEntries(entries.map(([name, part]) => [name, part.initial()])) as StateOf<T>,
    evolve(state, event) {
      if (event.type === ACT_RESCINDED) {
        const { undone } = event.payload as { undone: LedgerEvent[] };
        for (const past of [...undone].reverse()) route(state, past, 'undoHandlers');
      }
      route(state, event, 'handlers');
      for (const [name, part] of entries)
        for (const handler of part.eachHandlers) handler(state[name], event);
      return state;
    },
    canUndo: (eventType) => entries.some(([, part]) => part.undoHandlers.has(eventType)),
  };
}
