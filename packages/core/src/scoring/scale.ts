import { exact, exactFromDecimal, floor, mul } from './exact.ts';
import type { Band, Item, Scale, Standard } from './standard.ts';

/** What is needed of an item to score it. */
export type ScoredItem = Pick<Item, 'id' | 'points'>;

/** A value that is not on the scale; `nearest` holds the one or two allowed values next to it. */
export interface OffTheScale {
  readonly kind: 'off-the-scale';
  readonly item: string;
  readonly value: number;
  readonly scale: Scale['kind'];
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly nearest: readonly number[];
}

/** A scale in whole numbers: per cent, or hundredths of a point. */
interface Grid {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly unit: 1 | 100;
}

function gridOf(scale: Scale, item: ScoredItem): Grid {
  if (scale.kind === 'percent') return { from: scale.from, to: scale.to, step: scale.step, unit: 1 };
  return { from: 0, to: item.points * 100, step: stepInCentipoints(scale.step), unit: 100 };
}

/** The step of a points scale in centipoints (1/100 point): "0.5" is 50. */
export function stepInCentipoints(step: number | string): number {
  return Number(floor(mul(exactFromDecimal(`${step}`), exact(100))));
}

/** Every value an examiner may give the item, ascending: per cent on a percent scale, points on a points scale. */
export function allowedValues(standard: Pick<Standard, 'scale'>, item: ScoredItem): readonly number[] {
  const { from, to, step, unit } = gridOf(standard.scale, item);
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => (from + index * step) / unit);
}

/** The value in the grid's whole unit, or undefined when it cannot be told exactly (NaN, 0.333, 32.5 per cent). */
function wholeUnits(value: number, unit: 1 | 100): number | undefined {
  const units = Math.round(value * unit);
  return Number.isSafeInteger(units) && units / unit === value ? units : undefined;
}

/**
 * Why a value may not be given to an item, or nothing. Both ends of the scale are allowed;
 * a value between two steps is refused with both neighbours.
 */
export function whyNotAllowed(
  standard: Pick<Standard, 'scale'>,
  item: ScoredItem,
  value: number,
): OffTheScale | undefined {
  const { from, to, step, unit } = gridOf(standard.scale, item);
  const units = wholeUnits(value, unit);
  if (units !== undefined && units >= from && units <= to && (units - from) % step === 0) return undefined;
  return {
    kind: 'off-the-scale',
    item: item.id,
    value,
    scale: standard.scale.kind,
    from: from / unit,
    to: to / unit,
    step: step / unit,
    nearest: nearestOf({ from, to, step, unit }, value),
  };
}

/** The allowed values next below and next above. */
function nearestOf({ from, to, step, unit }: Grid, value: number): readonly number[] {
  if (Number.isNaN(value) || to < from) return [];
  const last = Math.floor((to - from) / step);
  const position = (value * unit - from) / step;
  const below = Math.min(last, Math.ceil(position) - 1);
  const above = Math.max(0, Math.floor(position) + 1);
  return [below, above]
    .filter((index) => index >= 0 && index <= last)
    .map((index) => (from + index * step) / unit);
}

/**
 * The score of one value in whole centipoints (1/100 point): p per cent of P points are P × p, p points are p × 100.
 * 15 points at 35 per cent are 525. Throws RangeError for a value that is not exact in that unit.
 */
export function itemScore(item: Pick<Item, 'points'>, scale: Scale, value: number): number {
  const units = wholeUnits(value, scale.kind === 'percent' ? 1 : 100);
  if (units === undefined) throw new RangeError('a value is exact to one per cent or 1/100 point');
  return scale.kind === 'percent' ? item.points * units : units;
}

/**
 * The one band a value lies in. On a points scale the item says how many points are the whole;
 * without it, off the bands, or where bands overlap, there is none (undefined).
 */
export function bandOf(
  standard: Pick<Standard, 'scale' | 'bands'>,
  value: number,
  item?: ScoredItem,
): Band | undefined {
  const { scale } = standard;
  if (scale.kind === 'points' && item === undefined) return undefined;
  const points = item?.points ?? 1;
  if (wholeUnits(value, scale.kind === 'percent' ? 1 : 100) === undefined) return undefined;
  const found = bandsOfScore(standard.bands, points, itemScore({ points }, scale, value));
  return found.length === 1 ? found[0] : undefined;
}

/** All bands that hold a score of so many centipoints out of so many points. */
export function bandsOfScore(bands: readonly Band[], points: number, centipoints: number): readonly Band[] {
  return bands.filter((band) => band.from * points <= centipoints && centipoints <= band.to * points);
}
