import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { rectificationJudged } from '../events.ts';
import {
  rectificationAlreadyJudged,
  rectificationNotReported,
  rectificationReportedInTime,
  rectificationStillRunning,
} from '../refusals.ts';
import type { RectificationOrder } from '../slice.ts';

function whyNotOverdue(
  { order, dueOn, reportedOn }: DeepReadonly<RectificationOrder>,
  day: LocalDate,
): Refusal | undefined {
  if (reportedOn && reportedOn <= dueOn) return rectificationReportedInTime({ order, on: reportedOn });
  return day > dueOn ? undefined : rectificationStillRunning({ order, dueOn });
}

/**
 * Enters the judgement of a rectification: `passed` or `failed` once there is a report; `overdue` from the day after
 * the due day when no report came in time. Judged once.
 */
export const judgeRectification = registryCommand('judge-rectification', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.rectification'],
  undo: 'rescind',
  payload: rectificationJudged.payload,
  decide: ({ registry, payload, legalDay }) => {
    const { order, result } = payload;
    const entry = registry.obligations.orders.get(order);
    if (!entry) return { refused: [notFound({ what: order })] };
    const notYet = entry.reportedOn ? undefined : rectificationNotReported({ order });
    return (
      refuseAll(
        entry.result ? rectificationAlreadyJudged({ order, result: entry.result }) : undefined,
        result === 'overdue' ? whyNotOverdue(entry, legalDay) : notYet,
      ) ?? [rectificationJudged(payload)]
    );
  },
});
