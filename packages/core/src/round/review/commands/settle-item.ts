import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';
import { itemSettled } from '../events.ts';
import { areSheetsIn } from '../panel-of-case.ts';
import { consensusOf } from '../panel-score-of.ts';
import { itemUnknown, noSpreadToSettle } from '../refusals.ts';
import { standardOfCase } from '../standard-of-case.ts';
import { type CaseInStage, whyNotLeader, whyNotScored, whySheetsMissing } from '../why-not-score.ts';
import { whyNotValue } from '../why-not-values.ts';

function whyNotSettled(
  situation: RoundSituation,
  { case: id, stage, item, value }: CaseInStage & { readonly item: string; readonly value: number },
): WhyNot {
  const { round, scheme } = situation;
  const own = standardOfCase(round, scheme, id, stage);
  const known = own?.items.find((entry) => entry.id === item);
  if (!own || !known) return itemUnknown({ item });
  const isNeeded = consensusOf(round, scheme, id, stage)?.needed.includes(item) ?? false;
  return [
    areSheetsIn(round, id, stage) && !isNeeded ? noSpreadToSettle({ item }) : undefined,
    ...whyNotValue(situation, id, own, known, value),
  ];
}

/**
 * The panel's agreed value of an item whose values lie too far apart, set when all sheets are in. It may be set again
 * until the scorebook is confirmed; the last one counts and every one stays on record.
 */
export const settleItem = roundCommand('settle-item', {
  by: [hat('panel-leader')],
  rules: ['process.document-review.consensus', 'process.defence.consensus', 'process.site-review.consensus'],
  undo: 'never',
  payload: z.strictObject({
    case: CaseId,
    stage: StageIdSchema,
    item: z.string().min(1),
    value: z.number(),
    reason: Sealed,
  }),
  cases: (payload) => [payload.case],
  decide: (situation) =>
    refuseAll(
      whyNotScored(situation, situation.payload, 'settle-item'),
      whyNotLeader(situation, situation.payload),
      whySheetsMissing(situation, situation.payload),
      whyNotSettled(situation, situation.payload),
    ) ?? [itemSettled(situation.payload)],
});
