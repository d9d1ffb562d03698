import { z } from 'zod';
import { hasAccounts } from '../../store/accounts.ts';
import { type AccountRefusalKind, refuse } from '../account-refusal.ts';
import { ownPage, pagesAt, signInPage } from '../link-to.ts';
import { beginVisit, endVisit } from '../provider/visit-provider.ts';
import { type AccountRoute, accountRoute, type RouteAnswer } from './account-route.ts';
import { WaysInForm } from './answer-forms.ts';
import { giveSession, giveVisit, takeVisitCookie, visitTokenOf } from './cookies.ts';

/** People come back in a browser: a refusal is told on a page, not as a document. */
function tell(refused: readonly { readonly kind: AccountRefusalKind }[]): RouteAnswer<never> {
  return { goTo: signInPage({ problem: refused[0]?.kind ?? 'provider-refused' }) };
}

/** Ways to sign in, and signing in through an OpenID Connect provider. */
export const providerRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'GET',
    path: 'sign-in',
    gate: 'anyone',
    summary: 'ways-in',
    value: WaysInForm,
    answer: async ({ provider, mail, store }) => ({
      value: {
        provider: provider ? { name: provider.issuer.host, isUp: await provider.isUp() } : null,
        isMailSent: mail.isSent,
        isSetUp: await hasAccounts(store.db),
      },
    }),
  }),
  accountRoute({
    method: 'GET',
    path: 'oidc/start',
    gate: 'anyone',
    summary: 'provider-start',
    query: z.object({ return: z.string().optional(), invitation: z.string().optional() }),
    isCostly: true,
    answer: async (ground, { query, session, reply }) => {
      if (!ground.provider) return refuse('provider-absent');
      const account = session?.needs ? undefined : session?.row.account;
      const wish = { returnTo: ownPage(query.return), invitation: query.invitation, account };
      const begun = await beginVisit(ground, ground.provider, wish);
      if ('refused' in begun) return tell(begun.refused);
      giveVisit(reply, ground.settings, begun.value.token);
      return { goTo: begun.value.url };
    },
  }),
  accountRoute({
    method: 'GET',
    path: 'oidc/callback',
    gate: 'anyone',
    summary: 'provider-callback',
    query: z.object({ code: z.string().optional(), state: z.string().optional() }),
    isCostly: true,
    answer: async (ground, { request, reply, session, whence }) => {
      const { provider, settings } = ground;
      if (!provider) return refuse('provider-absent');
      const token = visitTokenOf(request, settings);
      takeVisitCookie(reply, settings);
      if (token === undefined) return tell([{ kind: 'provider-refused' }]);
      const { search } = new URL(request.url, settings.origin);
      const back = { token, query: search, whence, session };
      const ended = await endVisit(ground, provider, back);
      if ('refused' in ended) return tell(ended.refused);
      giveSession(reply, settings, ended.value.token);
      const { needs, returnTo } = ended.value;
      if (!needs) return { goTo: returnTo };
      const next = returnTo.startsWith(`${pagesAt}/`) ? returnTo.slice(pagesAt.length) : '/';
      return { goTo: signInPage({ needs, next }) };
    },
  }),
];
