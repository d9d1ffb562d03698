import { z } from 'zod';

/** Keys and ids in scheme files: lower-case words joined by hyphens or dots. Keys never change meaning. */
export const KeySchema = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** A word in both languages of the screen. */
export const WordsSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Words = z.infer<typeof WordsSchema>;

/** Who may override a soft rule ("in principle"), always with a reason. */
export const AuthoritySchema = z.enum(['committee', 'head-of-office', 'head-of-recommender']);
export type Authority = z.infer<typeof AuthoritySchema>;

/** The source of a rule: the articles it rests on, and the decision that fills a gap ("our reading"). */
export const citation = {
  cites: z.array(KeySchema).min(1).describe('Ids of articles in articles.yaml that this rule rests on'),
  reading: z.string().min(1).optional().describe('Where the text leaves room: the reading that was chosen'),
  setting: z
    .literal(true)
    .optional()
    .describe(
      'The value is a choice of this scheme, not of its text: a round may set another before its call',
    ),
};

/** What a round cannot run without and the text does not fix; it must be set before the call. */
export const TO_BE_SET = 'to-be-set';

const soft = z.strictObject({ by: AuthoritySchema }).optional().describe('"In principle": who may override');

/** A whole number with its unit and its source. "No rule" is not zero: leave the key out. */
export const countOf = <const U extends readonly [string, ...string[]]>(...units: U) =>
  z.strictObject({
    value: z.union([z.int().min(0), z.literal(TO_BE_SET)]),
    unit: z.enum(units),
    soft,
    ...citation,
  });

/** A yes/no or named choice with its source. */
export const choiceOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, soft, ...citation });

export const TrackSchema = z.enum(['organisation', 'individual']);
export type Track = z.infer<typeof TrackSchema>;

/** Whose a number of places is: one track's, or `together` one pool for all tracks. */
export const PlacesTrackSchema = z.enum([...TrackSchema.options, 'together']);
export type PlacesTrack = z.infer<typeof PlacesTrackSchema>;

/** A value per track; a track left out has no such rule. */
export const perTrack = <T extends z.ZodType>(value: T) =>
  z.strictObject({ organisation: value.optional(), individual: value.optional() });

/** A day of every year as month and day. @example '06-30' */
export const DayOfYearSchema = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine((day) => !Number.isNaN(Date.parse(`2001-${day}`)), { error: 'a day that every year has' });

/** A term that counts from a day, one day or more: working days (first day not counted) or natural days that roll on. */
export const TermSchema = countOf('working-days', 'natural-days').extend({
  value: z.union([z.int().min(1), z.literal(TO_BE_SET)]),
});
export type TermRule = z.infer<typeof TermSchema>;
