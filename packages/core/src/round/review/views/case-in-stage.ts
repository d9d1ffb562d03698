import { z } from 'zod';
import { CaseId } from '../../../act/fields.ts';
import { StageIdSchema } from '../../../scheme/stage-id.ts';

/** What most views of the review are asked for. */
export const CaseInStageQuery = z.strictObject({ case: CaseId, stage: StageIdSchema });
