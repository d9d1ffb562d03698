import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const order = z.string();

export const obligationNotOwed = refusalKind('obligation-not-owed', 'rule', {
  obligation: z.string(),
  grade: z.string(),
  track: z.string(),
});
/** By its due day of the year it is owed from the year after the award on. */
export const obligationNotOwedYet = refusalKind('obligation-not-owed-yet', 'rule', {
  obligation: z.string(),
  fromYear: z.int(),
});
export const alreadyFiledToday = refusalKind('already-filed-today', 'state', {
  obligation: z.string(),
  on: LocalDateSchema,
});
export const revisitIdUsed = refusalKind('revisit-id-used', 'input', { revisit: z.string() });
export const revisitNotProvided = refusalKind('revisit-not-provided', 'rule', { track: z.string() });
/** A named expert cannot be one: not in the pool on the day, or barred from evaluation work. */
export const expertNotAvailable = refusalKind('expert-not-available', 'state', {
  person: z.string(),
  because: z.enum(['not-in-pool', 'barred']),
});
export const orderIdUsed = refusalKind('order-id-used', 'input', { order });
export const rectificationNotProvided = refusalKind('rectification-not-provided', 'rule', {
  track: z.string(),
});
export const noSeriousProblem = refusalKind('no-serious-problem', 'state', { revisit: z.string() });
export const obligationNotOverdue = refusalKind('obligation-not-overdue', 'state', {
  obligation: z.string(),
});
export const orderStillOpen = refusalKind('order-still-open', 'state', { order });
export const dueDayNotAhead = refusalKind('due-day-not-ahead', 'input', {
  dueOn: LocalDateSchema,
  today: LocalDateSchema,
});
export const rectificationAlreadyReported = refusalKind('rectification-already-reported', 'state', {
  order,
  on: LocalDateSchema,
});
export const rectificationAlreadyJudged = refusalKind('rectification-already-judged', 'state', {
  order,
  result: z.string(),
});
export const rectificationStillRunning = refusalKind('rectification-still-running', 'state', {
  order,
  dueOn: LocalDateSchema,
});
export const rectificationReportedInTime = refusalKind('rectification-reported-in-time', 'state', {
  order,
  on: LocalDateSchema,
});
export const rectificationNotReported = refusalKind('rectification-not-reported', 'state', { order });

export const obligationsRefusals = [
  obligationNotOwed,
  obligationNotOwedYet,
  alreadyFiledToday,
  revisitIdUsed,
  revisitNotProvided,
  expertNotAvailable,
  orderIdUsed,
  rectificationNotProvided,
  noSeriousProblem,
  obligationNotOverdue,
  orderStillOpen,
  dueDayNotAhead,
  rectificationAlreadyReported,
  rectificationAlreadyJudged,
  rectificationStillRunning,
  rectificationReportedInTime,
  rectificationNotReported,
];
