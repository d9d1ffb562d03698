import { type StageId, stageIds } from '../../scheme/stage-id.ts';

/** Facts are asked for and established from acceptance on until the round ends: one found late still counts. */
export const factStages: readonly StageId[] = stageIds.slice(stageIds.indexOf('eligibility'));
