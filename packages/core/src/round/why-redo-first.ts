import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Refusal } from '../act/refusal.ts';
import { redoFirst } from './proceedings/refusals.ts';
import { whyOut } from './standing.ts';
import type { RoundState } from './state.ts';

/**
 * Why a step forward waits: work it rests on was taken back and is not done again. `cases`: the ones it touches; left
 * out: the whole round. A command that is part of doing the work again does not wait; nor do cases that are out.
 */
export function whyRedoFirst(
  round: DeepReadonly<RoundState>,
  command: string,
  cases?: readonly string[],
): Refusal[] {
  return round.acts.pendingRedo
    .filter((pending) => pending.command !== command && !pending.redo.includes(command))
    .flatMap((pending) => {
      const live = pending.cases.filter((id) => whyOut(round, id) === undefined);
      const touched = cases === undefined ? live : live.filter((id) => cases.includes(id));
      const isList = pending.cases.length === 0 && cases === undefined;
      return touched.length > 0 || isList ? [redoFirst({ command: pending.command, cases: touched })] : [];
    });
}
