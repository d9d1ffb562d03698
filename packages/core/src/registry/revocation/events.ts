import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { FileRef, HonourId, KeyId, LocalDateSchema, PartyId, PublicText, Sealed } from '../../act/fields.ts';

const internal = { stream: 'registry', visibility: 'internal' } as const;
const open = { stream: 'registry', visibility: 'public' } as const;

/** Something reported about a winner that may be a ground of revocation, and what an inquiry found. */
export const incidentReported = eventKind('IncidentReported', {
  ...internal,
  payload: z.strictObject({
    incident: KeyId,
    honour: HonourId,
    ground: KeyId,
    happenedOn: LocalDateSchema,
    account: Sealed,
    evidence: z.array(FileRef),
  }),
});

export const incidentVerified = eventKind('IncidentVerified', {
  ...internal,
  payload: z.strictObject({
    incident: KeyId,
    holds: z.boolean(),
    majorSocialEffect: z.boolean(),
    source: PublicText,
    evidence: z.array(FileRef).min(1),
  }),
});

/** The office, or the committee where the scheme says so, asks the government to withdraw a title. */
export const revocationProposed = eventKind('RevocationProposed', {
  ...internal,
  payload: z.strictObject({
    revocation: KeyId,
    honour: HonourId,
    ground: KeyId,
    incident: KeyId.optional(),
    order: KeyId.optional(),
    statement: PublicText,
  }),
});

/** The government does not follow the request: the title stays, and nothing of it is made known. */
export const revocationDeclined = eventKind('RevocationDeclined', {
  ...internal,
  payload: z.strictObject({ revocation: KeyId, decidedOn: LocalDateSchema, document: FileRef }),
});

/** The government's decision on a proposed withdrawal, made known as the ground asks. */
export const revocationDecided = eventKind('RevocationDecided', {
  ...open,
  payload: z.strictObject({
    revocation: KeyId,
    honour: HonourId,
    programme: KeyId,
    party: PartyId,
    ground: KeyId,
    withdrawn: z.boolean(),
    takesBack: z.array(z.string()),
    publishedAs: z.enum(['exposure', 'circular', 'announcement', 'none']),
    bannedUntil: LocalDateSchema.optional(),
    decidedOn: LocalDateSchema,
    document: FileRef,
  }),
});

/** A certificate, plaque or prize money returned after a withdrawal. */
export const itemRecovered = eventKind('ItemRecovered', {
  ...internal,
  payload: z.strictObject({
    revocation: KeyId,
    item: z.enum(['certificate', 'plaque', 'cup', 'prize-money']),
    on: LocalDateSchema,
    receipt: FileRef,
  }),
});
