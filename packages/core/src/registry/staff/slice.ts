import type { Rank } from '../../access/roles.ts';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isWithin } from '../jurisdiction/spans.ts';
import { deputyAppointed, evaluatorBarred, memberAppointed, membershipEnded } from './events.ts';

export interface Membership {
  readonly person: string;
  readonly body: string;
  readonly rank: Rank;
  readonly from: LocalDate;
  to?: LocalDate | undefined;
  /** The end the appointment was made with, kept for when an earlier ending is taken back. */
  readonly appointedTo?: LocalDate | undefined;
}

export interface Deputy {
  readonly body: string;
  readonly insteadOf: string;
  readonly deputy: string;
  readonly round?: string | undefined;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export interface StaffState {
  memberships: Membership[];
  deputies: Deputy[];
  /** Persons barred from evaluation work. */
  barred: Set<string>;
}

/** Who sits where, since when, and who stands in for whom. */
export const staffSlice = slice<StaffState>(() => ({ memberships: [], deputies: [], barred: new Set() }))
  .on(memberAppointed, (state, payload) => {
    state.memberships.push({ ...payload, appointedTo: payload.to });
  })
  .undo(memberAppointed, (state, payload) => {
    state.memberships = state.memberships.filter(
      (entry) =>
        !(entry.person === payload.person && entry.body === payload.body && entry.from === payload.from),
    );
  })
  .on(membershipEnded, (state, payload) => {
    for (const entry of state.memberships) {
      if (entry.person === payload.person && entry.body === payload.body && isWithin(entry, payload.on))
        entry.to = payload.on;
    }
  })
  .undo(membershipEnded, (state, payload) => {
    for (const entry of state.memberships) {
      if (entry.person === payload.person && entry.body === payload.body && entry.to === payload.on)
        entry.to = entry.appointedTo;
    }
  })
  .on(deputyAppointed, (state, { reason: _reason, ...deputy }) => {
    state.deputies.push(deputy);
  })
  .undo(deputyAppointed, (state, payload) => {
    state.deputies = state.deputies.filter(
      (entry) =>
        !(entry.deputy === payload.deputy && entry.body === payload.body && entry.from === payload.from),
    );
  })
  .on(evaluatorBarred, (state, payload) => {
    state.barred.add(payload.person);
  })
  .undo(evaluatorBarred, (state, payload) => {
    state.barred.delete(payload.person);
  });
