import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, NoticeId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { termOf } from '../../term-of.ts';
import { localNoticeOpened } from '../events.ts';
import { whyNotNotice } from '../local-notices.ts';

export const LocalNoticeSchema = z.strictObject({
  notice: NoticeId,
  entries: z.array(z.strictObject({ case: CaseId, name: PublicText, deeds: PublicText })).min(1),
  proofs: z.array(FileRef).min(1),
});
type LocalNoticePayload = z.output<typeof LocalNoticeSchema>;

/** The notice as an event, with a full term of the scheme from the day it is published. */
export function openedNotice(
  { scheme, actor, legalDay, calendar }: RoundSituation,
  notice: LocalNoticePayload,
  replaces?: string,
) {
  const rule = scheme.stage('recommendation')?.localNotice;
  if (!rule || actor.body === undefined) return [];
  return [
    localNoticeOpened({
      ...notice,
      channel: actor.body,
      publishedOn: legalDay,
      term: termOf(legalDay, rule.term, calendar),
      ...(replaces === undefined ? {} : { replaces }),
    }),
  ];
}

/** Publishes a channel's list of reviewed applications for the scheme's term (the day of publication not counted). */
export const openLocalNotice = roundCommand('open-local-notice', {
  by: [hat('recommender', 'head')],
  preparedBy: [hat('recommender', 'clerk')],
  rules: ['process.recommendation.localNotice.term'],
  undo: 'never',
  during: ['recommendation'],
  payload: LocalNoticeSchema,
  cases: (payload) => payload.entries.map((entry) => entry.case),
  decide: (situation) =>
    refuseAll(whyNotNotice(situation, situation.payload)) ?? openedNotice(situation, situation.payload),
});
