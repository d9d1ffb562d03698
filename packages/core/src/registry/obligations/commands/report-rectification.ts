import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { FileRef, KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { ownHonour, whyNotStanding } from '../../honours/known-honour.ts';
import { rectificationReported } from '../events.ts';
import { rectificationAlreadyJudged, rectificationAlreadyReported } from '../refusals.ts';

/**
 * A winner, or an agent of it, reports that it has mended what was ordered. A report after the due day is taken until
 * the order is judged, but the order may then be judged overdue.
 */
export const reportRectification = registryCommand('report-rectification', {
  by: [hat('applicant')],
  rules: ['afterwards.rectification'],
  undo: 'rescind',
  payload: z.strictObject({ order: KeyId, report: FileRef }),
  decide: ({ registry, payload, actor, today, legalDay }) => {
    const { order } = payload;
    const entry = registry.obligations.orders.get(order);
    const known = entry && ownHonour(registry, entry.honour, actor.person, today);
    if (!entry || !known) return { refused: [notFound({ what: order })] };
    return (
      refuseAll(
        whyNotStanding(known.honour),
        entry.reportedOn ? rectificationAlreadyReported({ order, on: entry.reportedOn }) : undefined,
        entry.result ? rectificationAlreadyJudged({ order, result: entry.result }) : undefined,
      ) ?? [rectificationReported({ ...payload, on: legalDay })]
    );
  },
});
