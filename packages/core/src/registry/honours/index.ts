import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { declarePrizeUse } from './commands/declare-prize-use.ts';
import { declareTitleUse } from './commands/declare-title-use.ts';
import { findTitleMisuse } from './commands/find-title-misuse.ts';
import { handOverHonourItem } from './commands/hand-over-honour-item.ts';
import { issueCommendation } from './commands/issue-commendation.ts';
import { issueHonourItem } from './commands/issue-honour-item.ts';
import { recogniseAgain } from './commands/recognise-again.ts';
import { recordPromotion } from './commands/record-promotion.ts';
import { shareHonour } from './commands/share-honour.ts';
import {
  commendationIssued,
  honourConferred,
  honourItemHandedOver,
  honourItemIssued,
  honourShared,
  prizeUseDeclared,
  promotionRecorded,
  titleMisuseFound,
  titleUseDeclared,
} from './events.ts';
import { certificateStatus } from './views/certificate-status.ts';
import { creditPush } from './views/credit-push.ts';
import { honourRecord } from './views/honour-record.ts';
import { honours } from './views/honours.ts';
import { prizeUses } from './views/prize-uses.ts';

export { honoursRefusals } from './refusals.ts';

export const honoursEvents = [
  honourConferred,
  commendationIssued,
  honourItemIssued,
  honourItemHandedOver,
  honourShared,
  titleUseDeclared,
  titleMisuseFound,
  promotionRecorded,
  prizeUseDeclared,
];
export const honoursCommands: readonly Command[] = [
  issueCommendation,
  issueHonourItem,
  handOverHonourItem,
  shareHonour,
  declareTitleUse,
  findTitleMisuse,
  recordPromotion,
  declarePrizeUse,
  recogniseAgain,
];
export const honoursViews: readonly View[] = [
  honours,
  certificateStatus,
  creditPush,
  honourRecord,
  prizeUses,
];
