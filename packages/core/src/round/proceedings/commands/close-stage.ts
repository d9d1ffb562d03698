import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { stageNotOpen } from '../../../act/refusals.ts';
import { isStageOpen } from '../../../act/stage-open.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';
import { whyNotEvaluated } from '../../evaluator/why-not-evaluated.ts';
import { closeAndOpenNext } from '../../stage.ts';
import { stages } from '../../stages.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { stageHasNoClosing } from '../refusals.ts';
import { whySoleOfficeVacant } from '../sole-office.ts';

/**
 * Closes a stage when everything it asks for is done, and opens the stages that come after it.
 * The call closes by being published and the approval by ending the round, so both are refused here.
 */
export const closeStage = roundCommand('close-stage', {
  by: [hat('office', 'head')],
  rules: [],
  undo: 'never',
  payload: z.strictObject({ stage: StageIdSchema }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { stage } = situation.payload;
    const definition = stages.find((entry) => entry.id === stage);
    if (!definition) return { refused: [stageHasNoClosing({ stage })] };
    if (!isStageOpen(situation.round, stage)) return { refused: [stageNotOpen({ stages: [stage] })] };
    return (
      refuseAll(
        definition.whyNotClose(situation),
        whyNotEvaluated(situation, stage),
        whySoleOfficeVacant(situation),
        whyRedoFirst(situation.round, 'close-stage'),
      ) ?? closeAndOpenNext(situation, stage)
    );
  },
});
