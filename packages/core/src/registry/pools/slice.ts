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
  readonly trainedOn: LocalDate;
  readonly from: LocalDate;
  to: LocalDate;
  /** The end the enrolment was made with, kept for when a removal is taken back. */
  readonly enrolledTo: LocalDate;
  /** The act that enrolled. */
  readonly act: string;
  /** An enrolment that was over before this one. */
  readonly earlier?: PoolExaminer | undefined;
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

type PlaceInPool = Pick<CultivationMember, 'programme' | 'party' | 'body'>;

const isSamePlace = (one: PlaceInPool, other: PlaceInPool): boolean =>
  one.programme === other.programme && one.party === other.party && one.body === other.body;

/** The pool of examiners and the pool of organisations and persons being prepared for the award. */
export const poolsSlice = slice<PoolsState>(() => ({ examiners: new Map(), cultivation: [] }))
  .on(examinerEnrolled, (state, payload, { act }) => {
    state.examiners.set(payload.person, {
      ...payload,
      act,
      enrolledTo: payload.to,
      earlier: state.examiners.get(payload.person),
    });
  })
  .undo(examinerEnrolled, (state, payload) => {
    const earlier = state.examiners.get(payload.person)?.earlier;
    if (earlier) state.examiners.set(payload.person, earlier);
    else state.examiners.delete(payload.person);
  })
  .on(examinerRemoved, (state, payload) => {
    const examiner = state.examiners.get(payload.person);
    if (examiner) examiner.to = payload.on;
  })
  .undo(examinerRemoved, (state, payload) => {
    const examiner = state.examiners.get(payload.person);
    if (examiner) examiner.to = examiner.enrolledTo;
  })
  .on(cultivationMemberAdded, (state, payload) => {
    state.cultivation.push({ ...payload });
  })
  .undo(cultivationMemberAdded, (state, payload) => {
    state.cultivation = state.cultivation.filter(
      (entry) => !(isSamePlace(entry, payload) && entry.from === payload.from),
    );
  })
  .on(cultivationMemberRemoved, (state, payload) => {
    for (const entry of state.cultivation) {
      if (isSamePlace(entry, payload) && !entry.to) entry.to = payload.on;
    }
  })
  .undo(cultivationMemberRemoved, (state, payload) => {
    for (const entry of state.cultivation) {
      if (isSamePlace(entry, payload) && entry.to === payload.on) delete entry.to;
    }
  });
