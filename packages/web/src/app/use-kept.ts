import { useState } from 'react';

/** A state that is remembered on this device until the tab is closed: filters, what was searched for. */
export function useKept(name: string, first: string): [string, (value: string) => void] {
  const key = `laureate.${name}`;
  const [value, setValue] = useState(() => sessionStorage.getItem(key) ?? first);
  const keep = (next: string) => {
    sessionStorage.setItem(key, next);
    setValue(next);
  };
  return [value, keep];
}
