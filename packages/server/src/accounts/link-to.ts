import type { AccountSettings } from './account-settings.ts';

/** Where the pages for those who sign in stand. */
export const pagesAt = '/app';

/** Pages that a one-time token opens. */
type TokenPage = 'reset' | 'invitation' | 'setup';

/** The address of such a page. The token stands behind `#`: browsers keep it out of requests, logs and referrers. */
export function linkTo({ origin }: Pick<AccountSettings, 'origin'>, page: TokenPage, token: string): string {
  return `${origin}${pagesAt}/${page}#${token}`;
}

/** The page people sign in on, with a problem or a lack to be told there in words. */
export function signInPage(
  told: { readonly problem: string } | { readonly needs: string; readonly next: string },
) {
  return `${pagesAt}/sign-in?${new URLSearchParams(told)}`;
}

/** Where a visit elsewhere goes back to in the end: one of our own pages, else the first one. */
export function ownPage(path: string | undefined): string {
  const isOwn = path !== undefined && /^\/(?![/\\])[\w\-./?=&%#:]*$/.test(path);
  return isOwn ? path : `${pagesAt}/`;
}
