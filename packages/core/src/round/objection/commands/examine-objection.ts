import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { ObjectionId, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { endOfTerm, isTermOver } from '../../term-of.ts';
import { objectionExamined } from '../events.ts';
import { isCureRunning } from '../holding.ts';
import { caseOfObjection } from '../objector.ts';
import {
  alreadyExamined,
  cureRunning,
  objectionIncomplete,
  objectionLate,
  objectionReferredAway,
  objectionWithoutEvidence,
} from '../refusals.ts';
import type { Objection } from '../slice.ts';
import { objectionStages } from '../stages.ts';

function whyNotAccept({ scheme }: RoundSituation, objection: DeepReadonly<Objection>): WhyNot {
  const { inTime, receivedOn, missing, parts } = objection;
  const rules = scheme.stage('public-notice');
  return [
    inTime ? undefined : objectionLate({ receivedOn }, rules?.term.cites),
    missing.length > 0 ? objectionIncomplete({ missing: [...missing] }, rules?.objection.cites) : undefined,
    parts.evidence.length === 0 ? objectionWithoutEvidence({}, rules?.objection.content.cites) : undefined,
  ];
}

function whyNotRefuse(
  { scheme, legalDay, calendar }: RoundSituation,
  objection: DeepReadonly<Objection>,
): WhyNot {
  const isCuring = objection.missing.length > 0 && isCureRunning(objection, { day: legalDay, calendar });
  if (!isCuring || !objection.cureBy) return undefined;
  const cites = scheme.citesOf('process.public-notice.objection.cureWithin');
  return cureRunning({ endsOn: endOfTerm(objection.cureBy, calendar) }, cites);
}

/**
 * The office examines an objection within its term: accepted only if in time, complete and with evidence; not refused
 * while it may still be completed. An examination after the term is done all the same and marked late.
 */
export const examineObjection = roundCommand('examine-objection', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.public-notice.objection.examineWithin', 'process.public-notice.objection.content'],
  undo: 'rescind',
  redo: ['examine-objection'],
  during: objectionStages,
  payload: z.strictObject({ objection: ObjectionId, accepted: z.boolean(), reason: Sealed }),
  cases: ({ objection }, round) => caseOfObjection(round, objection),
  decide: (situation) => {
    const { round, legalDay, calendar, payload } = situation;
    const objection = round.objection.objections.get(payload.objection);
    if (!objection) return { refused: [notFound({ what: payload.objection })] };
    return (
      refuseAll(
        objection.examined ? alreadyExamined({ objection: objection.objection }) : undefined,
        objection.referred ? objectionReferredAway({ because: objection.referred }) : undefined,
        payload.accepted ? whyNotAccept(situation, objection) : whyNotRefuse(situation, objection),
      ) ?? [
        objectionExamined({
          ...payload,
          examinedOn: legalDay,
          late: isTermOver(objection.examineBy, legalDay, calendar),
        }),
      ]
    );
  },
});
