import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { FileRef, NoticeId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { termOf } from '../../term-of.ts';
import { LocalNoticeEntrySchema, localNoticeOpened } from '../events.ts';
import { whyNotNotice } from '../local-notices.ts';

export const LocalNoticeSchema = z.strictObject({
  notice: NoticeId,
  entries: z.array(LocalNoticeEntrySchema).min(1),
  proofs: z.array(FileRef).min(1),
  /** A longer term than the one printed, where the scheme lets a notice run longer; at most a year. */
  workingDays: z.int().min(1).max(250).optional(),
});
type LocalNoticePayload = z.output<typeof LocalNoticeSchema>;

/** The notice as an event, with a full term from the day it is published: the scheme's, or the longer one asked for. */
export function openedNotice(
  { scheme, actor, legalDay, calendar }: RoundSituation,
  { workingDays, ...notice }: LocalNoticePayload,
  replaces?: string,
) {
  const rule = scheme.stage('recommendation')?.localNotice;
  if (!rule || actor.body === undefined) return [];
  return [
    localNoticeOpened({
      ...notice,
      channel: actor.body,
      publishedOn: legalDay,
      term: termOf(legalDay, { ...rule.term, value: workingDays ?? rule.term.value }, calendar),
      ...(replaces === undefined ? {} : { replaces }),
    }),
  ];
}

/**
 * Publishes a channel's list of reviewed applications, with the consents they need, for the scheme's term or a longer
 * one that the scheme allows (the day of publication not counted).
 */
export const openLocalNotice = roundCommand('open-local-notice', {
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
  payload: LocalNoticeSchema,
  cases: (payload) => payload.entries.map((entry) => entry.case),
  decide: (situation) =>
    refuseAll(whyNotNotice(situation, situation.payload)) ?? openedNotice(situation, situation.payload),
});
