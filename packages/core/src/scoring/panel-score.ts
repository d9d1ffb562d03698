import { z } from 'zod';
import { type Exact, exact, mean, mul, sum } from './exact.ts';
import { itemScore, type OffTheScale, whyNotAllowed } from './scale.ts';
import { ScoredItemSchema, SheetSchema, valueOn } from './score-sheet.ts';
import { trimmedMean } from './spread.ts';
import { ScaleSchema } from './standard.ts';

/** Sheets of the members who stay, and the values the panel agreed on in consensus. No trimming unless named. */
export const PanelScoreInputSchema = z.strictObject({
  items: z.array(ScoredItemSchema).readonly(),
  scale: ScaleSchema,
  sheets: z.array(SheetSchema).readonly(),
  agreed: z.record(z.string(), z.object({ value: z.number() })),
  trimming: z.enum(['none', 'drop-highest-and-lowest']).optional(),
});
export type PanelScoreInput = z.output<typeof PanelScoreInputSchema>;
type PanelItem = PanelScoreInput['items'][number];

export type PanelScoreReason =
  | { readonly kind: 'no-items' }
  | { readonly kind: 'duplicate-item'; readonly item: string }
  | { readonly kind: 'duplicate-sheet'; readonly examiner: string }
  | { readonly kind: 'values-missing'; readonly item: string; readonly examiners: readonly string[] }
  | { readonly kind: 'too-few-sheets-to-trim'; readonly sheets: number; readonly needed: 3 }
  | (OffTheScale & { readonly examiner: string | null });

/** One item: `value` in the scale's unit, `score` and `total` in centipoints; without a value its score is absent. */
export interface PanelItemScore {
  readonly item: string;
  readonly total: number;
  readonly from: 'agreed' | 'mean' | 'trimmed-mean' | 'nothing';
  readonly value?: Exact;
  readonly score?: Exact;
}

/** `score` and `total` in centipoints (1/100 point). */
export type PanelScore =
  | {
      readonly computable: true;
      readonly score: Exact;
      readonly total: number;
      readonly items: readonly PanelItemScore[];
    }
  | {
      readonly computable: false;
      readonly missing: readonly string[];
      readonly reasons: readonly PanelScoreReason[];
      readonly items: readonly PanelItemScore[];
    };

/**
 * `panel-score@1`: per item the agreed value, otherwise the exact mean of all members' values, summed in centipoints.
 * Trimming drops one highest and one lowest value per item and needs three sheets. An item without an agreed value
 * that any member left out makes the score not computable; it is never zero and never the mean of the others.
 */
export function panelScore(input: PanelScoreInput): PanelScore {
  const scored = input.items.map((item) => scoreOfItem(input, item));
  const reasons = [...inputReasons(input), ...scored.flatMap((item) => item.reasons)];
  const items = scored.map((item) => item.detail);
  const scores = items.flatMap((item) => item.score ?? []);
  if (reasons.length === 0 && scores.length === items.length) {
    const total = items.reduce((points, item) => points + item.total, 0);
    return { computable: true, score: sum(scores), total, items };
  }
  const missing = items.filter((item) => item.score === undefined).map((item) => item.item);
  return { computable: false, missing, reasons, items };
}

function inputReasons(input: PanelScoreInput): readonly PanelScoreReason[] {
  const repeated = (ids: readonly string[]) => [
    ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
  ];
  const items = input.items.map((item) => item.id);
  const examiners = input.sheets.map((sheet) => sheet.examiner);
  const untrimmed =
    input.trimming === 'drop-highest-and-lowest' &&
    input.sheets.length < 3 &&
    items.some((item) => !Object.hasOwn(input.agreed, item));
  return [
    ...(items.length === 0 ? [{ kind: 'no-items' } as const] : []),
    ...repeated(items).map((item) => ({ kind: 'duplicate-item', item }) as const),
    ...repeated(examiners)
      .sort()
      .map((examiner) => ({ kind: 'duplicate-sheet', examiner }) as const),
    ...(untrimmed
      ? [{ kind: 'too-few-sheets-to-trim', sheets: input.sheets.length, needed: 3 } as const]
      : []),
  ];
}

interface ScoredPanelItem {
  readonly detail: PanelItemScore;
  readonly reasons: readonly PanelScoreReason[];
}

function scoreOfItem(input: PanelScoreInput, item: PanelItem): ScoredPanelItem {
  const agreed = Object.hasOwn(input.agreed, item.id) ? input.agreed[item.id] : undefined;
  if (agreed === undefined) return meanOfItem(input, item);
  const off = whyNotAllowed(input, item, agreed.value);
  if (off) return withoutScore(item, [{ ...off, examiner: null }]);
  return { detail: detailOf(input, item, 'agreed', atomOf(input, agreed.value)), reasons: [] };
}

function meanOfItem(input: PanelScoreInput, item: PanelItem): ScoredPanelItem {
  const values: number[] = [];
  const without: string[] = [];
  const reasons: PanelScoreReason[] = [];
  for (const { examiner, values: given } of input.sheets) {
    const value = valueOn({ values: given }, item.id);
    const off = value === undefined ? undefined : whyNotAllowed(input, item, value);
    if (off) reasons.push({ ...off, examiner });
    else if (value === undefined) without.push(examiner);
    else values.push(value);
  }
  if (without.length > 0 || input.sheets.length === 0)
    reasons.push({ kind: 'values-missing', item: item.id, examiners: without.sort() });
  if (reasons.length > 0) return withoutScore(item, reasons.sort(byExaminer));
  const trims = input.trimming === 'drop-highest-and-lowest';
  const exacts = values.map((value) => atomOf(input, value));
  const value = trims ? trimmedMean(exacts) : mean(exacts);
  if (value === undefined) return withoutScore(item, []);
  return { detail: detailOf(input, item, trims ? 'trimmed-mean' : 'mean', value), reasons: [] };
}

/** The order of sheets must not show in the result. */
function byExaminer(a: PanelScoreReason, b: PanelScoreReason): number {
  const key = (reason: PanelScoreReason) => ('examiner' in reason ? (reason.examiner ?? '') : '');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** A value as an exact number in the scale's unit: per cent or points. */
function atomOf(input: PanelScoreInput, value: number): Exact {
  return exact(itemScore({ points: 1 }, input.scale, value), input.scale.kind === 'percent' ? 1 : 100);
}

function detailOf(
  input: PanelScoreInput,
  item: PanelItem,
  from: 'agreed' | 'mean' | 'trimmed-mean',
  value: Exact,
): PanelItemScore {
  const score = mul(value, exact(input.scale.kind === 'percent' ? item.points : 100));
  return { item: item.id, total: item.points * 100, from, value, score };
}

function withoutScore(item: PanelItem, reasons: readonly PanelScoreReason[]): ScoredPanelItem {
  return { detail: { item: item.id, total: item.points * 100, from: 'nothing' }, reasons };
}
