import type { LocalDate } from '../../calendar/index.ts';
import { byGrade, type ConflictGrade, type Hop, type TieKind } from './conflict-facts.ts';
import { type ConflictGraph, type Reach, traceOf, type Way } from './conflict-graph.ts';
import type { Window } from './ownership-chains.ts';

/** A party whose closeness is a conflict in a case, and what it is there; `act` filed the case. */
export interface CaseParty {
  readonly party: string;
  readonly as: 'applicant' | 'employer' | 'headed' | 'signer';
  readonly act: string;
}

export interface ConflictCase {
  readonly case: string;
  readonly parties: readonly CaseParty[];
}

/**
 * A conflict of one person with one case: how sure, on what ground, by which steps. `trace` names the acts it rests on
 * and stays the same as long as they do. `since`, `until`: the days of the tie it begins with.
 */
export interface FoundConflict {
  readonly person: string;
  readonly case: string;
  readonly grade: ConflictGrade;
  readonly ground: TieKind;
  readonly path: readonly Hop[];
  readonly trace: string;
  readonly since?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}

/** Cases by the parties of them, under the ids these now stand under. */
export interface CaseIndex {
  readonly cases: readonly string[];
  readonly byParty: ReadonlyMap<string, readonly (CaseParty & { readonly case: string })[]>;
}

/** Indexes cases by party, once for any number of persons. */
export function indexCases(graph: ConflictGraph, cases: readonly ConflictCase[]): CaseIndex {
  const byParty = new Map<string, (CaseParty & { readonly case: string })[]>();
  for (const { case: id, parties } of cases) {
    for (const party of parties) {
      const now = graph.identity(party.party);
      const list = byParty.get(now);
      if (list) list.push({ ...party, case: id });
      else byParty.set(now, [{ ...party, case: id }]);
    }
  }
  return { cases: cases.map(({ case: id }) => id), byParty };
}

function conflictOf(person: string, caseId: string, way: Way, party?: CaseParty): FoundConflict {
  const last: Hop[] =
    party && party.as !== 'applicant' ? [{ kind: party.as, to: party.party, act: party.act }] : [];
  const path = [...way.hops, ...last];
  const isSigner = party?.as === 'signer' && way.grade === 'certain';
  const [{ since, until } = {}] = path as readonly Partial<Hop>[];
  return {
    person,
    case: caseId,
    grade: isSigner ? 'suspected' : way.grade,
    ground: way.ground,
    path,
    trace: traceOf(path),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const inOrder = (one: FoundConflict, other: FoundConflict): number =>
  compareText(one.case, other.case) ||
  byGrade(one.grade, other.grade) ||
  compareText(one.ground, other.ground) ||
  compareText(one.trace, other.trace);

function* met(reach: Reach, { byParty }: CaseIndex) {
  if (reach.parties.size <= byParty.size) {
    for (const [party, ways] of reach.parties) yield { ways, entries: byParty.get(party) ?? [] };
  } else {
    for (const [party, entries] of byParty) yield { ways: reach.parties.get(party) ?? [], entries };
  }
}

/**
 * Every conflict of a person with indexed cases on a day: by case, the surest first. A tie whose words are too unclear
 * cannot be checked against any case, and is told for each.
 */
export function findConflicts(
  graph: ConflictGraph,
  person: string,
  cases: CaseIndex,
  window: Window,
): FoundConflict[] {
  const reach = graph.reachOf(person, window);
  const found: FoundConflict[] = [];
  for (const { ways, entries } of met(reach, cases))
    for (const entry of entries)
      for (const way of ways) found.push(conflictOf(person, entry.case, way, entry));
  for (const way of reach.unclear) for (const id of cases.cases) found.push(conflictOf(person, id, way));
  return found.sort(inOrder);
}
