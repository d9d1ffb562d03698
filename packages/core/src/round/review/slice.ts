import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import type { ExactSchema } from '../../scoring/index.ts';
import {
  itemSettled,
  scorebookConfirmed,
  scoreSheetReturned,
  scoreSheetSubmitted,
  tableNamed,
} from './events.ts';

export interface ScoreSheet {
  readonly case: string;
  readonly panel: string;
  readonly stage: StageId;
  readonly examiner: string;
  readonly values: Readonly<Record<string, number>>;
  readonly comments: readonly { readonly item: string; readonly kind: string; readonly text: string }[];
  readonly yearsFlags: readonly string[];
  readonly act: string;
}

export interface Scorebook {
  readonly case: string;
  readonly stage: StageId;
  readonly panel: string;
  readonly score: z.infer<typeof ExactSchema>;
  readonly report: string;
  readonly act: string;
}

export interface ReviewState {
  /** Case → the division by whose table it is scored, where its own refers to others. */
  tables: Map<string, string>;
  /** `<stage>/<case>` → examiner → the sheet that counts. */
  sheets: Map<string, Map<string, ScoreSheet>>;
  /** Sheets given back, with the reason; the examiner scores again. */
  returned: {
    readonly case: string;
    readonly stage: StageId;
    readonly examiner: string;
    readonly reason: string;
  }[];
  /** `<stage>/<case>` → item → agreed value; a sheet given back takes them along, for they rested on it. */
  settled: Map<string, Map<string, { readonly value: number; readonly reason: string }>>;
  scorebooks: Map<string, Scorebook>;
}

/** Key of a case in a scored stage. */
export const reviewKey = (stage: StageId, caseId: string): string => `${stage}/${caseId}`;

/** Score sheets, agreed items and scorebooks of every scored stage. */
export const reviewSlice = slice<ReviewState>(() => ({
  tables: new Map(),
  sheets: new Map(),
  returned: [],
  settled: new Map(),
  scorebooks: new Map(),
}))
  .on(tableNamed, (state, payload) => {
    state.tables.set(payload.case, payload.table);
  })
  .undo(tableNamed, (state, payload) => {
    state.tables.delete(payload.case);
  })
  .on(scoreSheetSubmitted, (state, payload, event) => {
    const key = reviewKey(payload.stage, payload.case);
    const sheets = state.sheets.get(key) ?? new Map<string, ScoreSheet>();
    sheets.set(event.by.person, { ...payload, examiner: event.by.person, act: event.act });
    state.sheets.set(key, sheets);
  })
  .undo(scoreSheetSubmitted, (state, payload, event) => {
    state.sheets.get(reviewKey(payload.stage, payload.case))?.delete(event.by.person);
  })
  .on(scoreSheetReturned, (state, payload) => {
    const key = reviewKey(payload.stage, payload.case);
    state.sheets.get(key)?.delete(payload.examiner);
    state.settled.delete(key);
    state.returned.push(payload);
  })
  .on(itemSettled, (state, payload) => {
    const key = reviewKey(payload.stage, payload.case);
    const settled = state.settled.get(key) ?? new Map<string, { value: number; reason: string }>();
    settled.set(payload.item, { value: payload.value, reason: payload.reason });
    state.settled.set(key, settled);
  })
  .undo(itemSettled, (state, payload) => {
    state.settled.get(reviewKey(payload.stage, payload.case))?.delete(payload.item);
  })
  .on(scorebookConfirmed, (state, payload, event) => {
    state.scorebooks.set(reviewKey(payload.stage, payload.case), { ...payload, act: event.act });
  })
  .undo(scorebookConfirmed, (state, payload) => {
    state.scorebooks.delete(reviewKey(payload.stage, payload.case));
  });
