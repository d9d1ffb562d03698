import { bandOf } from './scale.ts';
import type { Item, Standard } from './standard.ts';

/** The highest band open to a person; `belowDescriptor` says that even the lowest asks for more years. */
export interface YearsCeiling {
  readonly band: string;
  readonly belowDescriptor: boolean;
}

/** A value above what the years of work open; `band` is the highest open one, `to` its highest percentage. */
export interface AboveYearsCeiling {
  readonly kind: 'above-years-ceiling';
  readonly item: string;
  readonly value: number;
  readonly of: string;
  readonly years: number;
  readonly band: string;
  readonly to: number;
  readonly belowDescriptor: boolean;
}

/**
 * The highest band of an item open after so many whole years of the kind of work it names. Exactly at a limit the
 * higher band is open; fewer years than the lowest limit leave the lowest band, flagged. No years rule: undefined.
 */
export function yearsCeiling(item: Pick<Item, 'years'>, years: number): YearsCeiling | undefined {
  const bands = item.years?.bands ?? [];
  const open = bands.findLast((entry) => entry.from <= years);
  if (open !== undefined) return { band: open.band, belowDescriptor: false };
  const [lowest] = bands;
  return lowest && { band: lowest.band, belowDescriptor: true };
}

/**
 * Why a value lies above the years of work, or nothing: compares its band with {@link yearsCeiling}.
 * Says nothing for an item without a years rule or a value in no band.
 */
export function whyAboveYears(
  standard: Pick<Standard, 'scale' | 'bands'>,
  item: Pick<Item, 'id' | 'points' | 'years'>,
  years: number,
  value: number,
): AboveYearsCeiling | undefined {
  const ceiling = yearsCeiling(item, years);
  const highest = standard.bands.find((band) => band.id === ceiling?.band);
  const given = bandOf(standard, value, item);
  if (!ceiling || !highest || !given || given.from <= highest.from) return undefined;
  const of = item.years?.of ?? '';
  return { kind: 'above-years-ceiling', item: item.id, value, of, years, ...ceiling, to: highest.to };
}
