import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { answerInquiry } from './commands/answer-inquiry.ts';
import { closeAcceptedListNotice } from './commands/close-accepted-list-notice.ts';
import { decideEligibility } from './commands/decide-eligibility.ts';
import { decideException } from './commands/decide-exception.ts';
import { drawUpAcceptedList } from './commands/draw-up-accepted-list.ts';
import { establishFact } from './commands/establish-fact.ts';
import { fileSupplement } from './commands/file-supplement.ts';
import { publishAcceptedList } from './commands/publish-accepted-list.ts';
import { requestSupplement } from './commands/request-supplement.ts';
import { sendInquiry } from './commands/send-inquiry.ts';
import {
  acceptedListDrawnUp,
  acceptedListNoticeClosed,
  acceptedListPublished,
  eligibilityDecided,
  exceptionDecided,
  factEstablished,
  inquiryAnswered,
  inquirySent,
  supplementFiled,
  supplementRequested,
} from './events.ts';
import { acceptedList } from './views/accepted-list.ts';
import { acceptedListNotice } from './views/accepted-list-notice.ts';
import { caseEligibility } from './views/case-eligibility.ts';
import { eligibilityDesk } from './views/eligibility-desk.ts';
import { inquiries } from './views/inquiries.ts';

export { eligibilityRefusals } from './refusals.ts';

export const eligibilityEvents = [
  factEstablished,
  inquirySent,
  inquiryAnswered,
  supplementRequested,
  supplementFiled,
  exceptionDecided,
  eligibilityDecided,
  acceptedListDrawnUp,
  acceptedListPublished,
  acceptedListNoticeClosed,
];
export const eligibilityCommands: readonly Command[] = [
  establishFact,
  sendInquiry,
  answerInquiry,
  requestSupplement,
  fileSupplement,
  decideException,
  decideEligibility,
  drawUpAcceptedList,
  publishAcceptedList,
  closeAcceptedListNotice,
];
export const eligibilityViews: readonly View[] = [
  eligibilityDesk,
  caseEligibility,
  acceptedList,
  acceptedListNotice,
  inquiries,
];
