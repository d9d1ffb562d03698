import type { Language } from '@laureate/locales';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** How a person wants to see the pages; kept on this device only. */
export interface Preferences {
  readonly language: Language;
  readonly shade: 'auto' | 'light' | 'dark';
  /** 20 instead of 16 pixels. */
  readonly large: boolean;
}

interface PreferencesInHand extends Preferences {
  readonly change: (changes: Partial<Preferences>) => void;
}

const KEPT_UNDER = 'laureate.preferences';

function readKept(): Preferences {
  const first: Preferences = { language: firstLanguage(), shade: 'auto', large: false };
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? '{}') as Partial<Preferences>;
    return {
      language: kept.language === 'en' || kept.language === 'zh-CN' ? kept.language : first.language,
      shade: kept.shade === 'light' || kept.shade === 'dark' ? kept.shade : 'auto',
      large: kept.large === true,
    };
  } catch {
    return first;
  }
}

const firstLanguage = (): Language =>
  typeof navigator !== 'undefined' && !/^zh/i.test(navigator.language) ? 'en' : 'zh-CN';

const PreferencesContext = createContext<PreferencesInHand>({
  language: 'zh-CN',
  shade: 'auto',
  large: false,
  change: () => {},
});

/** Gives the pages below the preferences of this device, and keeps what is changed. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [kept, setKept] = useState(readKept);
  useEffect(() => {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(kept));
    document.documentElement.lang = kept.language;
    document.documentElement.dataset.large = String(kept.large);
  }, [kept]);
  const inHand = useMemo(
    () => ({
      ...kept,
      change: (changes: Partial<Preferences>) => setKept((before) => ({ ...before, ...changes })),
    }),
    [kept],
  );
  return <PreferencesContext value={inHand}>{children}</PreferencesContext>;
}

/** The preferences of this device. */
export const usePreferences = (): PreferencesInHand => useContext(PreferencesContext);
