import { z } from 'zod';
import type { RoundSituation } from '../../act/command.ts';
import { CaseId, PartyId, PublicText } from '../../act/fields.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';
import { noSheetIn } from './refusals.ts';
import { reviewKey } from './slice.ts';
import { whyNotScored } from './why-not-score.ts';

/** What giving a sheet back asks for, whoever gives it back. */
export const ReturnedSheet = z.strictObject({
  case: CaseId,
  stage: StageIdSchema,
  examiner: PartyId,
  reason: PublicText,
});

/** Why a sheet cannot be given back: the stage or case is closed to scoring, the scorebook confirmed, no sheet in. */
export function whyNotReturn(
  situation: RoundSituation,
  sheet: z.infer<typeof ReturnedSheet>,
  command: string,
): WhyNot {
  const { case: id, stage, examiner } = sheet;
  const isIn = situation.round.review.sheets.get(reviewKey(stage, id))?.has(examiner) ?? false;
  const reasons = whyNotScored(situation, sheet, command);
  return [reasons, isIn ? undefined : noSheetIn({ case: id, stage, examiner })].flat();
}
