import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { bandOf, type Exact, exactFromText, itemScore, panelScore, valueOn } from '../../../scoring/index.ts';
import type { RoundState } from '../../state.ts';
import { countedSheets, panelOfCase } from '../panel-of-case.ts';
import { reviewKey } from '../slice.ts';
import { type CaseStandard, standardOfCase } from '../standard-of-case.ts';

/** What one examiner gave a case: its points in all, and each item in per cent and by its band. */
interface GivenSheet {
  readonly points: number | undefined;
  readonly items: ReadonlyMap<string, { readonly percent: number; readonly band: string | undefined }>;
}

/** A case as the agreement of its examiners is read from: before anything was agreed, and what came of it. */
export interface ScoredCase {
  readonly case: string;
  readonly panel: string;
  /** The panel's score in points. */
  readonly official: number;
  readonly bands: readonly string[];
  readonly items: readonly string[];
  /** By examiner id. */
  readonly sheets: ReadonlyMap<string, GivenSheet>;
}

/** Centipoints as points, for statistics only. */
const pointsOf = (score: Exact): number => Number(score.num) / Number(score.den) / 100;

/** The sheets that count of a case with a confirmed scorebook; nothing without one. */
export function scoredCase(
  round: DeepReadonly<RoundState>,
  scheme: Scheme,
  caseId: string,
  stage: StageId,
): ScoredCase | undefined {
  const book = round.review.scorebooks.get(reviewKey(stage, caseId));
  const panel = panelOfCase(round, caseId, stage);
  const own = standardOfCase(round, scheme, caseId, stage);
  if (!book || !panel || !own) return undefined;
  const sheets = countedSheets(round, caseId, stage);
  return {
    case: caseId,
    panel: panel.panel,
    official: pointsOf(exactFromText(book.score)),
    bands: (own.standard.bands ?? []).map((band) => band.id),
    items: own.items.map((item) => item.id),
    sheets: new Map(sheets.map((sheet) => [sheet.examiner, givenSheet(own, sheet)])),
  };
}

function givenSheet(
  { items, standard }: CaseStandard,
  { examiner, values }: { readonly examiner: string; readonly values: Readonly<Record<string, number>> },
): GivenSheet {
  const score = panelScore({ items, scale: standard.scale, sheets: [{ examiner, values }], agreed: {} });
  return {
    points: score.computable ? pointsOf(score.score) : undefined,
    items: new Map(
      items.flatMap((item) => {
        const value = valueOn({ values }, item.id);
        if (value === undefined) return [];
        const percent = itemScore(item, standard.scale, value) / item.points;
        return [[item.id, { percent, band: bandOf(standard, value, item)?.id }] as const];
      }),
    ),
  };
}
