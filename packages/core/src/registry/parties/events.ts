import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BlindIndex, FileRef, LocalDateSchema, PartyId, Sealed } from '../../act/fields.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';

/**
 * One organisation or person across rounds. Organisations' names are public facts; a person's name and every
 * code lie in the vault, and the keyed index of the code is what parties are matched by.
 */
export const partyRegistered = eventKind('PartyRegistered', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    party: PartyId,
    kind: TrackSchema,
    name: z.string().min(1).optional(),
    profile: Sealed.describe('Name, code and contact data'),
    codeIndex: BlindIndex,
    codeKind: z.enum(['credit-code', 'resident-id', 'passport', 'residence-permit']),
  }),
});

/** A tie that may be a conflict of interest: employment and the like, with its span. */
export const tieRecorded = eventKind('TieRecorded', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    person: PartyId,
    organisation: PartyId,
    kind: z.enum(['employment', 'consultancy', 'training', 'shared-project', 'shareholding', 'kinship']),
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
  }),
});

/** A person who may act and sign for an organisation. */
export const agentAuthorised = eventKind('AgentAuthorised', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    organisation: PartyId,
    person: PartyId,
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
    mandate: FileRef,
  }),
});

/** A new name or other changes of what is known of a party. A person's name stays in the sealed profile. */
export const partyRenamed = eventKind('PartyRenamed', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    party: PartyId,
    name: z.string().min(1).optional(),
    profile: Sealed.describe('Name, code and contact data from now on'),
    evidence: z.array(FileRef).min(1),
  }),
});

/** Organisations absorbed by another, which stands for them from then on; `on`: the day the merger took effect. */
export const organisationsMerged = eventKind('OrganisationsMerged', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    into: PartyId,
    merged: z.array(PartyId).min(1),
    on: LocalDateSchema,
    evidence: z.array(FileRef).min(1),
  }),
});

/** One person registered under two documents: `keep` stands for both from then on. */
export const personsUnited = eventKind('PersonsUnited', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({ keep: PartyId, same: PartyId, evidence: z.array(FileRef).min(1) }),
});
