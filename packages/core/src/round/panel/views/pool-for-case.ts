import { z } from 'zod';
import { isHiddenFrom } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';
import { eligibleExaminers } from '../eligible-examiners.ts';

/** The examiner pool before one case: who may sit on its panel, and for everyone else every reason why not. */
export const poolForCase = roundView('pool-for-case', {
  for: [hat('office'), hat('third-party')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: (situation) => {
    const { round, query, viewer } = situation;
    if (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer)) return NOT_FOUND;
    if (!round.application.applications.has(query.case)) return NOT_FOUND;
    const panels = [...round.panel.panels.values()].filter((panel) =>
      panel.cases.some((id) => !isHiddenFrom(situation, id)),
    );
    const examiners = eligibleExaminers(situation, [query.case]).map((choice) => ({
      person: choice.examiner.person,
      fields: choice.examiner.fields,
      isEligible: choice.isEligible,
      ...(choice.unavailable ? { unavailable: choice.unavailable } : {}),
      conflicts: choice.conflicts.map((conflict) => conflict.ground),
      ...(choice.open.length > 0
        ? { open: choice.open.map(({ ground, grade }) => ({ ground, grade })) }
        : {}),
      panels: panels
        .filter((panel) => panel.members.includes(choice.examiner.person))
        .map((panel) => panel.panel),
    }));
    return { case: query.case, examiners };
  },
});
