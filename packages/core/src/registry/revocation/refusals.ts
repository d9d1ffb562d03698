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
  triggerMissing,
  incidentOfOtherGround,
  incidentNotVerified,
  incidentDoesNotHold,
  incidentOutsideWindow,
  noMajorSocialEffect,
  rectificationNotFailed,
  groundTermNotSet,
  revocationAlreadyDecided,
  titleNotWithdrawn,
  itemNotTakenBack,
  itemAlreadyRecovered,
];
