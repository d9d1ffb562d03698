import type { StageId } from '../../scheme/stage-id.ts';

/** Objections are dealt with during the notice and, for the cases they hold, while the first list is approved. */
export const objectionStages: readonly StageId[] = ['public-notice', 'approval'];
