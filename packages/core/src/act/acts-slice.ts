import { actEvents } from './act-events.ts';
import type { StreamKind } from './event-kind.ts';
import { type Slice, slice } from './slice.ts';

/** An act waiting for its second person. */
export interface PreparedAct {
  readonly act: string;
  readonly command: string;
  readonly payload: unknown;
  readonly by: string;
  readonly preparedAt: string;
}

/** Work that was taken back and must be done again: for these cases, or for a whole list when there are none. */
export interface PendingRedo {
  readonly rescinded: string;
  readonly command: string;
  cases: readonly string[];
  /** Commands that may be run meanwhile, because they are part of doing it again. */
  readonly redo: readonly string[];
}

/** Acts in flight and acts taken back, of any stream. */
export interface ActsState {
  prepared: Map<string, PreparedAct>;
  /** Rescinded act → the act that rescinded it. */
  rescinded: Map<string, string>;
  /** Case → commands that may be run again for it although their stage has closed. */
  reopened: Map<string, Set<string>>;
  /** Commands on a whole list that may be run again although their stage has closed. */
  reopenedLists: Set<string>;
  pendingRedo: PendingRedo[];
}

/** The slice of prepared and rescinded acts for one kind of stream. */
export function actsSlice(stream: StreamKind): Slice<ActsState> {
  const { actPrepared, actRescinded } = actEvents(stream);
  return slice<ActsState>(() => ({
    prepared: new Map(),
    rescinded: new Map(),
    reopened: new Map(),
    reopenedLists: new Set(),
    pendingRedo: [],
  }))
    .on(actPrepared, (state, payload, event) => {
      state.prepared.set(event.act, {
        act: event.act,
        command: payload.command,
        payload: payload.payload,
        by: event.by.person,
        preparedAt: event.at,
      });
    })
    .on(actRescinded, (state, payload, event) => {
      state.rescinded.set(payload.rescinds, event.act);
      if (payload.mustRedo) {
        const { rescinds: rescinded, command, cases, redo } = payload;
        state.pendingRedo.push({ rescinded, command, cases, redo });
      }
      for (const command of payload.redo) state.reopenedLists.add(command);
      for (const id of payload.cases) {
        const commands = state.reopened.get(id) ?? new Set();
        for (const command of payload.redo) commands.add(command);
        state.reopened.set(id, commands);
      }
    })
    .each((state, event) => {
      if (event.type === 'ActPrepared' || state.pendingRedo.length === 0) return;
      const id = (event.payload as { readonly case?: unknown }).case;
      for (const pending of state.pendingRedo) {
        if (pending.command !== event.command) continue;
        pending.cases = typeof id === 'string' ? pending.cases.filter((entry) => entry !== id) : [];
      }
      state.pendingRedo = state.pendingRedo.filter(
        (pending) => pending.command !== event.command || pending.cases.length > 0,
      );
    });
}
