import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { revocationDecided } from '../revocation/events.ts';
import {
  commendationIssued,
  honourConferred,
  honourItemHandedOver,
  honourItemIssued,
  honourShared,
  promotionRecorded,
  titleMisuseFound,
  titleUseDeclared,
} from './events.ts';

export interface HonourItem {
  readonly item: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  handedOverOn?: LocalDate;
}

export interface Honour {
  readonly honour: string;
  readonly programme: string;
  readonly period: string;
  readonly round: string;
  readonly case: string;
  readonly party: string;
  readonly name: string;
  readonly track: Track;
  readonly grade: string;
  readonly decidedOn: LocalDate;
  readonly awardYear: number;
  readonly takesPlace: boolean;
  replacedBy?: string;
  withdrawnOn?: LocalDate;
  readonly items: HonourItem[];
  readonly sharedWith: Map<string, LocalDate>;
  readonly titleUses: {
    readonly medium: string;
    readonly showsYear?: number | undefined;
    readonly on: LocalDate;
  }[];
  readonly misuses: string[];
  readonly promotions: {
    readonly kind: string;
    readonly year: number;
    readonly on: LocalDate;
    readonly summary: string;
  }[];
}

export interface HonoursState {
  honours: Map<string, Honour>;
  commendations: { readonly round: string; readonly number: string; readonly date: LocalDate }[];
}

/** Titles granted, what was issued for them, and what became of them. */
export const honoursSlice = slice<HonoursState>(() => ({ honours: new Map(), commendations: [] }))
  .on(honourConferred, (state, { replaces, ...payload }) => {
    state.honours.set(payload.honour, {
      ...payload,
      items: [],
      sharedWith: new Map(),
      titleUses: [],
      misuses: [],
      promotions: [],
    });
    const replaced = replaces === undefined ? undefined : state.honours.get(replaces);
    if (replaced) replaced.replacedBy = payload.honour;
  })
  .on(commendationIssued, (state, payload) => {
    state.commendations.push(payload);
  })
  .undo(commendationIssued, (state, payload) => {
    state.commendations = state.commendations.filter((entry) => entry.number !== payload.number);
  })
  .on(honourItemIssued, (state, { honour, ...item }) => {
    state.honours.get(honour)?.items.push({ ...item });
  })
  .undo(honourItemIssued, (state, payload) => {
    const items = state.honours.get(payload.honour)?.items;
    const at = items?.findIndex((entry) => entry.item === payload.item) ?? -1;
    if (at >= 0) items?.splice(at, 1);
  })
  .on(honourItemHandedOver, (state, payload) => {
    const item = state.honours.get(payload.honour)?.items.find((entry) => entry.item === payload.item);
    if (item) item.handedOverOn = payload.on;
  })
  .undo(honourItemHandedOver, (state, payload) => {
    const item = state.honours.get(payload.honour)?.items.find((entry) => entry.item === payload.item);
    if (item) delete item.handedOverOn;
  })
  .on(honourShared, (state, payload) => {
    state.honours.get(payload.honour)?.sharedWith.set(payload.with, payload.on);
  })
  .undo(honourShared, (state, payload) => {
    state.honours.get(payload.honour)?.sharedWith.delete(payload.with);
  })
  .on(titleUseDeclared, (state, { honour, ...use }) => {
    state.honours.get(honour)?.titleUses.push(use);
  })
  .on(titleMisuseFound, (state, payload) => {
    state.honours.get(payload.honour)?.misuses.push(payload.finding);
  })
  .on(promotionRecorded, (state, { honour, ...promotion }) => {
    state.honours.get(honour)?.promotions.push(promotion);
  })
  .on(revocationDecided, (state, payload) => {
    const honour = state.honours.get(payload.honour);
    if (honour && payload.withdrawn) honour.withdrawnOn = payload.decidedOn;
  });
