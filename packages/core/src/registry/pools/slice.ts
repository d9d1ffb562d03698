import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import {
  cultivationMemberAdded,
  cultivationMemberRemoved,
  examinerEnrolled,
  examinerRemoved,
} from './events.ts';

export interface PoolExaminer {
  readonly person: string;
  readonly fields: readonly string[];
  readonly employer?: string | undefined;
  readonly formerEmployers: readonly { readonly organisation: string; readonly until: LocalDate }[];
  readonly from: LocalDate;
  to: LocalDate;
}

export interface CultivationMember {
  readonly programme: string;
  readonly party: string;
  readonly body: string;
  readonly from: LocalDate;
  to?: LocalDate;
}

export interface PoolsState {
  examiners: Map<string, PoolExaminer>;
  cultivation: CultivationMember[];
}

/** The pool of examiners and the pool of organisations and persons being prepared for the award. */
export const poolsSlice = slice<PoolsState>(() => ({ examiners: new Map(), cultivation: [] }))
  .on(examinerEnrolled, (state, payload) => {
    state.examiners.set(payload.person, { ...payload });
  })
  .undo(examinerEnrolled, (state, payload) => {
    state.examiners.delete(payload.person);
  })
  .on(examinerRemoved, (state, payload) => {
    const examiner = state.examiners.get(payload.person);
    if (examiner) examiner.to = payload.on;
  })
  .on(cultivationMemberAdded, (state, payload) => {
    state.cultivation.push({ ...payload });
  })
  .undo(cultivationMemberAdded, (state, payload) => {
    state.cultivation = state.cultivation.filter(
      (entry) =>
        !(entry.party === payload.party && entry.body === payload.body && entry.from === payload.from),
    );
  })
  .on(cultivationMemberRemoved, (state, payload) => {
    for (const entry of state.cultivation) {
      if (entry.party === payload.party && entry.body === payload.body && !entry.to) entry.to = payload.on;
    }
  });
