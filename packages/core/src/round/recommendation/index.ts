import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { answerConsent } from './commands/answer-consent.ts';
import { closeLocalNotice } from './commands/close-local-notice.ts';
import { correctLocalNotice } from './commands/correct-local-notice.ts';
import { declineRecommendation } from './commands/decline-recommendation.ts';
import { exemptFromLocalNotice } from './commands/exempt-from-local-notice.ts';
import { fileLocalObjection } from './commands/file-local-objection.ts';
import { openLocalNotice } from './commands/open-local-notice.ts';
import { recommendCase } from './commands/recommend-case.ts';
import { recordHearing } from './commands/record-hearing.ts';
import { reviewApplication } from './commands/review-application.ts';
import { settleLocalObjection } from './commands/settle-local-objection.ts';
import {
  caseRecommended,
  consentAnswered,
  hearingRecorded,
  localNoticeClosed,
  localNoticeExempted,
  localNoticeOpened,
  localObjectionFiled,
  localObjectionSettled,
  preliminaryReviewed,
  recommendationDeclined,
} from './events.ts';
import { channelDesk } from './views/channel-desk.ts';
import { consentDesk } from './views/consent-desk.ts';
import { localNoticeView } from './views/local-notice.ts';

export { recommendationRefusals } from './refusals.ts';

export const recommendationEvents = [
  preliminaryReviewed,
  hearingRecorded,
  consentAnswered,
  localNoticeOpened,
  localNoticeClosed,
  localNoticeExempted,
  localObjectionFiled,
  localObjectionSettled,
  caseRecommended,
  recommendationDeclined,
];
export const recommendationCommands: readonly Command[] = [
  reviewApplication,
  recordHearing,
  answerConsent,
  openLocalNotice,
  correctLocalNotice,
  closeLocalNotice,
  exemptFromLocalNotice,
  fileLocalObjection,
  settleLocalObjection,
  recommendCase,
  declineRecommendation,
];
export const recommendationViews: readonly View[] = [channelDesk, consentDesk, localNoticeView];
