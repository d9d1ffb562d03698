import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { localNoticeExempted } from '../events.ts';
import { localNoticeOf } from '../local-notices.ts';
import {
  alreadyOnLocalNotice,
  exemptionGroundNotProvided,
  exemptionNotProvided,
  keptOffLocalNotice,
  localNoticeNotProvided,
  notYetReviewed,
} from '../refusals.ts';

function whyNotGround({ scheme }: RoundSituation, ground: string): Refusal | undefined {
  const rules = scheme.stage('recommendation');
  const notice = rules?.localNotice;
  if (!notice) return localNoticeNotProvided({}, rules?.cites);
  const rule = notice.exempt;
  if (!rule) return exemptionNotProvided({}, notice.cites);
  const grounds: readonly string[] = rule.value;
  return grounds.includes(ground)
    ? undefined
    : exemptionGroundNotProvided({ grounds: [...grounds] }, rule.cites);
}

/** Keeps a reviewed application off the local notice on a ground the scheme names; what it rests on is sealed. */
export const exemptFromLocalNotice = roundCommand('exempt-from-local-notice', {
  by: [hat('recommender', 'head')],
  preparedBy: [hat('recommender', 'clerk')],
  rules: ['process.recommendation.localNotice.exempt'],
  undo: 'rescind',
  redo: ['exempt-from-local-notice'],
  during: ['recommendation'],
  payload: z.strictObject({ case: CaseId, ground: z.enum(['secret', 'unsuitable']), basis: Sealed }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, scheme } = situation;
    const { case: id, ground } = payload;
    const { reviewed, exempted } = round.recommendation;
    const cites = scheme.stage('recommendation')?.cites;
    return (
      refuseAll(
        whyNotLive(round, id),
        whyNotGround(situation, ground),
        reviewed.has(id) ? undefined : notYetReviewed({ cases: [id] }, cites),
        exempted.has(id) ? keptOffLocalNotice({ cases: [id] }) : undefined,
        localNoticeOf(round, id) ? alreadyOnLocalNotice({ cases: [id] }) : undefined,
      ) ?? [localNoticeExempted(payload)]
    );
  },
});
