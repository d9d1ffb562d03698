import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import {
  AuthoritySchema,
  citation,
  countOf,
  KeySchema,
  perTrack,
  TrackSchema,
  WordsSchema,
} from './cited.ts';

/** The level of a spot check or a decision. */
export const LevelSchema = z.enum(['national', 'province', 'city', 'district']);
export type Level = DeepReadonly<z.infer<typeof LevelSchema>>;

/**
 * A kind of fact an award office establishes about an applicant (or the applicant's employer).
 * Shapes: `occurrences` (dated events, none is an answer too), `periods` (spans that add up),
 * `holds` (yes or no), `documents` (licences with expiry days), `statement` (the applicant's word with evidence).
 */
export const FactKindSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  shape: z.enum(['occurrences', 'periods', 'holds', 'documents', 'statement']),
  /** `organisation`: the applying organisation itself, or the employer of an applying individual. */
  about: z.enum(['applicant', 'employer', 'organisation']),
  tracks: z.array(TrackSchema).min(1),
  /** Whether the applicant's own claim is enough, or the office must verify it from a source. */
  verification: z.enum(['office', 'claim']),
  /** Whether the answer usually comes from a department that is asked. */
  inquiry: z.boolean().default(false),
  /** Levels an occurrence may have; absent: it has none. */
  levels: z.array(LevelSchema).min(1).optional(),
  /** Whether an occurrence says if the party was held responsible for it. */
  responsibility: z.boolean().default(false),
  /** `while-open`: an occurrence counts only until its end day (an open case); `ever`: also afterwards. */
  counts: z.enum(['ever', 'while-open']).default('ever'),
});
export type FactKind = DeepReadonly<z.infer<typeof FactKindSchema>>;

/** What every rule may say of whom it is for, and how it may be lifted. */
const ruleBase = {
  id: KeySchema,
  title: WordsSchema,
  ...citation,
  divisions: z
    .array(KeySchema)
    .min(1)
    .optional()
    .describe('Only applications of these divisions; absent: all'),
  when: KeySchema.optional().describe('Only where this yes-or-no fact holds; unknown while it is not known'),
  exception: z
    .strictObject({ claim: KeySchema, by: AuthoritySchema, ...citation })
    .optional()
    .describe('The rule may be lifted where this fact is claimed: decided by an authority, with a reason'),
};

/** A window that looks back from the closing day to the day of decision, both ends included; absent: any time. */
const window = countOf('years').optional();

/** What narrows the occurrences that count. Both need a fact kind that says it; absent: every occurrence counts. */
const narrowing = {
  levels: z.array(LevelSchema).min(1).optional().describe('Only occurrences of these levels count'),
  onlyResponsible: z.boolean().optional().describe('Only occurrences the party was responsible for count'),
};

/** The eligibility rules by kind. Adding a kind: its parameters here, its file in round/eligibility/rules. */
export const EligibilityRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('holds'), ...ruleBase, facts: z.array(KeySchema).min(1) }),
  z.strictObject({
    rule: z.literal('years-of'),
    ...ruleBase,
    fact: KeySchema,
    atLeast: countOf('years'),
  }),
  z.strictObject({
    rule: z.literal('none-in-window'),
    ...ruleBase,
    facts: z.array(KeySchema).min(1),
    window,
    ...narrowing,
  }),
  z.strictObject({
    rule: z.literal('documents-valid'),
    ...ruleBase,
    facts: z.array(KeySchema).min(1),
    atLeast: countOf('documents')
      .optional()
      .describe('So many valid ones are needed; absent: where required'),
  }),
  /** At least one of the facts holds: a yes, or a statement with evidence. */
  z.strictObject({ rule: z.literal('any-holds'), ...ruleBase, facts: z.array(KeySchema).min(1) }),
  /** Something happened at least so often (awards won, results published), at these levels if named. */
  z.strictObject({
    rule: z.literal('occurred'),
    ...ruleBase,
    facts: z.array(KeySchema).min(1),
    atLeast: countOf('times'),
    levels: narrowing.levels,
  }),
  z.strictObject({ rule: z.literal('stated'), ...ruleBase, facts: z.array(KeySchema).min(1) }),
  z.strictObject({ rule: z.literal('division-named'), ...ruleBase }),
  z.strictObject({
    rule: z.literal('head-of-organisation'),
    ...ruleBase,
    /** Ids of organisation rules that must hold for the organisation the person heads. */
    employerMeets: z.array(KeySchema).min(1),
  }),
  z.strictObject({
    rule: z.literal('not-honoured-recently'),
    ...ruleBase,
    grades: z.array(KeySchema).min(1),
    within: countOf('calendar-years', 'years'),
  }),
  z.strictObject({ rule: z.literal('not-banned'), ...ruleBase }),
]);
export type EligibilityRule = DeepReadonly<z.infer<typeof EligibilityRuleSchema>>;

/** A verified fact that ends a case at any stage. */
export const VetoSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  tracks: z.array(TrackSchema).min(1),
  facts: z.array(KeySchema).min(1),
  window,
  ...narrowing,
  ban: countOf('years')
    .optional()
    .describe('The party is banned from the award for so long, from the decision'),
  ...citation,
});
export type VetoRule = DeepReadonly<z.infer<typeof VetoSchema>>;

/** Groups that are encouraged to apply: a tag for outreach and reports that never changes a score. */
export const EncouragedGroupSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  tracks: z.array(TrackSchema).min(1),
  ...citation,
});

export const EligibilitySchema = perTrack(z.array(EligibilityRuleSchema).min(1));
