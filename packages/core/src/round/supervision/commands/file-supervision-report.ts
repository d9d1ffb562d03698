import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { FileRef, KeyId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';
import { supervisionReported } from '../events.ts';
import { reportIdUsed, stageNotReached } from '../refusals.ts';

/** A supervisor reports on a stage that has opened; the report decides no case. */
export const fileSupervisionReport = roundCommand('file-supervision-report', {
  by: [hat('supervisor')],
  rules: ['supervision'],
  undo: 'never',
  payload: z.strictObject({ report: KeyId, stage: StageIdSchema, finding: PublicText, document: FileRef }),
  cases: () => 'every-case',
  decide: ({ payload, round }) => {
    const { report, stage } = payload;
    const isUsed = round.supervision.reports.some((entry) => entry.report === report);
    return (
      refuseAll(
        isUsed ? reportIdUsed({ report }) : undefined,
        round.proceedings.stages.has(stage) ? undefined : stageNotReached({ stage }),
      ) ?? [supervisionReported(payload)]
    );
  },
});
