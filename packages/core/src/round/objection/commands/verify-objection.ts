import { z } from 'zod';
import { isRecused } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { idsOf, sameParty } from '../../../access/same-party.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { FileRef, ObjectionId, PartyId, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { isBarred } from '../../../registry/staff/is-barred.ts';
import { objectionVerified } from '../events.ts';
import { caseOfObjection, isAgentOf } from '../objector.ts';
import { alreadyVerified, expertsNotImpartial, expertsNotInPool, recommenderMissing } from '../refusals.ts';
import type { Objection } from '../slice.ts';
import { objectionStages } from '../stages.ts';
import { whyNotOpen } from '../why-not-open.ts';

function isSide(
  { registry, round, legalDay }: RoundSituation,
  objection: DeepReadonly<Objection>,
  person: string,
): boolean {
  const application = round.application.applications.get(objection.case);
  const parties = [objection.objector, application?.party ?? ''];
  return (
    sameParty(registry, application?.signedBy, person) ||
    parties.some(
      (party) => sameParty(registry, party, person) || isAgentOf(registry, person, party, legalDay),
    )
  );
}

function whyNotThese(
  situation: RoundSituation,
  objection: DeepReadonly<Objection>,
  experts: readonly string[],
): WhyNot {
  const { registry, round, scheme, legalDay } = situation;
  const outside = experts.filter((person) => {
    const examiner = registry.pools.examiners.get(person);
    return !examiner || legalDay < examiner.from || legalDay > examiner.to;
  });
  const partial = experts.filter(
    (person) =>
      idsOf(registry, person).some((id) => isRecused(round, id, objection.case)) ||
      isBarred(registry, person) ||
      isSide(situation, objection, person),
  );
  const cites = scheme.citesOf('process.public-notice.objection.verifiedBy');
  return [
    outside.length > 0 ? expertsNotInPool({ persons: outside }, cites) : undefined,
    partial.length > 0 ? expertsNotImpartial({ persons: partial }, scheme.citesOf('recusal')) : undefined,
  ];
}

/**
 * What experts of the pool, together with the recommender where the scheme says so, found about an accepted
 * objection. Experts recused from the case, barred, or on a side of the objection are refused.
 */
export const verifyObjection = roundCommand('verify-objection', {
  by: [hat('office', 'head')],
  rules: ['process.public-notice.objection.verifiedBy', 'recusal'],
  undo: 'rescind',
  redo: ['verify-objection'],
  during: objectionStages,
  payload: z.strictObject({
    objection: ObjectionId,
    experts: z.array(PartyId).min(1),
    withRecommender: z.boolean(),
    finding: Sealed,
    report: FileRef,
  }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const objection = round.objection.objections.get(payload.objection);
    const verifiedBy = scheme.stage('public-notice')?.objection.verifiedBy;
    if (!objection) return { refused: [notFound({ what: payload.objection })] };
    const needsRecommender = verifiedBy?.value.includes('recommender') && !payload.withRecommender;
    return (
      refuseAll(
        whyNotOpen(objection),
        objection.verified ? alreadyVerified({ objection: objection.objection }) : undefined,
        whyNotThese(situation, objection, payload.experts),
        needsRecommender ? recommenderMissing({}, verifiedBy?.cites) : undefined,
      ) ?? [objectionVerified(payload)]
    );
  },
});
