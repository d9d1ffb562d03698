import { z } from 'zod';

const id = z.string().min(1).max(100);

/** What a calculation needs of an item. */
export const ScoredItemSchema = z.strictObject({ id, points: z.int().positive().max(10_000) });

/** One examiner's values by item: per cent or points, as the scale says. An item without a value is left out. */
export const SheetSchema = z.strictObject({ examiner: id, values: z.record(z.string(), z.number()) });
export type Sheet = z.output<typeof SheetSchema>;

/** The value a sheet gives an item, or undefined. */
export function valueOn(sheet: Pick<Sheet, 'values'>, item: string): number | undefined {
  return Object.hasOwn(sheet.values, item) ? sheet.values[item] : undefined;
}
