import { useEffect, useRef } from 'react';
import { type KeyAct, keyAct } from './keys.ts';
import type { SheetItem } from './sheet-standard.ts';

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** Listens to the keys of the sheet, except while somebody writes. */
export function useScoreKeys(
  item: SheetItem | undefined,
  value: number | undefined,
  onAct: (act: KeyAct) => void,
): void {
  const latest = useRef({ item, value, onAct });
  latest.current = { item, value, onAct };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || !now.item) return;
      const act = keyAct(event.key, now.item, now.value);
      if (!act) return;
      event.preventDefault();
      now.onAct(act);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
