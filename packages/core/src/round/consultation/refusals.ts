import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { SoughtFromSchema } from '../../scheme/model/deciding-stages.ts';

export const consultationAlreadySent = refusalKind('consultation-already-sent', 'state', {});
/** A body that is closed, no member unit, or of a kind that gives no opinions. */
export const notAMemberUnit = refusalKind('not-a-member-unit', 'rule', { unit: z.string() });
export const nothingToConsultOn = refusalKind('nothing-to-consult-on', 'state', {});
export const unitNotAsked = refusalKind('unit-not-asked', 'forbidden', { unit: z.string() });
export const alreadyAnswered = refusalKind('already-answered', 'state', { unit: z.string() });
export const notUnderConsultation = refusalKind('not-under-consultation', 'rule', {
  cases: z.array(z.string()),
});
export const consultationNotSent = refusalKind('consultation-not-sent', 'state', {});
export const unitsPending = refusalKind('units-pending', 'state', { units: z.array(z.string()) });

/** The scheme has member units asked, or the views of sectors and the public sought, and not the other. */
export const consultationAsksOthers = refusalKind('consultation-asks-others', 'rule', { asks: z.string() });
export const viewsNotOfScheme = refusalKind('views-not-of-scheme', 'rule', { source: SoughtFromSchema });
export const viewsNotSought = refusalKind('views-not-sought', 'state', { source: SoughtFromSchema });

export const consultationRefusals = [
  consultationAlreadySent,
  notAMemberUnit,
  nothingToConsultOn,
  unitNotAsked,
  alreadyAnswered,
  notUnderConsultation,
  consultationNotSent,
  unitsPending,
  consultationAsksOthers,
  viewsNotOfScheme,
  viewsNotSought,
];
