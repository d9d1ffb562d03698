import { z } from 'zod';
import { add, compare, div, type Exact, exact, mean, sub } from './exact.ts';
import { itemScore, whyNotAllowed } from './scale.ts';
import { ScoredItemSchema, SheetSchema, valueOn } from './score-sheet.ts';
import { ScaleSchema } from './standard.ts';

/** The middle value, or the mean of the two middle ones; of nothing there is none. */
export function median(values: readonly Exact[]): Exact | undefined {
  const sorted = [...values].sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper && lower && div(add(upper, lower), exact(2));
}

/** The mean without one highest and one lowest value; undefined for fewer than three values. */
export function trimmedMean(values: readonly Exact[]): Exact | undefined {
  if (values.length < 3) return undefined;
  return mean([...values].sort(compare).slice(1, -1));
}

/** `threshold` in percentage points of an item. */
export const ConsensusNeedInputSchema = z.strictObject({
  items: z.array(ScoredItemSchema).readonly(),
  scale: ScaleSchema,
  sheets: z.array(SheetSchema).readonly(),
  threshold: z.int().min(0).max(100),
});
export type ConsensusNeedInput = z.output<typeof ConsensusNeedInputSchema>;

/** One item's spread in per cent of its points; absent where no sheet has a value on the scale. */
export interface ItemSpread {
  readonly item: string;
  readonly lowest?: Exact;
  readonly highest?: Exact;
  readonly spread?: Exact;
  readonly needed: boolean;
  /** Examiners whose sheet has no value on the scale for this item: with them the spread may still grow. */
  readonly missing: readonly string[];
}

export interface ConsensusNeed {
  readonly needed: readonly string[];
  readonly complete: boolean;
  readonly items: readonly ItemSpread[];
}

/**
 * `consensus-need@1`: the items whose values lie more than `threshold` percentage points apart (exactly the threshold
 * is not enough). Values of a points scale are taken as per cent of the item. Missing values are named, never zero.
 */
export function consensusNeed(input: ConsensusNeedInput): ConsensusNeed {
  const items = input.items.map((item) => spreadOf(input, item));
  return {
    needed: items.filter((item) => item.needed).map((item) => item.item),
    complete: input.sheets.length > 0 && items.every((item) => item.missing.length === 0),
    items,
  };
}

function spreadOf(input: ConsensusNeedInput, item: ConsensusNeedInput['items'][number]): ItemSpread {
  const missing: string[] = [];
  const percents: Exact[] = [];
  for (const sheet of input.sheets) {
    const value = valueOn(sheet, item.id);
    if (value === undefined || whyNotAllowed(input, item, value)) missing.push(sheet.examiner);
    else percents.push(exact(itemScore(item, input.scale, value), item.points));
  }
  percents.sort(compare);
  missing.sort();
  const [lowest, highest] = [percents[0], percents.at(-1)];
  if (!lowest || !highest) return { item: item.id, needed: false, missing };
  const spread = sub(highest, lowest);
  const needed = compare(spread, exact(input.threshold)) > 0;
  return { item: item.id, lowest, highest, spread, needed, missing };
}
