import type { Rank } from '../../access/roles.ts';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isWithin } from '../jurisdiction/spans.ts';
import {
  deputyAppointed,
  evaluatingBodyBarred,
  evaluatorBarred,
  memberAppointed,
  membershipEnded,
  supervisionGroupAppointed,
  supervisionGroupDissolved,
} from './events.ts';

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

/** A supervision group of one edition; it stands until it is dissolved. */
export interface SupervisionGroup {
  readonly programme: string;
  readonly period: string;
  readonly body: string;
  readonly members: readonly { readonly person: string; readonly from: string }[];
  readonly from: LocalDate;
  dissolvedOn?: LocalDate | undefined;
}

export interface StaffState {
  memberships: Membership[];
  deputies: Deputy[];
  /** Persons barred from evaluation work. */
  barred: Set<string>;
  /** Third-party evaluators barred from it. */
  barredBodies: Set<string>;
  /** In the order of their appointment. */
  supervisionGroups: SupervisionGroup[];
}

type Edition = Pick<SupervisionGroup, 'programme' | 'period' | 'body'>;

const isSameEdition = (one: Edition, other: Edition): boolean =>
  one.programme === other.programme && one.period === other.period && one.body === other.body;

const isSameGroup = (one: Edition & { from: LocalDate }, other: Edition & { from: LocalDate }): boolean =>
  isSameEdition(one, other) && one.from === other.from;

const isMember = ({ members }: Pick<SupervisionGroup, 'members'>, person: string): boolean =>
  members.some((member) => member.person === person);

/** Who sits where, since when, and who stands in for whom. */
export const staffSlice = slice<StaffState>(() => ({
  memberships: [],
  deputies: [],
  barred: new Set(),
  barredBodies: new Set(),
  supervisionGroups: [],
}))
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
  })
  .on(evaluatingBodyBarred, (state, payload) => {
    state.barredBodies.add(payload.body);
  })
  .undo(evaluatingBodyBarred, (state, payload) => {
    state.barredBodies.delete(payload.body);
  })
  .on(supervisionGroupAppointed, (state, { resolution: _resolution, ...group }) => {
    const { body, from, members } = group;
    state.supervisionGroups.push({ ...group });
    for (const { person } of members) state.memberships.push({ person, body, rank: 'member', from });
  })
  .undo(supervisionGroupAppointed, (state, group) => {
    state.supervisionGroups = state.supervisionGroups.filter((entry) => !isSameGroup(entry, group));
    state.memberships = state.memberships.filter(
      (entry) => !(entry.body === group.body && entry.from === group.from && isMember(group, entry.person)),
    );
  })
  .on(supervisionGroupDissolved, (state, { on, ...ended }) => {
    const group = state.supervisionGroups.find(
      (entry) => isSameEdition(entry, ended) && entry.dissolvedOn === undefined,
    );
    if (!group) return;
    group.dissolvedOn = on;
    for (const entry of state.memberships) {
      const isOfGroup =
        entry.body === group.body && entry.from === group.from && isMember(group, entry.person);
      if (isOfGroup && (entry.to === undefined || entry.to > on)) entry.to = on;
    }
  });
