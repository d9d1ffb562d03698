import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';
import { exactToText } from '../../../scoring/index.ts';
import { scorebookConfirmed } from '../events.ts';
import { areSheetsIn, panelOfCase } from '../panel-of-case.ts';
import { openItemsOf, panelScoreOf } from '../panel-score-of.ts';
import { itemsStillOpen, noPanelForStage, scoreNotComputable } from '../refusals.ts';
import { whyNotLeader, whyNotScored, whySheetsMissing } from '../why-not-score.ts';

/**
 * The leader answers for the panel's report and score of a case: all sheets in, no item still to settle. The score is
 * computed here (`panel-score@1`), never entered.
 */
export const confirmScorebook = roundCommand('confirm-scorebook', {
  by: [hat('panel-leader')],
  rules: ['process.document-review', 'process.defence', 'process.site-review'],
  undo: 'rescind',
  redo: [
    'name-table',
    'submit-score-sheet',
    'return-score-sheet',
    'order-rescoring',
    'settle-item',
    'confirm-scorebook',
  ],
  mustRedo: true,
  payload: z.strictObject({ case: CaseId, stage: StageIdSchema, report: FileRef }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { case: id, stage, report } = payload;
    const panel = panelOfCase(round, id, stage);
    const items = areSheetsIn(round, id, stage) ? [...openItemsOf(round, scheme, id, stage)] : [];
    const refused = refuseAll(
      whyNotScored(situation, payload, 'confirm-scorebook'),
      whyNotLeader(situation, payload),
      whySheetsMissing(situation, payload),
      items.length > 0 ? itemsStillOpen({ case: id, stage, items }) : undefined,
    );
    if (refused) return refused;
    if (!panel) return { refused: [noPanelForStage({ case: id, stage })] };
    const result = panelScoreOf(round, scheme, id, stage);
    if (!result?.computable)
      return { refused: [scoreNotComputable({ case: id, stage, items: [...(result?.missing ?? [])] })] };
    const score = exactToText(result.score);
    return [
      scorebookConfirmed({
        case: id,
        stage,
        panel: panel.panel,
        calculation: 'panel-score@1',
        score,
        report,
      }),
    ];
  },
});
