import { z } from 'zod';
import { conflictGraphOf } from '../../../access/conflict-graph.ts';
import { caseIndexOf, conflictsFor } from '../../../access/conflicts.ts';
import { whyNotTouch } from '../../../access/policy.ts';
import { sameParty } from '../../../access/same-party.ts';
import { CaseId, PartyId } from '../../../act/fields.ts';
import { type RoundViewSituation, roundView } from '../../../act/view.ts';
import type { FoundConflict } from '../../../fairness/conflict/find-conflicts.ts';
import { isWithin } from '../../../registry/jurisdiction/spans.ts';
import { participants } from '../../proceedings/participants.ts';
import { type ConflictStatus, groundOf, statusOf } from '../found-now.ts';
import { possiblyBound, wouldReach } from '../who-is-bound.ts';

type Situation = RoundViewSituation<{ case?: string | undefined; person?: string | undefined }>;

interface Line {
  readonly conflict: FoundConflict;
  readonly status: ConflictStatus;
}

function linesOf(situation: Situation, persons: readonly string[], cases: readonly string[]): Line[] {
  const ground = groundOf(situation);
  const index = caseIndexOf(ground, cases);
  return persons.flatMap((person) =>
    conflictsFor(ground, person, index).map((conflict) => ({
      conflict,
      status: statusOf(situation, conflict),
    })),
  );
}

function told({ conflict, status }: Line) {
  const { person, case: id, grade, ground, since, until, path, trace } = conflict;
  const days = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  return { person, case: id, grade, ground, status, ...days, path, trace };
}

/** Panels that have this case and seat this person; none for those who may not know who sits where. */
function panelsOf({ registry, round, viewer }: Situation, { person, case: id }: FoundConflict): string[] {
  if (viewer.role !== 'office' && viewer.role !== 'supervisor') return [];
  return [...round.panel.panels.values()]
    .filter(({ cases }) => cases.includes(id))
    .filter(({ members }) => members.some((member) => sameParty(registry, member, person)))
    .map(({ panel }) => panel);
}

/** A line of somebody else's, with the panels it is about. */
function toldWithPanels(situation: Situation, line: Line) {
  const panels = panelsOf(situation, line.conflict);
  return { ...told(line), ...(panels.length > 0 ? { panels } : {}) };
}

/** Cases the viewer may know: the office once they are recommended, each other hat those of its own reach. */
function casesKnown(situation: Situation): string[] {
  const { round, roundId, viewer, query } = situation;
  const ground = { ...groundOf(situation), roundId };
  return [...round.application.applications.keys()]
    .filter((id) => query.case === undefined || id === query.case)
    .filter((id) => viewer.role !== 'office' || round.recommendation.recommended.has(id))
    .filter((id) => whyNotTouch(ground, viewer, [id]).length === 0)
    .sort();
}

/** What waits for a finding on the viewer; of cases shut for good only that they are, as they are on record. */
function ownOf(situation: Situation) {
  const { registry, round, viewer } = situation;
  const isOwn = (person: string) => sameParty(registry, person, viewer.person);
  const recused = round.proceedings.recusals.filter(({ person }) => isOwn(person)).map((entry) => entry.case);
  const all = [...round.application.applications.keys()].filter((id) =>
    wouldReach(situation, viewer.person, id),
  );
  const lines = linesOf(situation, [viewer.person], all);
  const shut = new Set(
    lines.filter(({ status }) => status === 'certain').map(({ conflict }) => conflict.case),
  );
  return {
    recused: [...new Set(recused)].sort(),
    open: lines.filter(({ status, conflict }) => status === 'open' && !shut.has(conflict.case)).map(told),
  };
}

/** Heads of the viewer's own body who are in conflict with cases the viewer deals with. */
function seniorsOf(situation: Situation, cases: readonly string[]) {
  const { registry, viewer, today } = situation;
  const heads = registry.staff.memberships
    .filter((seat) => seat.body === viewer.body && seat.rank === 'head' && isWithin(seat, today))
    .map(({ person }) => person)
    .filter((person) => !sameParty(registry, person, viewer.person));
  const { recusals } = situation.round.proceedings;
  return [...new Set(heads)].sort().flatMap((person) => {
    const recorded = recusals.filter(
      (entry) => sameParty(registry, entry.person, person) && cases.includes(entry.case),
    );
    const found = linesOf(situation, [person], cases).filter(({ status }) => status !== 'dismissed');
    const of = [
      ...recorded.map((entry) => ({ case: entry.case, status: 'recorded' as const })),
      ...found.map(({ conflict, status }) => ({ case: conflict.case, status })),
    ];
    const first = new Map(of.map((entry) => [entry.case, entry] as const).reverse());
    return [...first.values()]
      .sort((a, b) => (a.case < b.case ? -1 : 1))
      .map((entry) => ({ person, ...entry }));
  });
}

/** Whose conflicts a viewer deals with: everybody's for office and supervisor, the own body's for its head. */
function personsFor(situation: Situation): readonly string[] {
  const { registry, viewer, today, query } = situation;
  const isWanted = (person: string) =>
    query.person === undefined || sameParty(registry, person, query.person);
  const isOthers = (person: string) => !sameParty(registry, person, viewer.person);
  if (viewer.role === 'office' || viewer.role === 'supervisor')
    return possiblyBound(situation).filter((person) => isOthers(person) && isWanted(person));
  if (viewer.role !== 'recommender' || viewer.rank !== 'head') return [];
  return registry.staff.memberships
    .filter((seat) => seat.body === viewer.body && isWithin(seat, today))
    .map(({ person }) => person)
    .filter((person) => isOthers(person) && isWanted(person));
}

/**
 * Conflicts of interest as everything on record shows them today: the viewer's own that wait for a finding, those of
 * heads above, and for office, supervisor and heads of recommending bodies everybody's in the cases they may know.
 */
export const conflictsView = roundView('conflicts', {
  for: participants,
  query: z.strictObject({ case: CaseId.optional(), person: PartyId.optional() }),
  cases: () => [],
  answer: (situation) => {
    const cases = casesKnown(situation);
    const words = conflictGraphOf(situation.registry).words;
    return {
      nameWords: words ?? null,
      own: ownOf(situation),
      seniors: seniorsOf(situation, cases),
      found: linesOf(situation, personsFor(situation), cases).map((line) => toldWithPanels(situation, line)),
    };
  },
});
