import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { exactToText, type PanelItemScore } from '../../../scoring/index.ts';
import { panelOfCase } from '../panel-of-case.ts';
import { panelScoreOf } from '../panel-score-of.ts';
import { reviewKey } from '../slice.ts';
import { standardOfCase } from '../standard-of-case.ts';
import { tableShown } from '../table-of-case.ts';
import { CaseInStageQuery } from './case-in-stage.ts';

/** An item of a scorebook: `score` and `total` in centipoints, exact texts. */
export function itemLine({ item, total, from, value, score }: PanelItemScore) {
  return {
    item,
    total,
    from,
    ...(value ? { value: exactToText(value) } : {}),
    ...(score ? { score: exactToText(score) } : {}),
  };
}

/** A confirmed scorebook: whole for the panel, the office and the supervisor, total and report for the committee. */
export const scorebookView = roundView('scorebook', {
  for: [hat('examiner'), hat('panel-leader'), hat('office'), hat('committee'), hat('supervisor')],
  query: CaseInStageQuery,
  cases: (query) => [query.case],
  answer: ({ round, scheme, viewer, query }) => {
    const { case: id, stage } = query;
    const book = round.review.scorebooks.get(reviewKey(stage, id));
    const isPanel = viewer.role === 'examiner' || viewer.role === 'panel-leader';
    const isMember = panelOfCase(round, id, stage)?.members.includes(viewer.person) ?? false;
    if (!book || (isPanel && !isMember)) return NOT_FOUND;
    const { panel, score, report } = book;
    const total = standardOfCase(round, scheme, id, stage)?.total;
    const head = { case: id, stage, panel, score, total, report, ...tableShown(round, id, stage) };
    if (viewer.role === 'committee') return head;
    const items = (panelScoreOf(round, scheme, id, stage)?.items ?? []).map(itemLine);
    return { ...head, items };
  },
});
