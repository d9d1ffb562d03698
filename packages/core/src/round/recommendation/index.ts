import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import {
  caseRecommended,
  localNoticeClosed,
  localNoticeExempted,
  localNoticeOpened,
  localObjectionFiled,
  localObjectionSettled,
  preliminaryReviewed,
  recommendationDeclined,
} from './events.ts';

export { recommendationRefusals } from './refusals.ts';

export const recommendationEvents = [
  preliminaryReviewed,
  localNoticeOpened,
  localNoticeClosed,
  localNoticeExempted,
  localObjectionFiled,
  localObjectionSettled,
  caseRecommended,
  recommendationDeclined,
];
export const recommendationCommands: readonly Command[] = [];
export const recommendationViews: readonly View[] = [];
