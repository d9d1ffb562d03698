import {
  type AssignmentBreach,
  casesOf,
  compositionBreaches,
  fitOf,
  indexProblem,
  type ProblemIndex,
} from './check-assignment.ts';
import type { AssignmentProblem, SeatedCase } from './problem.ts';

/** A rule that a change of one seat would break. */
export type SeatRule = 'leader' | 'expert' | 'employer' | 'field' | 'duty' | 'kept';

/** Why somebody does not sit on a panel. */
export type NotSeatedReason =
  | { readonly kind: 'conflict'; readonly grounds: readonly string[] }
  /** Has as many cases as anybody may have; these are the cases. */
  | {
      readonly kind: 'load';
      readonly load: number;
      readonly most: number;
      readonly cases: readonly string[];
    }
  /** Fits no better than the member who fits least. */
  | { readonly kind: 'fit'; readonly fit: number; readonly than: number; readonly member: string }
  /** Fits better than this member, but in this member's seat a rule would be broken. */
  | {
      readonly kind: 'seat';
      readonly fit: number;
      readonly than: number;
      readonly member: string;
      readonly rules: readonly SeatRule[];
    }
  /** Fits better and could sit in this member's seat: the panels are not the best ones. */
  | { readonly kind: 'better'; readonly fit: number; readonly than: number; readonly member: string };

export interface ExplainedCase {
  readonly case: string;
  /** Sum of the members' fits. */
  readonly sum: number;
  readonly members: readonly { readonly person: string; readonly fit: number; readonly isLeader: boolean }[];
  /** Everybody else of the problem, the best fit first. */
  readonly others: readonly {
    readonly person: string;
    readonly fit: number;
    readonly reasons: readonly NotSeatedReason[];
  }[];
}

interface Explaining {
  readonly index: ProblemIndex;
  readonly cases: ReadonlyMap<string, readonly string[]>;
  /** Seats that were to stay, as `case person`. */
  readonly kept: ReadonlySet<string>;
}

const seatKey = (id: string, person: string): string => `${id} ${person}`;

const isSeatRule = (kind: AssignmentBreach['kind']): kind is 'leader' | 'expert' | 'employer' | 'field' =>
  kind === 'leader' || kind === 'expert' || kind === 'employer' || kind === 'field';

/** Rules that would be broken if one came to a panel in the seat of another. */
function rulesAgainst({ index, cases, kept }: Explaining, seat: SeatedCase, out: string, person: string) {
  const { problem, examinerAt } = index;
  const members = [...seat.members.filter((member) => member !== out), person];
  const broken = compositionBreaches(index, seat.case, members).map(({ kind }) => kind);
  const least = problem.examiners[examinerAt.get(out) ?? -1]?.least ?? 0;
  const rules: SeatRule[] = [
    ...broken.filter(isSeatRule),
    ...((cases.get(out)?.length ?? 0) <= least ? ['duty' as const] : []),
    ...(kept.has(seatKey(seat.case, out)) ? ['kept' as const] : []),
  ];
  return [...new Set(rules)];
}

function reasonsAgainst(ground: Explaining, seat: SeatedCase, person: string): NotSeatedReason[] {
  const { index, cases } = ground;
  const grounds = index.grounds.get(seat.case)?.get(person);
  if (grounds) return [{ kind: 'conflict', grounds }];
  const most = index.problem.examiners[index.examinerAt.get(person) ?? -1]?.most ?? 0;
  const own = cases.get(person) ?? [];
  const fit = fitOf(index, person, seat.case);
  const byFit = seat.members
    .map((member) => ({ member, than: fitOf(index, member, seat.case) }))
    .sort((a, b) => a.than - b.than || (a.member < b.member ? -1 : 1));
  const full: NotSeatedReason[] =
    own.length >= most ? [{ kind: 'load', load: own.length, most, cases: own }] : [];
  const [lowest] = byFit;
  if (lowest && fit <= lowest.than) return [...full, { kind: 'fit', fit, ...lowest }];
  if (full.length > 0) return full;
  return byFit
    .filter(({ than }) => than < fit)
    .map(({ member, than }) => {
      const rules = rulesAgainst(ground, seat, member, person);
      const facts = { fit, than, member };
      return rules.length > 0 ? { kind: 'seat', ...facts, rules } : { kind: 'better', ...facts };
    });
}

/**
 * Why every panel is as it is: its members with their fits, and for everybody else every reason that keeps them off
 * it. Computed from the problem and the panels alone, so that anybody can check each reason. `kept`: panels that were
 * to stay as they were as far as possible. In the best panels no reason is `better`.
 */
export function explainAssignment(
  problem: AssignmentProblem,
  seats: readonly SeatedCase[],
  kept: readonly SeatedCase[] = [],
): ExplainedCase[] {
  const index = indexProblem(problem);
  const keptSeats = kept.flatMap((seat) => seat.members.map((person) => seatKey(seat.case, person)));
  const ground: Explaining = { index, cases: casesOf(seats), kept: new Set(keptSeats) };
  return seats.map((seat) => {
    const members = seat.members.map((person) => ({
      person,
      fit: fitOf(index, person, seat.case),
      isLeader: person === seat.leader,
    }));
    const others = problem.examiners
      .filter(({ person }) => !seat.members.includes(person))
      .map(({ person }) => ({
        person,
        fit: fitOf(index, person, seat.case),
        reasons: reasonsAgainst(ground, seat, person),
      }))
      .sort((a, b) => b.fit - a.fit || (a.person < b.person ? -1 : 1));
    return { case: seat.case, sum: members.reduce((sum, { fit }) => sum + fit, 0), members, others };
  });
}
