import type { DeepReadonly } from '../act/deep-readonly.ts';
import { addYears } from '../calendar/index.ts';
import {
  type CaseIndex,
  type CaseParty,
  type FoundConflict,
  findConflicts,
  indexCases,
} from '../fairness/conflict/find-conflicts.ts';
import { type ShareLimits, usualShares, type Window } from '../fairness/conflict/ownership-chains.ts';
import type { Application } from '../round/application/slice.ts';
import { conflictGraphOf } from './conflict-graph.ts';
import type { HatGround } from './hats.ts';
import { identityOf } from './same-party.ts';

/** The name and version of the search, which is noted in what is recorded of it. */
export const conflictsCalculation = 'conflicts@1';

/** A ground with a round: what conflicts are looked for in. */
export type ConflictGround = Pick<HatGround, 'registry' | 'scheme' | 'day'> & {
  readonly round: NonNullable<HatGround['round']>;
};

/** The shares that count, as the scheme sets them; where it says nothing, the usual ones. */
function sharesOf({ scheme }: ConflictGround): ShareLimits {
  const { control, leastShare } = scheme?.stage('panel')?.interests ?? {};
  const numberOr = (value: unknown, usual: number) => (typeof value === 'number' ? value : usual);
  return {
    control: numberOr(control?.value, usualShares.control),
    least: numberOr(leastShare?.value, usualShares.least),
  };
}

/**
 * The days of ties that count: from as many years before the day as the scheme's look-back says (its first day counts)
 * to the day itself. Without a look-back no tie that is over counts.
 */
function windowOf(ground: ConflictGround): Window {
  const { scheme, day } = ground;
  const years = scheme?.stage('panel')?.lookBack.value;
  const since = typeof years === 'number' ? addYears(day, -years) : day;
  return { since, on: day, shares: sharesOf(ground) };
}

/** Parties of a case: the applicant, its employer, the organisation the person heads, and who signs. */
function partiesOf(application: DeepReadonly<Application>): CaseParty[] {
  const { party, employer, headOf, signedBy, filedAct: act } = application;
  const parties: CaseParty[] = [{ party, as: 'applicant', act }];
  if (employer !== undefined) parties.push({ party: employer, as: 'employer', act });
  if (headOf !== undefined && headOf !== employer) parties.push({ party: headOf, as: 'headed', act });
  if (signedBy !== party) parties.push({ party: signedBy, as: 'signer', act });
  return parties;
}

function indexOf({ registry }: ConflictGround, applications: Iterable<DeepReadonly<Application>>): CaseIndex {
  return indexCases(
    conflictGraphOf(registry),
    Array.from(applications, (application) => ({ case: application.case, parties: partiesOf(application) })),
  );
}

interface WholeIndex {
  readonly graph: object;
  readonly filings: number;
  readonly index: CaseIndex;
}

/** All cases of a round made ready before: every view of a whole list asks for them. */
const wholeIndexes = new WeakMap<object, WholeIndex>();

function wholeIndexOf(ground: ConflictGround): CaseIndex {
  const { applications, filings } = ground.round.application;
  const graph = conflictGraphOf(ground.registry);
  const known = wholeIndexes.get(applications);
  if (known?.graph === graph && known.filings === filings) return known.index;
  const index = indexOf(ground, applications.values());
  wholeIndexes.set(applications, { graph, filings, index });
  return index;
}

/** Cases of a round made ready for looking; all of them where none are named. */
export function caseIndexOf(ground: ConflictGround, cases?: readonly string[]): CaseIndex {
  if (cases === undefined) return wholeIndexOf(ground);
  const { applications } = ground.round.application;
  return indexOf(
    ground,
    [...new Set(cases)].flatMap((id) => applications.get(id) ?? []),
  );
}

/**
 * Conflicts of a person with cases, as everything on record shows them today: by case, the surest first. Nobody is in
 * conflict with themselves: who applies is kept out of the whole round by another rule.
 */
export function conflictsFor(ground: ConflictGround, person: string, cases: CaseIndex): FoundConflict[] {
  return findConflicts(conflictGraphOf(ground.registry), person, cases, windowOf(ground));
}

/** Whether somebody found, with a reason, that a suspected conflict is none; it holds as long as the same acts tell it. */
export function isDismissed({ registry, round }: ConflictGround, conflict: FoundConflict): boolean {
  const now = identityOf(registry, conflict.person);
  return round.conflicts.dismissed.some(
    ({ person, case: id, trace }) =>
      id === conflict.case && trace === conflict.trace && identityOf(registry, person) === now,
  );
}

/** Cases that conflicts shut a person out of: the certain ones, and those where one waits for a finding. */
export interface ShutCases {
  readonly certain: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** What conflicts shut a person out of; all cases of the round where none are named. */
export function shutCases(ground: ConflictGround, person: string, cases?: readonly string[]): ShutCases {
  const found = conflictsFor(ground, person, caseIndexOf(ground, cases));
  const certain = new Set(found.filter(({ grade }) => grade === 'certain').map((entry) => entry.case));
  const open = found
    .filter((entry) => !certain.has(entry.case) && !isDismissed(ground, entry))
    .map((entry) => entry.case);
  return { certain, open: new Set(open) };
}
