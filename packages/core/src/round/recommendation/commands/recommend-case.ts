import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, PublicText, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { ELIGIBILITY_CALCULATION } from '../../eligibility/findings.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { capOf, whyAboveCap } from '../caps.ts';
import { conditionFindingsOf, hasConditions, whyNotFoundMet } from '../conditions.ts';
import { whyNotDelivered } from '../delivery.ts';
import { caseRecommended } from '../events.ts';
import { whyNotCleared } from '../why-not-cleared.ts';

/**
 * The head of a channel recommends a case with an opinion and passes it on: reviewed, its local notice over or
 * excused, no objection open; and, as far as the scheme asks for it, everyone heard, every consent given, its
 * conditions found met (the findings are kept) and the material complete by the last day. Above a soft cap of the
 * scheme a public reason is needed and kept.
 */
export const recommendCase = roundCommand('recommend-case', {
  by: [hat('recommender', 'head')],
  preparedBy: [hat('recommender', 'clerk')],
  rules: [
    'process.recommendation.opinion',
    'process.recommendation.caps',
    'process.recommendation.localNotice',
    'process.recommendation.hearing',
    'process.recommendation.consents',
    'process.recommendation.conditions',
    'process.recommendation.delivery',
  ],
  undo: 'rescind',
  redo: ['recommend-case', 'decline-recommendation'],
  mustRedo: true,
  during: ['recommendation'],
  payload: z.strictObject({
    case: CaseId,
    opinion: Sealed,
    opinionDocument: FileRef,
    aboveCapReason: PublicText.optional(),
    copies: z.int().min(0).optional(),
    electronic: z.boolean().optional(),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, legalDay } = situation;
    const { case: id, aboveCapReason, ...passedOn } = payload;
    const application = round.application.applications.get(id);
    if (!application) return { refused: [notFound({ what: id })] };
    const found = capOf(situation, application.channel, application.track);
    const isAbove = found !== undefined && found.recommended >= found.cap;
    const findings = conditionFindingsOf(situation, id, legalDay);
    return (
      refuseAll(
        whyNotLive(round, id),
        whyNotCleared(situation, id),
        whyNotFoundMet(id, findings),
        whyNotDelivered(situation, payload),
        whyAboveCap(situation, application, aboveCapReason),
      ) ?? [
        caseRecommended({
          case: id,
          ...passedOn,
          ...(isAbove && aboveCapReason !== undefined ? { aboveCapReason } : {}),
          ...(hasConditions(situation, id)
            ? { findings, calculation: ELIGIBILITY_CALCULATION, recommendedOn: legalDay }
            : {}),
        }),
      ]
    );
  },
});
