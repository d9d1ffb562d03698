import type { RoundState } from '../round/state.ts';
import type { StageId } from '../scheme/stage-id.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** Whether a stage has been opened and not yet closed. */
export function isStageOpen(round: DeepReadonly<RoundState>, stage: StageId): boolean {
  const times = round.proceedings.stages.get(stage);
  return times !== undefined && times.closedOn === undefined;
}
