import { z } from 'zod';
import { BodyKindSchema } from '../../access/roles.ts';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, KeyId, PublicText } from '../../act/fields.ts';
import { YearScheduleSchema } from '../../calendar/index.ts';

const registry = 'registry' as const;

/** The first act of all: the city that gives the award, and the three administrators, three people. */
export const jurisdictionOpened = eventKind('JurisdictionOpened', {
  stream: registry,
  visibility: 'public',
  payload: z.strictObject({
    jurisdiction: KeyId,
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  }),
});

/** A body (committee, office, district office, department, association, government …) with the body above it. */
export const bodyRegistered = eventKind('BodyRegistered', {
  stream: registry,
  visibility: 'public',
  payload: z.strictObject({
    body: BodyId,
    kind: BodyKindSchema,
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    above: BodyId.optional(),
    /** A member unit of the committee is consulted on candidates. */
    memberUnit: z.boolean().default(false),
  }),
});

export const bodyClosed = eventKind('BodyClosed', {
  stream: registry,
  visibility: 'public',
  payload: z.strictObject({ body: BodyId, reason: PublicText }),
});

/** Working-day schedules of a year, as announced; a later announcement may only lengthen running terms. */
export const calendarAnnounced = eventKind('CalendarAnnounced', {
  stream: registry,
  visibility: 'public',
  payload: z.strictObject({ schedules: z.array(YearScheduleSchema).min(1), source: PublicText }),
});
