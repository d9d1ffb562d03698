import type { SheetItem } from './sheet-standard.ts';

/** What a key asks for at one item. */
export type KeyAct =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'go'; readonly by: 1 | -1 }
  | { readonly kind: 'comment'; readonly comment: 'strength' | 'opportunity' };

/** The value next to the present one on the item's scale; the ends stay. */
function step(allowed: readonly number[], value: number | undefined, by: 1 | -1): number | undefined {
  if (value === undefined) return by > 0 ? allowed[0] : allowed.at(-1);
  const at = allowed.indexOf(value);
  return allowed[Math.min(allowed.length - 1, Math.max(0, at + by))];
}

const toValue = (value: number | undefined): KeyAct | undefined =>
  value === undefined ? undefined : { kind: 'value', value };

/**
 * Arrows step along the scale, 1 to 6 choose a band (its lowest value, or the present one where it lies in it), N and P
 * go to the next and the previous item, S and O begin a strength or an opportunity. Other keys mean nothing.
 */
export function keyAct(key: string, item: SheetItem, value: number | undefined): KeyAct | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return toValue(step(item.allowed, value, 1));
  if (key === 'ArrowLeft' || key === 'ArrowDown') return toValue(step(item.allowed, value, -1));
  if (/^[1-6]$/.test(key)) {
    const values = item.bands[Number(key) - 1]?.values ?? [];
    return toValue(value !== undefined && values.includes(value) ? value : values[0]);
  }
  switch (key.toLowerCase()) {
    case 'n':
      return { kind: 'go', by: 1 };
    case 'p':
      return { kind: 'go', by: -1 };
    case 's':
      return { kind: 'comment', comment: 'strength' };
    case 'o':
      return { kind: 'comment', comment: 'opportunity' };
    default:
      return undefined;
  }
}
