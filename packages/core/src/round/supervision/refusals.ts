import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

export const reportIdUsed = refusalKind('report-id-used', 'input', { report: z.string() });
export const stageNotReached = refusalKind('stage-not-reached', 'state', { stage: StageIdSchema });

export const supervisionRefusals = [reportIdUsed, stageNotReached];
