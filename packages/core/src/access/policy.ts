import type { TouchedCases } from '../act/command.ts';
import type { Refusal } from '../act/refusal.ts';
import {
  appliesInThisRound,
  barredFromEvaluation,
  conflictOpen,
  notFound,
  passesToDeputy,
} from '../act/refusals.ts';
import { type ShutCases, shutCases } from './conflicts.ts';
import { hasInReach } from './consent-reach.ts';
import type { HatGround } from './hats.ts';
import { type Actor, administratorRoles } from './roles.ts';
import { idsOf } from './same-party.ts';

const applicantSide = new Set(['applicant', 'objector', 'public']);

/** Whether an application is a person's own, under any document of the person: it applies or signs. */
export function isApplicantOf(
  registry: HatGround['registry'],
  { party, signedBy }: { readonly party: string; readonly signedBy: string },
  person: string,
): boolean {
  const own = idsOf(registry, person);
  return own.includes(party) || own.includes(signedBy);
}

/** Whether a person applies in this round, alone or as the one who signs for an organisation. */
export function isApplyingIn(round: NonNullable<HatGround['round']>, person: string): boolean {
  return (round.application.applying.get(person) ?? 0) > 0;
}

/** Whether a person takes no part in a case. */
export function isRecused(round: NonNullable<HatGround['round']>, person: string, caseId: string): boolean {
  return round.proceedings.recusals.some((entry) => entry.person === person && entry.case === caseId);
}

/** Where somebody looks at a round. */
interface Looking {
  readonly registry: HatGround['registry'];
  readonly round: NonNullable<HatGround['round']>;
  readonly roundId: string;
  readonly scheme: NonNullable<HatGround['scheme']>;
  readonly viewer: Actor;
  readonly today: HatGround['day'];
}

/**
 * Whether a case is not there for somebody who looks: recused from it under any document of theirs, or in conflict for
 * certain, recorded or not. What a view of other cases leaves out.
 */
export function isHiddenFrom({ viewer, today: day, ...known }: Looking, caseId: string): boolean {
  const { registry, round } = known;
  if (idsOf(registry, viewer.person).some((id) => isRecused(round, id, caseId))) return true;
  return shutTo({ ...known, day }, viewer, [caseId]).certain.has(caseId);
}

/** Whether a person is recused from any case of the round. */
export function isRecusedFromAny(round: NonNullable<HatGround['round']>, person: string): boolean {
  return round.proceedings.recusals.some((entry) => entry.person === person);
}

/** Whether a third party's hat comes from another body than the one chosen to run the review. */
function isOtherThanChosen({ round }: HatGround, { body }: Actor): boolean {
  const chosen = round?.evaluator.chosen?.body;
  return chosen !== undefined && chosen !== body;
}

/** What conflicts of interest shut a hat out of: nothing on the applicant's side. */
function shutTo(ground: HatGround, actor: Actor, cases: TouchedCases): ShutCases {
  const { round } = ground;
  if (!round || applicantSide.has(actor.role)) return { certain: new Set(), open: new Set() };
  const named = cases === 'every-case' ? undefined : cases;
  return shutCases({ ...ground, round }, actor.person, named);
}

/** Whether a case is this hat's to deal with: an applicant's, a channel's, a consenting body's, a panel member's own. */
export function isWithinReach(ground: HatGround, actor: Actor, caseId: string): boolean {
  const application = ground.round?.application.applications.get(caseId);
  if (!application) return false;
  if (actor.role === 'applicant') return isApplicantOf(ground.registry, application, actor.person);
  if (actor.role === 'recommender') return application.channel === actor.body;
  if (actor.role === 'third-party') return !isOtherThanChosen(ground, actor);
  if (actor.role === 'consent') return hasInReach(ground.registry, actor.body, application.channel);
  if (actor.role === 'examiner' || actor.role === 'panel-leader') {
    const panels = [...(ground.round?.panel.panels.values() ?? [])].filter((panel) =>
      panel.cases.includes(caseId),
    );
    return panels.some((panel) =>
      actor.role === 'examiner' ? panel.members.includes(actor.person) : panel.leader === actor.person,
    );
  }
  return !administratorRoles.includes(actor.role);
}

/** Acts by which a person only steps back are open while a possible conflict of theirs waits for a finding. */
interface TouchOptions {
  readonly standsAside?: boolean | undefined;
}

/**
 * Why a hat may not touch these cases of a round: recused, in conflict for certain (recorded or not: nobody lifts it),
 * in a possible conflict that waits for a finding, out of reach, applying in the round, or barred. A recused person
 * meets the same answer as for a case that does not exist; list-wide acts pass to a deputy. A person under two
 * documents is one: what holds of either holds of both.
 */
export function whyNotTouch(
  ground: HatGround,
  actor: Actor,
  cases: TouchedCases,
  { standsAside = false }: TouchOptions = {},
): Refusal[] {
  const { round, registry } = ground;
  if (!round) return [];
  const reasons: Refusal[] = [];
  const evaluates = !applicantSide.has(actor.role);
  const own = idsOf(registry, actor.person);
  if (evaluates && own.some((id) => isApplyingIn(round, id))) reasons.push(appliesInThisRound({}));
  const isBarred =
    own.some((id) => registry.staff.barred.has(id)) || registry.staff.barredBodies.has(actor.body ?? '');
  if (evaluates && isBarred) reasons.push(barredFromEvaluation({}));
  const { certain, open } = shutTo(ground, actor, cases);
  if (cases === 'every-case') {
    const isOut = certain.size > 0 || own.some((id) => isRecusedFromAny(round, id));
    if (evaluates && isOut) reasons.push(passesToDeputy({}));
    else if (open.size > 0) reasons.push(conflictOpen({ cases: [...open].sort() }));
    return reasons;
  }
  const hidden = cases.filter(
    (id) =>
      certain.has(id) || own.some((each) => isRecused(round, each, id)) || !isWithinReach(ground, actor, id),
  );
  reasons.push(...hidden.map((id) => notFound({ what: id })));
  const waiting = cases.filter((id) => open.has(id) && !hidden.includes(id));
  if (waiting.length > 0 && !standsAside) reasons.push(conflictOpen({ cases: [...new Set(waiting)].sort() }));
  return reasons;
}
