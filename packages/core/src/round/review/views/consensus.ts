import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { exactToText } from '../../../scoring/index.ts';
import { areSheetsIn, countedSheets, panelOfCase } from '../panel-of-case.ts';
import { consensusOf } from '../panel-score-of.ts';
import { reviewKey } from '../slice.ts';
import { CaseInStageQuery } from './case-in-stage.ts';

/** For the panel, once all sheets are in: each item's values, how far they lie apart, and what was agreed. */
export const consensusView = roundView('consensus', {
  for: [hat('examiner'), hat('panel-leader')],
  query: CaseInStageQuery,
  cases: (query) => [query.case],
  answer: ({ round, scheme, viewer, query }) => {
    const { case: id, stage } = query;
    const need = consensusOf(round, scheme, id, stage);
    const isMember = panelOfCase(round, id, stage)?.members.includes(viewer.person) ?? false;
    if (!need || !isMember || !areSheetsIn(round, id, stage)) return NOT_FOUND;
    const sheets = countedSheets(round, id, stage);
    const settled = round.review.settled.get(reviewKey(stage, id));
    const items = need.items.map(({ item, spread, needed }) => {
      const agreed = settled?.get(item);
      return {
        item,
        values: sheets.map(({ examiner, values }) => ({ examiner, value: values[item] })),
        ...(spread ? { spread: exactToText(spread) } : {}),
        needed,
        ...(agreed ? { settled: agreed } : {}),
      };
    });
    return { case: id, stage, items };
  },
});
