import { z } from 'zod';
import { FactValueSchema } from '../round/application/events.ts';
import { KeySchema, WordsSchema } from '../scheme/model/cited.ts';
import { ActRowSchema, MomentSchema } from './act-row.ts';

const common = {
  id: KeySchema,
  /** Row of the compliance matrix that this scenario tests. */
  row: z.string().min(1),
  /** Whether it shows the rule kept or the rule broken. */
  kind: z.enum(['passes', 'fails']),
  title: WordsSchema,
};

/** What must come of the last act: event types appended (at least these), or exactly these kinds of refusal. */
const Expected = z.union([
  z.strictObject({ events: z.array(z.string()).min(1), where: z.record(z.string(), z.unknown()).optional() }),
  z.strictObject({ refused: z.array(z.string()).min(1) }),
]);

/** Path of a rule → new value, and rules left out. */
const SchemeChange = z.strictObject({
  set: z.record(z.string(), z.unknown()).default({}).describe('Path of a rule → new value'),
  remove: z.array(z.string()).default([]),
});

/** After a point of the story, some acts, and then one whose outcome is told. */
const ActScenario = z.strictObject({
  ...common,
  after: z.string().min(1).describe('Name of the story row after which this happens'),
  /** Story rows left out, and story payloads changed, by the row's name. */
  without: z.array(z.string()).default([]),
  change: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  acts: z.array(ActRowSchema).default([]),
  /** What the next version (`@next-scheme`) rules otherwise; absent: nothing. */
  next: SchemeChange.optional(),
  when: ActRowSchema,
  expect: Expected,
});

/** Facts about one applicant on a day, and whether the office accepts. */
const EligibilityScenario = z.strictObject({
  ...common,
  eligibility: z.strictObject({
    case: z.string().min(1),
    on: MomentSchema,
    facts: z.record(KeySchema, z.union([FactValueSchema, z.literal('not-established')])).default({}),
    /** Changes to the application as filed (headOf, division …). */
    application: z.record(z.string(), z.unknown()).default({}),
    acts: z.array(ActRowSchema).default([]).describe('Acts before the call (past honours, bans)'),
  }),
  expect: z.union([
    z.strictObject({ outcome: z.literal('accepted') }),
    /** Refused: the rules not met. Unknown: the facts that are missing. */
    z.strictObject({ outcome: z.enum(['refused', 'unknown']), reasons: z.array(KeySchema).min(1) }),
  ]),
});

/** A scheme with something changed in it: it loads, or it is refused for these kinds of problem. */
const SchemeScenario = z.strictObject({
  ...common,
  scheme: SchemeChange,
  expect: z.union([
    z.strictObject({ loads: z.literal(true) }),
    z.strictObject({ problems: z.array(z.string()).min(1) }),
  ]),
});

/** Ten lines a lawyer can write: given facts on a day, what comes of it. */
export const ScenarioSchema = z.union([ActScenario, EligibilityScenario, SchemeScenario]);
export type Scenario = z.infer<typeof ScenarioSchema>;
export type ActScenarioData = z.infer<typeof ActScenario>;
export type EligibilityScenarioData = z.infer<typeof EligibilityScenario>;
export type SchemeScenarioData = z.infer<typeof SchemeScenario>;

/** A small imagined round that scenarios start from: `schemes/<id>/story.yaml`. */
export const StorySchema = z.strictObject({
  jurisdiction: KeySchema,
  round: KeySchema,
  acts: z.array(ActRowSchema).min(1),
});
export type Story = z.infer<typeof StorySchema>;

/** The story of another scheme, told again: `story.yaml` of a scheme that derives from it. */
export const LikeStorySchema = z.strictObject({ like: KeySchema });
