import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, Sealed } from '../../../act/fields.ts';
import { type Refusal, refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { bodyKindOfConsent } from '../../../scheme/model/filing-stages.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { consentAnswerOf, consentsFor } from '../consents.ts';
import { consentAnswered } from '../events.ts';
import {
  consentAlreadyAnswered,
  consentGroundMissing,
  consentNotNeeded,
  consentOfOtherBody,
  notYetReviewed,
} from '../refusals.ts';

function whyNotThisBody({ registry, scheme, actor }: RoundSituation, consent: string): Refusal | undefined {
  const rule = scheme.stage('recommendation')?.consents?.find((entry) => entry.id === consent);
  const from = rule && bodyKindOfConsent[rule.from];
  const kind = registry.jurisdiction.bodies.get(actor.body ?? '')?.kind;
  return from === undefined || kind === from ? undefined : consentOfOtherBody({ consent, from }, rule?.cites);
}

function whyNotNeeded(situation: RoundSituation, caseId: string, consent: string): WhyNot {
  const { round, scheme } = situation;
  const answer = consentAnswerOf(round, caseId, consent);
  const { cites } = scheme.stage('recommendation') ?? {};
  return [
    consentsFor(situation, caseId).some((rule) => rule.id === consent)
      ? undefined
      : consentNotNeeded({ case: caseId, consent }, cites),
    answer ? consentAlreadyAnswered({ case: caseId, consent, granted: answer.granted }) : undefined,
    round.recommendation.reviewed.has(caseId) ? undefined : notYetReviewed({ cases: [caseId] }, cites),
  ];
}

/**
 * The head of another body gives or refuses the consent that a recommendation needs, once the channel has reviewed the
 * case: the cadre department for whoever is employed, the local government for the channels below it. A refusal says
 * on which ground and ends the case.
 */
export const answerConsent = roundCommand('answer-consent', {
  by: [hat('consent', 'head')],
  rules: ['process.recommendation.consents'],
  undo: 'rescind',
  redo: [
    'answer-consent',
    'open-local-notice',
    'close-local-notice',
    'recommend-case',
    'decline-recommendation',
  ],
  mustRedo: true,
  during: ['recommendation'],
  payload: z.strictObject({
    case: CaseId,
    consent: KeySchema,
    granted: z.boolean(),
    document: FileRef,
    ground: Sealed.optional(),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, actor, legalDay } = situation;
    const { case: id, consent, granted, ground } = payload;
    return (
      refuseAll(
        whyNotLive(round, id),
        whyNotThisBody(situation, consent),
        whyNotNeeded(situation, id, consent),
        granted || ground !== undefined ? undefined : consentGroundMissing({}),
      ) ?? [consentAnswered({ ...payload, body: actor.body ?? '', answeredOn: legalDay })]
    );
  },
});
