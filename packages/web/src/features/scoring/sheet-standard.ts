import type { AnswerOf } from '@laureate/client';
import type { Band, Item, Standard } from '@laureate/core';

type Both = { readonly zh: string; readonly en: string };

/** An item as an examiner scores it: what the sheet allows, and what the standard says of it. */
export interface SheetItem {
  readonly id: string;
  readonly title: Both | undefined;
  readonly group: string;
  readonly points: number;
  readonly allowed: readonly number[];
  readonly guidance: Both | undefined;
  readonly bands: readonly SheetBand[];
  readonly unit: 'percent' | 'points';
}

/** A band with the values of the item that lie in it, and its descriptor in words. */
export interface SheetBand {
  readonly id: string;
  readonly label: Both;
  readonly values: readonly number[];
  readonly descriptor: Both | undefined;
}

type Sheet = AnswerOf<'score-sheet'>;
type Scheme = AnswerOf<'scheme'>;

interface Found {
  readonly standard: Standard;
  readonly group: string;
  readonly item: Item;
}

function findItem(standards: readonly Standard[], id: string): Found | undefined {
  for (const standard of standards) {
    const own = (standard.divisions ?? []).flatMap(({ groups }) => groups ?? []);
    for (const group of [...standard.groups, ...own.filter((entry) => typeof entry !== 'string')]) {
      const item = group.items.find((each) => each.id === id);
      if (item) return { standard, group: group.id, item };
    }
  }
  return undefined;
}

/** Whether a value lies in a band: per cent as it is, points as a part of the item's. */
function isIn(band: Band, value: number, points: number, unit: SheetItem['unit']): boolean {
  const percent = unit === 'percent' ? value : (value / points) * 100;
  return band.from <= percent && percent <= band.to;
}

/** The items of a sheet with what the track's standard says of each; an item the standard does not know has its number. */
export function sheetItems(
  sheet: Sheet,
  scheme: Scheme | undefined,
  track: string | undefined,
): readonly SheetItem[] {
  const own = scheme?.document.tracks.find((rules) => rules.track === track)?.standard.id;
  const standards = (scheme?.standards ?? []) as unknown as readonly Standard[];
  const inOrder = [...standards].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  return sheet.items.map(({ item: id, points, allowed }) => {
    const found = sheet.stage === 'defence' ? undefined : findItem(inOrder, id);
    const unit = found?.standard.scale.kind ?? 'points';
    return {
      id,
      title: found?.item.title,
      group: found?.group ?? '',
      points,
      allowed,
      guidance: found?.item.guidance,
      unit,
      bands: found ? bandsOf(found, allowed, points, unit) : [],
    };
  });
}

function bandsOf(
  { standard, item }: Found,
  allowed: readonly number[],
  points: number,
  unit: SheetItem['unit'],
) {
  const dimension = standard.dimensions?.find(({ id }) => id === item.dimension);
  return standard.bands.map((band) => ({
    id: band.id,
    label: band.label,
    values: allowed.filter((value) => isIn(band, value, points, unit)),
    descriptor: item.descriptors?.[band.id] ?? dimension?.descriptors[band.id],
  }));
}

/** Exact points of a value, as people write them: 15 points at 35 per cent are 5.25. */
export function pointsOf({ points, unit }: Pick<SheetItem, 'points' | 'unit'>, value: number): string {
  const centipoints = unit === 'percent' ? points * value : Math.round(value * 100);
  return (centipoints / 100).toFixed(2);
}
