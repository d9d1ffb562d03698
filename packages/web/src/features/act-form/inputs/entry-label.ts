import { createContext, use } from 'react';

/** The name of an entry of a list, whose input stands without a label of its own; nothing elsewhere. */
export const EntryLabelContext = createContext<string | undefined>(undefined);

/** What an input inside a list is called for those who hear the page. */
export function useEntryLabel(): { readonly 'aria-label'?: string } {
  const label = use(EntryLabelContext);
  return label === undefined ? {} : { 'aria-label': label };
}
