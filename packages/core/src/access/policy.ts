import type { TouchedCases } from '../act/command.ts';
import type { Refusal } from '../act/refusal.ts';
import { appliesInThisRound, barredFromEvaluation, notFound, passesToDeputy } from '../act/refusals.ts';
import type { HatGround } from './hats.ts';
import { type Actor, administratorRoles } from './roles.ts';

const applicantSide = new Set(['applicant', 'objector', 'public']);

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

/** Whether a case is this hat's to deal with: an applicant's own, a channel's own, a panel member's own. */
function isWithinReach(ground: HatGround, actor: Actor, caseId: string): boolean {
  const application = ground.round?.application.applications.get(caseId);
  if (!application) return false;
  if (actor.role === 'applicant')
    return application.party === actor.person || application.signedBy === actor.person;
  if (actor.role === 'recommender') return application.channel === actor.body;
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
 * A recused person meets the same answer as for a case that does not exist; list-wide acts pass to a deputy.
 */
export function whyNotTouch(ground: HatGround, actor: Actor, cases: TouchedCases): Refusal[] {
  const { round, registry } = ground;
  if (!round) return [];
  const reasons: Refusal[] = [];
  const evaluates = !applicantSide.has(actor.role);
  if (evaluates && isApplyingIn(round, actor.person)) reasons.push(appliesInThisRound({}));
  if (evaluates && registry.staff.barred.has(actor.person)) reasons.push(barredFromEvaluation({}));
  if (cases === 'every-case') {
    if (evaluates && isRecusedFromAny(round, actor.person)) reasons.push(passesToDeputy({}));
    return reasons;
  }
  for (const caseId of cases) {
    const hidden = isRecused(round, actor.person, caseId) || !isWithinReach(ground, actor, caseId);
    if (hidden) reasons.push(notFound({ what: caseId }));
  }
  return reasons;
}
