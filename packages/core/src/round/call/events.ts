import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { FileRef, KeyId, LocalDateSchema, PeriodId, PublicText } from '../../act/fields.ts';
import { KeySchema, PlacesTrackSchema } from '../../scheme/model/cited.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

/** A value that the scheme leaves open and this round sets before its call. */
export const SettingSchema = z.strictObject({
  path: z.string().min(1),
  value: z.union([z.int(), z.string(), z.boolean()]),
});

/** The work plan: a round of a programme, pinned to one adopted scheme version, with its places frozen. */
export const roundPlanned = eventKind('RoundPlanned', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({
    programme: KeyId,
    period: PeriodId,
    scheme: KeyId,
    version: z.int().min(1),
    trial: z.boolean(),
    settings: z.array(SettingSchema),
    /** Applications count until the end of this day. */
    closesOn: LocalDateSchema,
    places: z.array(
      z.strictObject({
        grade: KeySchema,
        track: PlacesTrackSchema,
        approved: z.int(),
        usedBefore: z.int(),
        forThisRound: z.int(),
        calculation: z.literal('places@1'),
      }),
    ),
    plan: FileRef,
  }),
});

/** The call for applications, published; from now on weights and quotas are frozen. */
export const callPublished = eventKind('CallPublished', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({
    publishedOn: LocalDateSchema,
    media: z.array(KeySchema).min(1),
    proofs: z.array(FileRef).min(1),
    text: PublicText,
  }),
});

/** After opening, the round moves to another version of its scheme: by the committee, published, for stages not yet open. */
export const roundRepinned = eventKind('RoundRepinned', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({
    version: z.int().min(1),
    /** The stages not yet open, for which the later version counts. */
    stages: z.array(StageIdSchema).min(1),
    reason: PublicText,
    proofs: z.array(FileRef).min(1),
  }),
});
