import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, KeyId, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { tableNamed } from '../events.ts';
import { tableAfterSheets, tableAlreadyNamed, tableNotAsked, tableUnknown } from '../refusals.ts';
import { reviewKey } from '../slice.ts';
import { stagesByStandard, tablesOfCase } from '../table-of-case.ts';
import { whyNotLeader, whyNotScored } from '../why-not-score.ts';

function whyNotTable({ round, scheme }: RoundSituation, id: string, table: string): WhyNot {
  const track = round.application.applications.get(id)?.track;
  const cites = scheme.citesOf(`tracks.${track}.standard`);
  const allowed = tablesOfCase(round, scheme, id);
  if (allowed.length === 0) return tableNotAsked({ case: id }, cites);
  const named = round.review.tables.get(id);
  return [
    allowed.includes(table) ? undefined : tableUnknown({ table, allowed: [...allowed] }, cites),
    named === undefined ? undefined : tableAlreadyNamed({ case: id, table: named }),
  ];
}

/** Sheets rest on a table, so another can be named only when none is in. */
function whySheetsIn({ round }: RoundSituation, id: string, stages: readonly StageId[]): WhyNot {
  const examiners = stages.flatMap((stage) => [
    ...(round.review.sheets.get(reviewKey(stage, id))?.keys() ?? []),
  ]);
  return examiners.length > 0
    ? tableAfterSheets({ case: id, examiners: [...new Set(examiners)].sort() })
    : undefined;
}

/**
 * The leader of the panel that scores a case first names the division by whose table it is scored, with a reason:
 * only for a case whose own division refers to others, and before any sheet. The table holds for every stage.
 */
export const nameTable = roundCommand('name-table', {
  by: [hat('panel-leader')],
  rules: ['tracks'],
  undo: 'rescind',
  redo: ['return-score-sheet', 'order-rescoring', 'name-table'],
  mustRedo: true,
  payload: z.strictObject({ case: CaseId, table: KeyId, reason: Sealed }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { case: id, table } = payload;
    const stages = stagesByStandard(round, scheme, id);
    const first = stages[0] && { case: id, stage: stages[0] };
    return (
      refuseAll(
        first ? whyNotScored(situation, first, 'name-table') : whyNotLive(round, id),
        first && whyNotLeader(situation, first),
        whyNotTable(situation, id, table),
        whySheetsIn(situation, id, stages),
      ) ?? [tableNamed(payload)]
    );
  },
});
