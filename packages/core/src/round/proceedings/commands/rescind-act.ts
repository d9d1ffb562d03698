import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { isRefused, type Refusal } from '../../../act/refusal.ts';
import { cannotBeRescinded } from '../../../act/refusals.ts';
import { RescindPayloadSchema, rescindAct, rescindableEvents, whyNotRescind } from '../../../act/rescind.ts';
import { isStageOpen } from '../../../act/stage-open.ts';
import { roundFold } from '../../state.ts';
import { bansLifted } from '../bans.ts';
import { casesWithin } from '../cases-within.ts';
import { publishedSince } from '../refusals.ts';

/** Why an act can no longer be taken back: it was free only until a stage closed, or the round has ended. */
function whyTooLate({ round, undoOf }: RoundSituation, command: string): Refusal | undefined {
  const undo = undoOf(command)?.undo;
  const isFreeNoMore = typeof undo === 'object' && !isStageOpen(round, undo.freeUntil);
  const hasEnded = round.approval.endedOn !== undefined;
  return isFreeNoMore || hasEnded ? cannotBeRescinded({ command }) : undefined;
}

const placeOf = (act: string): number => Number(act.split('#')[1]);

/** Why what an act led to is public by now: a notice of winners was published after it. */
function whyPublished({ round }: RoundSituation, act: string): Refusal | undefined {
  const since = [...round.publicNotice.notices.values()].find((notice) => placeOf(notice.act) > placeOf(act));
  return since && publishedSince({ notice: since.notice });
}

/**
 * Takes back an act of this round with a reason and evidence: two persons of the office. What it appended is undone
 * and the commands to run again are open for its cases; a ban that came with a veto is lifted with it. What was
 * published is never taken back.
 */
export const rescindRoundAct = roundCommand('rescind-act', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'never',
  payload: RescindPayloadSchema,
  cases: () => 'every-case',
  decide: (situation) => {
    const { payload, round } = situation;
    const ground = { stream: 'round' as const, acts: round.acts, canUndo: roundFold.canUndo };
    const events = rescindableEvents(situation, payload.act, 'round');
    const command = events[0]?.command;
    const isBarred = whyNotRescind(situation, payload.act, ground).length > 0;
    const tooLate = isBarred || command === undefined ? undefined : whyTooLate(situation, command);
    const cases = casesWithin(events.map((event) => event.payload));
    const decision = rescindAct(situation, payload, { ...ground, cases }, [
      tooLate,
      isBarred ? undefined : whyPublished(situation, payload.act),
    ]);
    return isRefused(decision) ? decision : [...bansLifted(situation, events), ...decision];
  },
});
