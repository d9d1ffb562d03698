import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { NoticeId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { ownNotice, whyNotNotice } from '../local-notices.ts';
import { recommendedAlready } from '../refusals.ts';
import { LocalNoticeSchema, openedNotice } from './open-local-notice.ts';

/** Replaces a local notice by a new one with a new full term; not once a case on it has been recommended. */
export const correctLocalNotice = roundCommand('correct-local-notice', {
  by: [hat('recommender', 'head')],
  preparedBy: [hat('recommender', 'clerk')],
  rules: [
    'process.recommendation.localNotice.term',
    'process.recommendation.localNotice.mayBeLonger',
    'process.recommendation.localNotice.shows',
    'process.recommendation.consents',
  ],
  undo: 'never',
  during: ['recommendation'],
  payload: LocalNoticeSchema.extend({ replaces: NoticeId }),
  cases: (payload, round) => [
    ...new Set([
      ...payload.entries.map((entry) => entry.case),
      ...(round.recommendation.notices.get(payload.replaces)?.entries.map((entry) => entry.case) ?? [
        payload.replaces,
      ]),
    ]),
  ],
  decide: (situation) => {
    const { replaces, ...notice } = situation.payload;
    const replaced = ownNotice(situation, replaces);
    if ('kind' in replaced) return { refused: [replaced] };
    const { round } = situation;
    const dropped = replaced.entries
      .map((entry) => entry.case)
      .filter((id) => !notice.entries.some((entry) => entry.case === id))
      .filter((id) => round.recommendation.recommended.has(id));
    return (
      refuseAll(
        whyNotNotice(situation, notice, replaces),
        dropped.length > 0 ? recommendedAlready({ cases: dropped }) : undefined,
      ) ?? openedNotice(situation, notice, replaces)
    );
  },
});
