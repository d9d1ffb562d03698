import { type ConflictGround, caseIndexOf, conflictsFor, isDismissed } from '../../access/conflicts.ts';
import { isApplyingIn, isRecused } from '../../access/policy.ts';
import { idsOf } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { ConflictGrade, TieKind } from '../../fairness/conflict/conflict-facts.ts';
import type { CaseIndex } from '../../fairness/conflict/find-conflicts.ts';
import type { PoolExaminer } from '../../registry/pools/slice.ts';
import { isBarred } from '../../registry/staff/is-barred.ts';
import { supervises } from '../../registry/staff/supervision-groups.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';

/** What examiners are judged against, on a business day. */
export interface PanelGround {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round: DeepReadonly<RoundState>;
  readonly scheme: Scheme;
  readonly today: LocalDate;
}

export type Unavailable =
  | 'not-enrolled'
  | 'not-yet'
  | 'expired'
  | 'barred'
  | 'supervises'
  | 'applies-in-round';
/** Grounds of certain conflicts, and a recusal on record. */
export type SeatConflict = TieKind | 'recused';

/** Why a person cannot sit on any panel of the round today: not in the pool, barred, supervising, or applying. */
export function whyUnavailable(
  { registry, round, today }: PanelGround,
  person: string,
): Unavailable | undefined {
  const examiner = registry.pools.examiners.get(person);
  if (!examiner) return 'not-enrolled';
  if (isBarred(registry, person)) return 'barred';
  if (supervises(registry, person, { from: today, to: today })) return 'supervises';
  if (idsOf(registry, person).some((id) => isApplyingIn(round, id))) return 'applies-in-round';
  if (today < examiner.from) return 'not-yet';
  return today > examiner.to ? 'expired' : undefined;
}

function searchOf({ registry, round, scheme, today }: PanelGround): ConflictGround {
  return { registry, round, scheme, day: today };
}

/** A possible conflict that waits for a finding: nobody takes a seat with one. */
export interface OpenConflict {
  readonly case: string;
  readonly ground: TieKind;
  readonly grade: ConflictGrade;
}

interface AgainstSeat {
  readonly conflicts: readonly { readonly case: string; readonly ground: SeatConflict }[];
  readonly open: readonly OpenConflict[];
}

/** What stands between a person and a seat in indexed cases: conflicts and recusals, and what waits for a finding. */
function againstSeat(ground: PanelGround, person: string, cases: CaseIndex): AgainstSeat {
  const { registry, round } = ground;
  const search = searchOf(ground);
  const found = conflictsFor(search, person, cases);
  const own = idsOf(registry, person);
  const conflicts = cases.cases.flatMap((id) => {
    const certain = found.filter((entry) => entry.case === id && entry.grade === 'certain');
    const isOut = own.some((each) => isRecused(round, each, id));
    const grounds: SeatConflict[] = [
      ...certain.map((entry) => entry.ground),
      ...(isOut ? ['recused' as const] : []),
    ];
    return [...new Set(grounds)].map((entry) => ({ case: id, ground: entry }));
  });
  const open = found
    .filter((entry) => entry.grade !== 'certain' && !conflicts.some((each) => each.case === entry.case))
    .filter((entry) => !isDismissed(search, entry))
    .map((entry) => ({ case: entry.case, ground: entry.ground, grade: entry.grade }));
  return { conflicts, open };
}

/** What stands between a person and a seat in cases, as everything on record shows it today. */
export function seatConflicts(ground: PanelGround, person: string, cases: readonly string[]): AgainstSeat {
  return againstSeat(ground, person, caseIndexOf(searchOf(ground), cases));
}

/** One examiner of the pool with every reason against sitting on a panel for the cases; none: may be chosen. */
export interface PoolChoice {
  readonly examiner: DeepReadonly<PoolExaminer>;
  readonly unavailable?: Unavailable;
  readonly conflicts: AgainstSeat['conflicts'];
  /** Possible conflicts that wait for a finding. */
  readonly open: AgainstSeat['open'];
  readonly isEligible: boolean;
}

/** The whole pool, in the order of ids, each with the reasons for exclusion from a panel for these cases. Pure. */
export function eligibleExaminers(ground: PanelGround, cases: readonly string[]): PoolChoice[] {
  const index = caseIndexOf(searchOf(ground), cases);
  return [...ground.registry.pools.examiners.values()]
    .sort((a, b) => (a.person < b.person ? -1 : 1))
    .map((examiner) => {
      const unavailable = whyUnavailable(ground, examiner.person);
      const { conflicts, open } = againstSeat(ground, examiner.person, index);
      const isEligible = unavailable === undefined && conflicts.length === 0 && open.length === 0;
      return { examiner, ...(unavailable ? { unavailable } : {}), conflicts, open, isEligible };
    });
}
