import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BlindIndex, FileRef, LocalDateSchema, PartyId, PublicText } from '../../act/fields.ts';
import { NameWordsSchema } from '../../fairness/conflict/name-words.ts';

/** The part of a mail address after the sign, as `example.org`. */
const MailDomain = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, 'mail-domain');

const internal = { stream: 'registry', visibility: 'internal' } as const;
const OrganisationName = z.string().trim().min(1).max(200);

/**
 * Who owns a part of an organisation, as a register or report shows it: a registered party, or an organisation named
 * by its credit code (GB 32100) or by name alone. A parent controls whatever the percentage.
 */
export const ownershipRecorded = eventKind('OwnershipRecorded', {
  ...internal,
  payload: z.strictObject({
    owned: PartyId,
    kind: z.enum(['parent', 'shareholding']),
    owner: PartyId.optional(),
    ownerName: OrganisationName.optional(),
    codeKind: z.literal('credit-code').optional(),
    ownerCode: BlindIndex.optional(),
    percent: z.number().min(0.01).max(100).multipleOf(0.01).optional(),
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
    evidence: z.array(FileRef).min(1),
  }),
});

/** A tie of a person to an organisation that is not registered: known by name, credit code or mail domain. */
export const outsideTieRecorded = eventKind('OutsideTieRecorded', {
  ...internal,
  payload: z.strictObject({
    person: PartyId,
    kind: z.enum(['employment', 'consultancy', 'training', 'shared-project', 'shareholding', 'kinship']),
    organisationName: OrganisationName,
    codeKind: z.literal('credit-code').optional(),
    organisationCode: BlindIndex.optional(),
    mailDomain: MailDomain.optional(),
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
  }),
});

/** A tie between two persons, which has no direction. */
export const personTieRecorded = eventKind('PersonTieRecorded', {
  ...internal,
  payload: z.strictObject({
    person: PartyId,
    other: PartyId,
    kind: z.enum(['kinship', 'shared-project', 'consultancy', 'training', 'shared-panel']),
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
  }),
});

/** Another name that an organisation goes by, or a mail domain of its own. */
export const aliasRecorded = eventKind('AliasRecorded', {
  ...internal,
  payload: z.strictObject({
    organisation: PartyId,
    as: z.enum(['name', 'mail-domain']),
    alias: OrganisationName,
    evidence: z.array(FileRef).min(1),
  }),
});

/** The words by which spellings of names are compared from now on, whole. */
export const nameWordsAnnounced = eventKind('NameWordsAnnounced', {
  stream: 'registry',
  visibility: 'public',
  payload: z.strictObject({ words: NameWordsSchema, source: PublicText }),
});
