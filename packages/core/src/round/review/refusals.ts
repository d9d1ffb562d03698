import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const item = z.string();
const caseInStage = { case: z.string(), stage: StageIdSchema };

export const stageTakesNoScores = refusalKind('stage-takes-no-scores', 'rule', {
  stage: StageIdSchema,
  track: z.string(),
});
export const noPanelForStage = refusalKind('no-panel-for-stage', 'state', caseInStage);
export const notOnThisPanel = refusalKind('not-on-this-panel', 'forbidden', { panel: z.string() });
export const notThePanelLeader = refusalKind('not-the-panel-leader', 'forbidden', { panel: z.string() });
export const scoringNeedsUndertaking = refusalKind('scoring-needs-undertaking', 'rule', {});
export const scoringNeedsDeclaration = refusalKind('scoring-needs-declaration', 'rule', {
  panel: z.string(),
});
export const sheetAlreadyIn = refusalKind('sheet-already-in', 'state', caseInStage);
export const noSheetIn = refusalKind('no-sheet-in', 'state', { ...caseInStage, examiner: z.string() });
export const scorebookAlreadyConfirmed = refusalKind('scorebook-already-confirmed', 'state', caseInStage);
/** The case's division has no table of items; one of those it refers to must be named first. */
export const tableNotNamed = refusalKind('table-not-named', 'rule', {
  case: z.string(),
  tables: z.array(z.string()),
});
export const tableNotAsked = refusalKind('table-not-asked', 'rule', { case: z.string() });
export const tableUnknown = refusalKind('table-unknown', 'input', {
  table: z.string(),
  allowed: z.array(z.string()),
});
export const tableAlreadyNamed = refusalKind('table-already-named', 'state', {
  case: z.string(),
  table: z.string(),
});
export const tableAfterSheets = refusalKind('table-after-sheets', 'state', {
  case: z.string(),
  examiners: z.array(z.string()),
});
export const itemNotScored = refusalKind('item-not-scored', 'input', { item });
export const itemUnknown = refusalKind('item-unknown', 'input', { item });
/** `nearest`: the one or two allowed values next to the one given; per cent of the item, or points. */
export const offTheScale = refusalKind('off-the-scale', 'rule', {
  item,
  value: z.number(),
  scale: z.enum(['percent', 'points']),
  from: z.number(),
  to: z.number(),
  step: z.number(),
  nearest: z.array(z.number()),
});
/** `to`: the highest percentage of the highest band that so many years of that work open. */
export const aboveYearsCeiling = refusalKind('above-years-ceiling', 'rule', {
  item,
  value: z.number(),
  of: z.string(),
  years: z.int(),
  band: z.string(),
  to: z.number(),
});
export const yearsNotKnown = refusalKind('years-not-known', 'state', { item, of: z.string() });
export const sheetsMissing = refusalKind('sheets-missing', 'state', {
  ...caseInStage,
  examiners: z.array(z.string()),
});
export const noSpreadToSettle = refusalKind('no-spread-to-settle', 'state', { item });
export const itemsStillOpen = refusalKind('items-still-open', 'state', {
  ...caseInStage,
  items: z.array(item),
});
export const scoreNotComputable = refusalKind('score-not-computable', 'state', {
  ...caseInStage,
  items: z.array(item),
});

export const reviewRefusals = [
  stageTakesNoScores,
  noPanelForStage,
  notOnThisPanel,
  notThePanelLeader,
  scoringNeedsUndertaking,
  scoringNeedsDeclaration,
  sheetAlreadyIn,
  noSheetIn,
  tableNotNamed,
  tableNotAsked,
  tableUnknown,
  tableAlreadyNamed,
  tableAfterSheets,
  scorebookAlreadyConfirmed,
  itemNotScored,
  itemUnknown,
  offTheScale,
  aboveYearsCeiling,
  yearsNotKnown,
  sheetsMissing,
  noSpreadToSettle,
  itemsStillOpen,
  scoreNotComputable,
];
