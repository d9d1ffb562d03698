import type { AccountSettings } from './account-settings.ts';

/** Pages that a one-time token opens. */
export type TokenPage = 'reset' | 'invitation' | 'setup';

/** The address of such a page. The token stands behind `#`: browsers keep it out of requests, logs and referrers. */
export function linkTo({ origin }: Pick<AccountSettings, 'origin'>, page: TokenPage, token: string): string {
  return `${origin}/${page}#${token}`;
}
