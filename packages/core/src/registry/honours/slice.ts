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
  prizeUseDeclared,
  promotionRecorded,
  titleMisuseFound,
  titleUseDeclared,
} from './events.ts';

export interface HonourItem {
  readonly item: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** Prize money in whole yuan; nothing where the amount was not told. */
  readonly amount?: number | undefined;
  handedOverOn?: LocalDate;
}

/** Declared at once: what prize money was used for, in whole yuan. `what` is sealed. */
interface PrizeUse {
  readonly on: LocalDate;
  readonly uses: readonly { readonly purpose: string; readonly amount: number; readonly what: string }[];
  readonly evidence: readonly string[];
}

export interface Honour {
  readonly honour: string;
  readonly programme: string;
  /** Of the round that conferred it; nothing for a title recognised again. */
  readonly period?: string | undefined;
  readonly round?: string | undefined;
  readonly case?: string | undefined;
  readonly party: string;
  readonly name: string;
  readonly track: Track;
  readonly grade: string;
  readonly decidedOn: LocalDate;
  readonly awardYear: number;
  readonly takesPlace: boolean;
  /** The scheme version a title recognised again lives under. */
  readonly recognisedAgain?: { readonly scheme: string; readonly version: number } | undefined;
  /** An honour of the party that was entered from records and that this one replaces. */
  readonly replacesRecorded?:
    | { readonly party: string; readonly grade: string; readonly decidedOn: LocalDate }
    | undefined;
  replacedBy?: string;
  withdrawnOn?: LocalDate;
  readonly items: HonourItem[];
  readonly sharedWith: Map<string, LocalDate>;
  readonly titleUses: {
    readonly medium: string;
    readonly use?: string | undefined;
    readonly showsYear?: number | undefined;
    readonly on: LocalDate;
  }[];
  readonly misuses: {
    readonly finding: string;
    readonly use?: string | undefined;
    readonly cites?: readonly string[] | undefined;
  }[];
  readonly prizeUses: PrizeUse[];
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
      prizeUses: [],
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
  .on(titleMisuseFound, (state, { honour, evidence: _evidence, ...misuse }) => {
    state.honours.get(honour)?.misuses.push(misuse);
  })
  .on(prizeUseDeclared, (state, { honour, ...declared }) => {
    state.honours.get(honour)?.prizeUses.push(declared);
  })
  .undo(prizeUseDeclared, (state, payload) => {
    const honour = state.honours.get(payload.honour);
    const at = honour?.prizeUses.findLastIndex(({ uses }) => uses[0]?.what === payload.uses[0]?.what) ?? -1;
    if (at >= 0) honour?.prizeUses.splice(at, 1);
  })
  .on(promotionRecorded, (state, { honour, ...promotion }) => {
    state.honours.get(honour)?.promotions.push(promotion);
  })
  .on(revocationDecided, (state, payload) => {
    const honour = state.honours.get(payload.honour);
    if (honour && payload.withdrawn) honour.withdrawnOn = payload.decidedOn;
  });
