import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { personRecused } from '../../proceedings/events.ts';
import { conflictsDeclared } from '../events.ts';
import { caseNotOfPanel, conflictsAlreadyDeclared } from '../refusals.ts';

/**
 * A member's own word on conflicts with the panel's cases, none included. Each case named is closed to the member at
 * once. A conflict that arises later is declared again.
 */
export const declareConflicts = roundCommand('declare-conflicts', {
  by: [hat('examiner')],
  rules: ['process.panel.recusal', 'recusal'],
  undo: 'rescind',
  redo: ['declare-conflicts'],
  payload: conflictsDeclared.payload,
  during: ['panel', 'document-review', 'defence', 'site-review', 'inspection'],
  standsAside: true,
  cases: ({ conflicts }) => conflicts.map((conflict) => conflict.case),
  decide: ({ round, actor, payload }) => {
    const panel = round.panel.panels.get(payload.panel);
    if (!panel?.members.includes(actor.person)) return { refused: [notFound({ what: payload.panel })] };
    const { conflicts } = payload;
    const named = [...new Map(conflicts.map((conflict) => [conflict.case, conflict])).values()];
    const again = conflicts.length === 0 && panel.declared.has(actor.person);
    return (
      refuseAll(
        again ? conflictsAlreadyDeclared({ panel: panel.panel }) : undefined,
        named
          .filter((conflict) => !panel.cases.includes(conflict.case))
          .map((conflict) => caseNotOfPanel({ case: conflict.case, panel: panel.panel })),
      ) ?? [
        conflictsDeclared(payload),
        ...named.map(({ case: id, account }) =>
          personRecused({ person: actor.person, case: id, ground: 'declared', account }),
        ),
      ]
    );
  },
});
