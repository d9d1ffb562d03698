import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, PublicText, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { capOf, whyAboveCap } from '../caps.ts';
import { caseRecommended } from '../events.ts';
import { localNoticeOf, openLocalObjections } from '../local-notices.ts';
import { localNoticeNotOver, localObjectionsOpen, notYetReviewed, recommendedAlready } from '../refusals.ts';

function whyNotCleared({ round, scheme }: RoundSituation, id: string): WhyNot {
  const rules = scheme.stage('recommendation');
  const { reviewed, exempted, recommended } = round.recommendation;
  const isOver = exempted.has(id) || localNoticeOf(round, id)?.closedOn !== undefined;
  const objections = openLocalObjections(round, id);
  return [
    recommended.has(id) ? recommendedAlready({ cases: [id] }) : undefined,
    reviewed.has(id) ? undefined : notYetReviewed({ cases: [id] }, rules?.cites),
    rules?.localNotice && !isOver ? localNoticeNotOver({ case: id }, rules.localNotice.cites) : undefined,
    objections.length > 0
      ? localObjectionsOpen({ objections }, (rules?.localObjection ?? rules)?.cites)
      : undefined,
  ];
}

/**
 * The head of a channel recommends a case with an opinion and passes it on: reviewed, its local notice over or
 * excused, no objection open. Above a soft cap of the scheme a public reason is needed and kept.
 */
export const recommendCase = roundCommand('recommend-case', {
  by: [hat('recommender', 'head')],
  preparedBy: [hat('recommender', 'clerk')],
  rules: [
    'process.recommendation.opinion',
    'process.recommendation.caps',
    'process.recommendation.localNotice',
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
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round } = situation;
    const { case: id, opinion, opinionDocument, aboveCapReason } = payload;
    const application = round.application.applications.get(id);
    if (!application) return { refused: [notFound({ what: id })] };
    const found = capOf(situation, application.channel, application.track);
    const isAbove = found !== undefined && found.recommended >= found.cap;
    return (
      refuseAll(
        whyNotLive(round, id),
        whyNotCleared(situation, id),
        whyAboveCap(situation, application, aboveCapReason),
      ) ?? [
        caseRecommended({
          case: id,
          opinion,
          opinionDocument,
          ...(isAbove && aboveCapReason !== undefined ? { aboveCapReason } : {}),
        }),
      ]
    );
  },
});
