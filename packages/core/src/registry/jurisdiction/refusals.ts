import { z } from 'zod';
import { BodyKindSchema } from '../../access/roles.ts';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

export const alreadyOpen = refusalKind('jurisdiction-already-open', 'state', { jurisdiction: z.string() });
/** A registry's stream is named after its jurisdiction. */
export const unlikeStream = refusalKind('jurisdiction-unlike-stream', 'input', {
  jurisdiction: z.string(),
  stream: z.string(),
});
export const administratorsMustDiffer = refusalKind('administrators-must-differ', 'input', {});
export const bodyIdTaken = refusalKind('body-id-taken', 'state', { body: z.string() });
export const bodyClosedAlready = refusalKind('body-closed', 'state', { body: z.string() });
/** There is one administration of each kind. */
export const administrationExists = refusalKind('administration-exists', 'state', {
  kind: BodyKindSchema,
  body: z.string(),
});
export const cannotBeMemberUnit = refusalKind('cannot-be-member-unit', 'input', { kind: BodyKindSchema });
export const administrationStaysOpen = refusalKind('administration-stays-open', 'state', {
  body: z.string(),
});
export const bodyStillAbove = refusalKind('body-still-above', 'state', {
  body: z.string(),
  bodies: z.array(z.string()),
});
export const scheduleAnnouncedTwice = refusalKind('schedule-announced-twice', 'state', {
  year: z.int(),
  announcedOn: LocalDateSchema,
});
export const daysReversed = refusalKind('days-reversed', 'input', {
  from: LocalDateSchema,
  to: LocalDateSchema,
});
/** A day of something that happened lies after today. */
export const notYetHappened = refusalKind('not-yet-happened', 'input', {
  day: LocalDateSchema,
  today: LocalDateSchema,
});
/** The act belongs to other hats: those of the role that may take it back. */
export const notYoursToRescind = refusalKind('not-yours-to-rescind', 'forbidden', { role: z.string() });
export const stillInUse = refusalKind('still-in-use', 'state', {
  what: z.string(),
  by: z.array(z.string()),
});

export const jurisdictionRefusals = [
  alreadyOpen,
  unlikeStream,
  administratorsMustDiffer,
  bodyIdTaken,
  bodyClosedAlready,
  administrationExists,
  cannotBeMemberUnit,
  administrationStaysOpen,
  bodyStillAbove,
  scheduleAnnouncedTwice,
  daysReversed,
  notYetHappened,
  notYoursToRescind,
  stillInUse,
];
