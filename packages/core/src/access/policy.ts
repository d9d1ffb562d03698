import type { TouchedCases } from '../act/command.ts';
import type { Refusal } from '../act/refusal.ts';
import { appliesInThisRound, barredFromEvaluation, notFound, passesToDeputy } from '../act/refusals.ts';
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
  for (const application of round.application.applications.values()) {
    if (application.party === person || application.signedBy === person) return true;
  }
  return false;
}

/** Whether a person takes no part in a case. */
export function isRecused(round: NonNullable<HatGround['round']>, person: string, caseId: string): boolean {
  return round.proceedings.recusals.some((entry) => entry.person === person && entry.case === caseId);
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

/** Whether a case is this hat's to deal with: an applicant's, a channel's, a consenting body's, a panel member's own. */
function isWithinReach(ground: HatGround, actor: Actor, caseId: string): boolean {
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

/**
 * Why a hat may not touch these cases of a round: recused, out of reach, applying in the round, or barred.
 * A recused person meets the same answer as for a case that does not exist; list-wide acts pass to a deputy. A person
 * under two documents is one: what holds of either holds of both.
 */
export function whyNotTouch(ground: HatGround, actor: Actor, cases: TouchedCases): Refusal[] {
  const { round, registry } = ground;
  if (!round) return [];
  const reasons: Refusal[] = [];
  const evaluates = !applicantSide.has(actor.role);
  const own = idsOf(registry, actor.person);
  if (evaluates && own.some((id) => isApplyingIn(round, id))) reasons.push(appliesInThisRound({}));
  const isBarred =
    own.some((id) => registry.staff.barred.has(id)) || registry.staff.barredBodies.has(actor.body ?? '');
  if (evaluates && isBarred) reasons.push(barredFromEvaluation({}));
  if (cases === 'every-case') {
    if (evaluates && own.some((id) => isRecusedFromAny(round, id))) reasons.push(passesToDeputy({}));
    return reasons;
  }
  for (const caseId of cases) {
    const hidden = own.some((id) => isRecused(round, id, caseId)) || !isWithinReach(ground, actor, caseId);
    if (hidden) reasons.push(notFound({ what: caseId }));
  }
  return reasons;
}
