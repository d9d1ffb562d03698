import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { areSheetsIn, countedSheets, panelOfCase, scorersOf } from '../panel-of-case.ts';
import { reviewKey } from '../slice.ts';
import { CaseInStageQuery } from './case-in-stage.ts';

/**
 * Who has handed in. Until all sheets are in, an examiner sees the own state only, the leader and the office who is
 * in but no value; after that everyone of these sees the values.
 */
export const panelProgress = roundView('panel-progress', {
  for: [hat('examiner'), hat('panel-leader'), hat('office')],
  query: CaseInStageQuery,
  cases: (query) => [query.case],
  answer: ({ round, viewer, query }) => {
    const { case: id, stage } = query;
    const panel = panelOfCase(round, id, stage);
    const isOffice = viewer.role === 'office';
    if (!panel || !(isOffice || panel.members.includes(viewer.person))) return NOT_FOUND;
    const allIn = areSheetsIn(round, id, stage);
    const head = { case: id, stage, panel: panel.panel, allIn };
    const sheets = round.review.sheets.get(reviewKey(stage, id));
    if (allIn) {
      const examiners = countedSheets(round, id, stage).map(({ examiner, values }) => ({
        examiner,
        in: true,
        values,
      }));
      return { ...head, examiners };
    }
    const leads = viewer.role === 'panel-leader' && panel.leader === viewer.person;
    const shown = scorersOf(round, id, stage).filter(
      (examiner) => isOffice || leads || examiner === viewer.person,
    );
    return {
      ...head,
      examiners: shown.map((examiner) => ({ examiner, in: sheets?.has(examiner) ?? false })),
    };
  },
});
