import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const revocation = z.string();
const incident = z.string();

export const incidentIdUsed = refusalKind('incident-id-used', 'input', { incident });
export const groundUnknown = refusalKind('ground-unknown', 'rule', {
  ground: z.string(),
  track: z.string(),
});
export const incidentAlreadyVerified = refusalKind('incident-already-verified', 'state', { incident });
export const revocationIdUsed = refusalKind('revocation-id-used', 'input', { revocation });
export const revocationPending = refusalKind('revocation-pending', 'state', { revocation });
/** The scheme lets another body ask the government. */
export const askedByOtherBody = refusalKind('asked-by-other-body', 'rule', {
  by: z.enum(['office', 'committee']),
});
export const triggerMissing = refusalKind('trigger-missing', 'input', {
  ground: z.string(),
  needs: z.enum(['incident', 'order']),
});
export const incidentOfOtherGround = refusalKind('incident-of-other-ground', 'state', {
  incident,
  ground: z.string(),
});
export const incidentNotVerified = refusalKind('incident-not-verified', 'state', { incident });
export const incidentDoesNotHold = refusalKind('incident-does-not-hold', 'state', { incident });
export const incidentOutsideWindow = refusalKind('incident-outside-window', 'rule', {
  happenedOn: LocalDateSchema,
  from: LocalDateSchema,
  to: LocalDateSchema,
});
/** The ground arose when the title's time was over: it ended by itself. */
export const groundAfterEnd = refusalKind('ground-after-end', 'rule', {
  arose: LocalDateSchema,
  lastDay: LocalDateSchema,
});
export const noMajorSocialEffect = refusalKind('no-major-social-effect', 'rule', { incident });
export const rectificationNotFailed = refusalKind('rectification-not-failed', 'rule', {
  order: z.string(),
});
export const groundTermNotSet = refusalKind('ground-term-not-set', 'state', {
  ground: z.string(),
  term: z.enum(['within', 'ban']),
});
export const revocationAlreadyDecided = refusalKind('revocation-already-decided', 'state', { revocation });
export const titleNotWithdrawn = refusalKind('title-not-withdrawn', 'state', { revocation });
export const itemNotTakenBack = refusalKind('item-not-taken-back', 'rule', { item: z.string() });
export const itemAlreadyRecovered = refusalKind('item-already-recovered', 'state', {
  item: z.string(),
  on: LocalDateSchema,
});

export const revocationRefusals = [
  incidentIdUsed,
  groundUnknown,
  incidentAlreadyVerified,
  revocationIdUsed,
  revocationPending,
  askedByOtherBody,
  triggerMissing,
  incidentOfOtherGround,
  incidentNotVerified,
  incidentDoesNotHold,
  incidentOutsideWindow,
  groundAfterEnd,
  noMajorSocialEffect,
  rectificationNotFailed,
  groundTermNotSet,
  revocationAlreadyDecided,
  titleNotWithdrawn,
  itemNotTakenBack,
  itemAlreadyRecovered,
];
