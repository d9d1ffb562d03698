import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { SupervisorOriginSchema } from '../../scheme/model/scheme-document.ts';

/** The three administrators are three people. */
export const twoAdministrations = refusalKind('two-administrations', 'forbidden', {
  person: z.string(),
  holds: z.string(),
});
export const alreadySeated = refusalKind('already-seated', 'state', {
  person: z.string(),
  body: z.string(),
  from: LocalDateSchema,
});
export const notSeated = refusalKind('not-seated', 'state', {
  person: z.string(),
  body: z.string(),
  day: LocalDateSchema,
});
/** An administration must keep a head, who alone can appoint another. */
export const lastAdministrator = refusalKind('last-administrator', 'state', { body: z.string() });
export const handedToOneself = refusalKind('handed-to-oneself', 'input', { person: z.string() });
export const noBodyAbove = refusalKind('no-body-above', 'state', { body: z.string() });
export const notTheBodyAbove = refusalKind('not-the-body-above', 'forbidden', {
  body: z.string(),
  above: z.string(),
});
export const deputyForOneself = refusalKind('deputy-for-oneself', 'input', { person: z.string() });
export const administratorAsDeputy = refusalKind('administrator-as-deputy', 'forbidden', {
  person: z.string(),
});
export const alreadyDeputy = refusalKind('already-deputy', 'state', {
  person: z.string(),
  body: z.string(),
});
export const personBarred = refusalKind('person-barred', 'state', { person: z.string() });

export const notAnEvaluatingBody = refusalKind('not-an-evaluating-body', 'input', { body: z.string() });
export const bodyBarred = refusalKind('body-barred', 'state', { body: z.string() });
/** A supervision group holds only as the committee approved it, all at once. */
export const groupIsAppointedWhole = refusalKind('group-is-appointed-whole', 'rule', { body: z.string() });
export const schemeHasNoSupervisionGroup = refusalKind('scheme-has-no-supervision-group', 'rule', {
  programme: z.string(),
});
export const notASupervisionGroup = refusalKind('not-a-supervision-group', 'input', { body: z.string() });
export const supervisionGroupStands = refusalKind('supervision-group-stands', 'state', {
  body: z.string(),
  period: z.string(),
});
export const groupMemberTwice = refusalKind('group-member-twice', 'input', { persons: z.array(z.string()) });
export const supervisorOfOtherOrigin = refusalKind('supervisor-of-other-origin', 'rule', {
  person: z.string(),
  from: SupervisorOriginSchema,
});
export const tooFewNewSupervisors = refusalKind('too-few-new-supervisors', 'rule', {
  newMembers: z.int(),
  needed: z.int(),
  size: z.int(),
});
/** Nobody watches over oneself, and administrators see no case. */
export const seatForbidsSupervising = refusalKind('seat-forbids-supervising', 'forbidden', {
  person: z.string(),
  body: z.string(),
});
export const examinerAsSupervisor = refusalKind('examiner-as-supervisor', 'forbidden', {
  person: z.string(),
});
export const supervisorTakesSeat = refusalKind('supervisor-takes-seat', 'forbidden', {
  person: z.string(),
  body: z.string(),
});

export const staffRefusals = [
  twoAdministrations,
  alreadySeated,
  notSeated,
  lastAdministrator,
  handedToOneself,
  noBodyAbove,
  notTheBodyAbove,
  deputyForOneself,
  administratorAsDeputy,
  alreadyDeputy,
  personBarred,
  notAnEvaluatingBody,
  bodyBarred,
  groupIsAppointedWhole,
  schemeHasNoSupervisionGroup,
  notASupervisionGroup,
  supervisionGroupStands,
  groupMemberTwice,
  supervisorOfOtherOrigin,
  tooFewNewSupervisors,
  seatForbidsSupervising,
  examinerAsSupervisor,
  supervisorTakesSeat,
];
