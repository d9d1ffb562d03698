import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import {
  obligationFiled,
  rectificationJudged,
  rectificationOrdered,
  rectificationReported,
  winnerRevisited,
} from './events.ts';

export interface Filing {
  readonly honour: string;
  readonly obligation: string;
  readonly on: LocalDate;
  readonly covers?: number | undefined;
}

export interface Revisit {
  readonly revisit: string;
  readonly honour: string;
  readonly on: LocalDate;
  readonly experts: readonly string[];
  readonly finding: 'in-order' | 'remarks' | 'serious-problem';
}

export interface RectificationOrder {
  readonly order: string;
  readonly honour: string;
  readonly because: 'serious-problem' | 'obligation-overdue';
  readonly revisit?: string | undefined;
  readonly obligation?: string | undefined;
  readonly what: string;
  readonly dueOn: LocalDate;
  reportedOn?: LocalDate;
  result?: 'passed' | 'failed' | 'overdue';
}

export interface ObligationsState {
  filings: Filing[];
  revisits: Map<string, Revisit>;
  orders: Map<string, RectificationOrder>;
}

/** What winners filed, where they were revisited, and what they were ordered to mend. */
export const obligationsSlice = slice<ObligationsState>(() => ({
  filings: [],
  revisits: new Map(),
  orders: new Map(),
}))
  .on(obligationFiled, (state, payload) => {
    state.filings.push(payload);
  })
  .undo(obligationFiled, (state, payload) => {
    state.filings = state.filings.filter(
      (entry) =>
        !(
          entry.honour === payload.honour &&
          entry.obligation === payload.obligation &&
          entry.on === payload.on &&
          entry.covers === payload.covers
        ),
    );
  })
  .on(winnerRevisited, (state, payload) => {
    state.revisits.set(payload.revisit, payload);
  })
  .on(rectificationOrdered, (state, payload) => {
    state.orders.set(payload.order, { ...payload });
  })
  .undo(rectificationOrdered, (state, payload) => {
    state.orders.delete(payload.order);
  })
  .on(rectificationReported, (state, payload) => {
    const order = state.orders.get(payload.order);
    if (order) order.reportedOn = payload.on;
  })
  .undo(rectificationReported, (state, payload) => {
    const order = state.orders.get(payload.order);
    if (order) delete order.reportedOn;
  })
  .on(rectificationJudged, (state, payload) => {
    const order = state.orders.get(payload.order);
    if (order) order.result = payload.result;
  })
  .undo(rectificationJudged, (state, payload) => {
    const order = state.orders.get(payload.order);
    if (order) delete order.result;
  });
