import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';
import { CommentSchema, scoreSheetSubmitted } from '../events.ts';
import { panelOfCase } from '../panel-of-case.ts';
import { noPanelForStage, sheetAlreadyIn } from '../refusals.ts';
import { reviewKey } from '../slice.ts';
import { standardOfCase } from '../standard-of-case.ts';
import { whyNotExaminer, whyNotScored, whyNotSeen } from '../why-not-score.ts';
import { whyNotItems, whyNotValues, yearsFlagsOf } from '../why-not-values.ts';

/**
 * An examiner's values for every item of a case in one scored stage, with comments. One sheet an examiner; it is
 * changed only after it was returned. The visit has begun first, the defence been recorded. Items that ask for more
 * years than the person has are flagged.
 */
export const submitScoreSheet = roundCommand('submit-score-sheet', {
  by: [hat('examiner')],
  rules: ['process.document-review', 'process.defence', 'process.site-review', 'tracks'],
  undo: 'never',
  payload: z.strictObject({
    case: CaseId,
    stage: StageIdSchema,
    values: z.record(z.string(), z.number()),
    comments: z.array(CommentSchema).default([]),
  }),
  asksDeclaration: true,
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, actor, payload } = situation;
    const { case: id, stage, values, comments } = payload;
    const undeclared = refuseAll(whyNotExaminer(situation, payload));
    if (undeclared) return undeclared;
    const own = standardOfCase(round, scheme, id, stage);
    const panel = panelOfCase(round, id, stage);
    const isIn = round.review.sheets.get(reviewKey(stage, id))?.has(actor.person) ?? false;
    const refused = refuseAll(
      whyNotScored(situation, payload, 'submit-score-sheet'),
      whyNotSeen(situation, payload),
      isIn ? sheetAlreadyIn({ case: id, stage }) : undefined,
      whyNotValues(situation, payload, values),
      own &&
        whyNotItems(
          own,
          comments.map((comment) => comment.item).filter((item) => !Object.hasOwn(values, item)),
        ),
    );
    if (refused) return refused;
    if (!panel) return { refused: [noPanelForStage({ case: id, stage })] };
    const yearsFlags = yearsFlagsOf(situation, payload);
    return [scoreSheetSubmitted({ case: id, panel: panel.panel, stage, values, comments, yearsFlags })];
  },
});
