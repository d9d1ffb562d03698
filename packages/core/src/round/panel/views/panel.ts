import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { PanelId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';

/**
 * One panel: its members and cases. Who is recused from what is told to the office, the evaluator, supervisors, and
 * each member of itself.
 */
export const panelView = roundView('panel', {
  for: [hat('office'), hat('third-party'), hat('examiner'), hat('panel-leader'), hat('supervisor')],
  query: z.strictObject({ panel: PanelId }),
  beforeDeclaring: true,
  cases: (query, round) => round.panel.panels.get(query.panel)?.cases ?? [query.panel],
  answer: ({ round, viewer, query }) => {
    const panel = round.panel.panels.get(query.panel);
    const seesAll =
      viewer.role === 'office' || viewer.role === 'supervisor' || isChosenEvaluator(round, viewer);
    if (!panel || !(seesAll || panel.members.includes(viewer.person))) return NOT_FOUND;
    const recusedFrom = (person: string) =>
      round.proceedings.recusals
        .filter((entry) => entry.person === person && panel.cases.includes(entry.case))
        .map((entry) => entry.case);
    return {
      panel: panel.panel,
      track: panel.track,
      stages: panel.stages,
      cases: panel.cases,
      members: panel.members.map((person) => ({
        person,
        isLeader: person === panel.leader,
        signed: round.proceedings.undertakings.has(person),
        declared: panel.declared.has(person),
        ...(seesAll || person === viewer.person ? { recusedFrom: recusedFrom(person) } : {}),
      })),
      ...(seesAll ? { replacements: panel.replacements } : {}),
    };
  },
});
