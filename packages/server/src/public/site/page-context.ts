import { createContext, use } from 'react';
import { type Address, hrefTo, pagesOf } from './address.ts';
import { type PageWords, pageWords } from './words.ts';

/** What every part of a page knows: its words, its address, and the city it is about. */
export interface Page extends PageWords {
  readonly address: Address;
  /** The link to a page of the site, in this language and size of text. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** Id of the city; empty on pages that are about none. */
  readonly city: string;
  /** Whether everything here is made up. */
  readonly isDemonstration: boolean;
  /** Paths of the pages of the city. */
  readonly pages: ReturnType<typeof pagesOf>;
}

const PageContext = createContext<Page | undefined>(undefined);

/** Gives a page to its parts. */
export const PageProvider = PageContext.Provider;

/** The page that is being made. */
export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error('no page is being made');
  return page;
}

/** The page at an address, about a city; the list of cities is about none. */
export function pageAt(address: Address, { city = '', isDemonstration = false } = {}): Page {
  return {
    ...pageWords(address.language),
    address,
    city,
    isDemonstration,
    to: (path, query) => hrefTo(address, path, query),
    pages: pagesOf(city),
  };
}
