import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, type RoundViewSituation, roundView } from '../../../act/view.ts';
import { allowedValues, type YearsCeiling, yearsCeiling } from '../../../scoring/index.ts';
import { panelOfCase } from '../panel-of-case.ts';
import { reviewKey } from '../slice.ts';
import { type CaseStandard, standardOfCase } from '../standard-of-case.ts';
import { tableShown, tablesToChoose } from '../table-of-case.ts';
import { yearsOfWork } from '../years-of-work.ts';
import { CaseInStageQuery } from './case-in-stage.ts';

interface SheetItem {
  readonly item: string;
  readonly points: number;
  readonly allowed: readonly number[];
  /** For an item whose bands ask for years of work: the years known and the highest band they open. */
  readonly years?: { readonly of: string; readonly known?: number; readonly ceiling?: YearsCeiling };
}

/** What an examiner may give each item of a case, and the own sheet as it stands. Nobody else's values are in it. */
export const scoreSheetView = roundView('score-sheet', {
  for: [hat('examiner')],
  query: CaseInStageQuery,
  cases: (query) => [query.case],
  answer: (situation) => {
    const { round, scheme, viewer, query } = situation;
    const { case: id, stage } = query;
    const panel = panelOfCase(round, id, stage);
    const own = standardOfCase(round, scheme, id, stage);
    const isReady = panel?.declared.has(viewer.person) && round.proceedings.undertakings.has(viewer.person);
    if (!own || !panel?.members.includes(viewer.person) || !isReady) return NOT_FOUND;
    const sheet = round.review.sheets.get(reviewKey(stage, id))?.get(viewer.person);
    const { values, comments, yearsFlags } = sheet ?? {};
    const tables = tablesToChoose(round, scheme, id, stage);
    return {
      case: id,
      stage,
      ...tableShown(round, id, stage),
      ...(tables.length > 0 ? { tablesToChoose: tables } : {}),
      items: own.items.map((item) => sheetItem(situation, own, item)),
      ...(sheet ? { sheet: { values, comments, yearsFlags } } : {}),
      returnedBecause: round.review.returned
        .filter((entry) => entry.case === id && entry.stage === stage && entry.examiner === viewer.person)
        .map((entry) => entry.reason),
    };
  },
});

function sheetItem(
  situation: RoundViewSituation<{ readonly case: string }>,
  own: CaseStandard,
  item: CaseStandard['items'][number],
): SheetItem {
  const head = { item: item.id, points: item.points, allowed: allowedValues(own.standard, item) };
  if (!item.years) return head;
  const known = yearsOfWork(situation, situation.query.case, item.years.of);
  const ceiling = known === undefined ? undefined : yearsCeiling(item, known);
  return {
    ...head,
    years: {
      of: item.years.of,
      ...(known === undefined ? {} : { known }),
      ...(ceiling ? { ceiling } : {}),
    },
  };
}
