import type { Language } from '@laureate/locales';

/** Where a reader is: the page without its language, its query, and how they like to read. */
export interface Address {
  readonly language: Language;
  readonly isLarge: boolean;
  /** The path of the page in its first language: `/c/<city>/honours`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The folder of the pages of a language; the first language has none. */
export const folderOf: Readonly<Record<Language, string>> = { 'zh-CN': '', en: '/en' };

/** Queries as a form sends them, in the order given; empty values are left out. */
function queryText(query: Readonly<Record<string, string>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The link to another page of the site, in the reader's language and size of text. A fragment stays at the end. */
export function hrefTo(
  { language, isLarge }: Pick<Address, 'language' | 'isLarge'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const [page = '', fragment] = path.split('#');
  const text = queryText({ ...query, ...(isLarge ? { text: 'large' } : {}) });
  return `${folderOf[language]}${page}${text}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The same page in another language or another size of text. */
export function hrefSame(address: Address, change: Partial<Pick<Address, 'language' | 'isLarge'>>): string {
  return hrefTo({ ...address, ...change }, address.path, address.query);
}

const part = (text: string): string => encodeURIComponent(text);

/** Pages of a city, by what they show. */
export const pagesOf = (city: string) => {
  const home = `/c/${part(city)}`;
  return {
    home,
    notices: `${home}/notices`,
    honours: `${home}/honours`,
    certificate: `${home}/certificate`,
    record: `${home}/record`,
    openData: `${home}/open-data`,
    round: (round: string) => `${home}/round/${part(round)}`,
    winners: (round: string, notice: string) => `${home}/round/${part(round)}/notice/${part(notice)}`,
    local: (round: string, notice: string) => `${home}/round/${part(round)}/local-notice/${part(notice)}`,
    accepted: (round: string) => `${home}/round/${part(round)}/accepted-list`,
    scheme: (scheme: string, version: number) => `${home}/scheme/${part(scheme)}/${version}`,
    matrix: (scheme: string, version: number) => `${home}/scheme/${part(scheme)}/${version}/matrix`,
  };
};

/** Where people sign in and act: pages with scripts, beside this site. */
export const signInHref = '/app/';

/** Pages of the signed-in for a round: applying, and objecting to a name. */
export const actingIn = (city: string, round: string) => {
  const home = `/app/city/${part(city)}/rounds/${part(round)}`;
  return { apply: `${home}/apply`, object: `${home}/objections` };
};
