import type { LocalDate } from '../../../calendar/index.ts';
import type { EligibilityRule, FactKind } from '../../../scheme/model/eligibility-model.ts';
import type { KnownFact } from '../facts.ts';
import type { Finding } from '../slice.ts';
import { type Counted, countedOccurrences, type Narrowing, type WindowRule } from '../windows.ts';

/** A title the party was granted before, as the bars on applying again look at it. */
export interface EarlierHonour {
  readonly grade: string;
  readonly decidedOn: LocalDate;
  readonly awardYear: number;
}

/** What a rule may look at. All days are business days of the round's city. */
export interface RuleGround {
  readonly closesOn: LocalDate;
  /** The day of decision. */
  readonly day: LocalDate;
  readonly filedOn: LocalDate;
  readonly division?: string | undefined;
  /** Divisions the scheme names for the case's track; nothing where it names none. */
  readonly divisions?: readonly string[] | undefined;
  /** The organisation the person heads. */
  readonly headOf?: string | undefined;
  readonly kindOf: (fact: string) => FactKind | undefined;
  /** The fact that counts; nothing while it is not known. */
  readonly factOf: (fact: string) => KnownFact | undefined;
  readonly honours: readonly EarlierHonour[];
  /** The act that granted the case an exception from a rule; nothing where none was. */
  readonly exceptionOf: (ruleId: string) => string | undefined;
  readonly bans: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** Findings of organisation rules on the organisation the person heads. */
  readonly findOfHeaded: (ruleIds: readonly string[]) => readonly Finding[];
}

/** What one rule answers; the rule's id, its citations and the source of each fact are added to make a finding. */
export interface Answer {
  readonly result: Finding['result'];
  readonly facts: Readonly<Record<string, unknown>>;
  /** Facts that must be established before the rule can answer. */
  readonly missing: readonly string[];
}

export type RuleOf<K extends EligibilityRule['rule']> = Extract<EligibilityRule, { rule: K }>;

/** One rule kind: which facts it looks at and what it answers. Never fails. */
export interface RuleKind<K extends EligibilityRule['rule'] = EligibilityRule['rule']> {
  readonly kind: K;
  readonly looksAt: (rule: RuleOf<K>) => readonly string[];
  readonly answer: (rule: RuleOf<K>, ground: RuleGround) => Answer;
}

/** Defines a rule kind. @example ruleKind('holds', { looksAt: (rule) => rule.facts, answer: … }) */
export const ruleKind = <K extends EligibilityRule['rule']>(
  kind: K,
  spec: Omit<RuleKind<K>, 'kind'>,
): RuleKind<K> => ({ kind, ...spec });

/** Not met once anything speaks against it; else unknown while anything is missing; else met. */
export function answerOf(
  against: boolean,
  missing: readonly string[],
  facts: Readonly<Record<string, unknown>>,
): Answer {
  if (against) return { result: 'not-met', facts, missing };
  return { result: missing.length > 0 ? 'unknown' : 'met', facts, missing };
}

/** The number a rule says; throws while the scheme leaves it to be set, which planning a round rules out. */
export function countOfRule({ value }: { readonly value: number | 'to-be-set' }): number {
  if (value === 'to-be-set') throw new Error('a number that is still to be set cannot be counted with');
  return value;
}

/** The entries of a fact that count for a rule on the day of decision; nothing while the fact is not established. */
export function entriesOf(
  rule: Narrowing & { readonly window?: WindowRule | undefined },
  fact: string,
  { factOf, kindOf, closesOn, day }: RuleGround,
): Counted | undefined {
  const value = factOf(fact)?.value;
  if (value?.shape !== 'occurrences') return undefined;
  return countedOccurrences(value, rule, {
    counts: kindOf(fact)?.counts ?? 'ever',
    closesOn,
    decidedOn: day,
  });
}
