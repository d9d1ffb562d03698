import { conflictGraphOf } from '../../access/conflict-graph.ts';
import {
  type ConflictGround,
  caseIndexOf,
  conflictsCalculation,
  conflictsFor,
  isDismissed,
} from '../../access/conflicts.ts';
import { isRecused } from '../../access/policy.ts';
import { idsOf } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { FoundConflict } from '../../fairness/conflict/find-conflicts.ts';
import type { FoundRecord } from './found-record.ts';
import { conflictCertain, conflictDismissedAlready, noSuchConflict, whichConflict } from './refusals.ts';

type Situation = Pick<RoundSituation, 'registry' | 'round' | 'scheme' | 'today'>;

/** The ground of the search on the day of an act or look. */
export const groundOf = ({ registry, round, scheme, today }: Situation): ConflictGround => ({
  registry,
  round,
  scheme,
  day: today,
});

/** Conflicts of a person with cases as they stand now. */
export const foundNow = (situation: Situation, person: string, cases: readonly string[]): FoundConflict[] => {
  const ground = groundOf(situation);
  return conflictsFor(ground, person, caseIndexOf(ground, cases));
};

/** What an act that rests on a conflict keeps of it. */
export function recordOf({ registry }: Situation, { grade, ground, trace }: FoundConflict): FoundRecord {
  const { words } = conflictGraphOf(registry);
  return {
    calculation: conflictsCalculation,
    ...(words === undefined ? {} : { words }),
    grade,
    ground,
    trace,
  };
}

/** Whether a recusal of the person from the case is on record, under any id. */
export const isOnRecord = ({ registry, round }: Situation, person: string, caseId: string): boolean =>
  idsOf(registry, person).some((id) => isRecused(round, id, caseId));

/** How a found conflict stands: on record, certain, waiting for a finding, or dismissed. */
export type ConflictStatus = 'recorded' | 'certain' | 'open' | 'dismissed';

export function statusOf(situation: Situation, conflict: FoundConflict): ConflictStatus {
  if (isOnRecord(situation, conflict.person, conflict.case)) return 'recorded';
  if (conflict.grade === 'certain') return 'certain';
  return isDismissed(groundOf(situation), conflict) ? 'dismissed' : 'open';
}

interface Named {
  readonly person: string;
  readonly case: string;
  /** Left out: the only one that waits. */
  readonly trace?: string | undefined;
}

type Open = { readonly conflict: FoundConflict } | { readonly refused: readonly Refusal[] };

/** The conflict a finding is about, which waits for one; or why there is none. */
export function openConflict(situation: Situation, { person, case: id, trace }: Named): Open {
  const about = { person, case: id };
  const found = foundNow(situation, person, [id]);
  if (trace === undefined && found.some(({ grade }) => grade === 'certain'))
    return { refused: [conflictCertain(about)] };
  const meant = found.filter((entry) => trace === undefined || entry.trace === trace);
  const [first] = meant;
  if (!first) return { refused: [noSuchConflict(about)] };
  if (first.grade === 'certain') return { refused: [conflictCertain(about)] };
  const ground = groundOf(situation);
  const [open, ...others] = meant.filter((entry) => !isDismissed(ground, entry));
  if (!open) return { refused: [conflictDismissedAlready(about)] };
  if (others.length > 0) return { refused: [whichConflict({ ...about, count: others.length + 1 })] };
  return { conflict: open };
}
