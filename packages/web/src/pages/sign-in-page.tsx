import { isRefusedReply, readDemonstration, readWaysIn, type StillNeeds } from '@laureate/client';
import { say } from '@laureate/locales';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import { transport } from '../api/connection.ts';
import { PreferenceMenu } from '../app/preference-menu.tsx';
import { usePageWords } from '../app/words.ts';
import { type ChosenAccount, DemonstrationAccounts } from '../features/sign-in/demonstration-accounts.tsx';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';

interface Search {
  readonly next?: string;
  /** Why another way in led back here. */
  readonly problem?: string;
  readonly needs?: StillNeeds;
}

const base = '/app';

/** Where one signs in: with a password, through the office's own provider, or with an account of the demonstration. */
export function SignInPage() {
  const { language, t } = usePageWords();
  const { next, problem, needs } = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const router = useRouter();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ChosenAccount>();
  const demonstration = useQuery({
    queryKey: ['demonstration'],
    queryFn: async () => {
      const reply = await readDemonstration(transport);
      return isRefusedReply(reply) ? [] : reply.value.accounts;
    },
  });
  const ways = useQuery({
    queryKey: ['ways-in'],
    queryFn: async () => {
      const reply = await readWaysIn(transport);
      return isRefusedReply(reply) ? null : reply.value;
    },
  });
  const isOwn = next?.startsWith('/') === true && !next.startsWith('//');
  const enter = async () => {
    queries.clear();
    if (isOwn) router.history.push(next);
    else await navigate({ to: '/' });
  };
  const accounts = demonstration.data ?? [];
  const provider = ways.data?.provider;
  const back = new URLSearchParams({ return: `${base}${isOwn ? next : '/'}` });
  return (
    <main className="sign-in-page" data-demonstration={accounts.length > 0}>
      <section className="sign-in-box">
        <div className="sign-in-head">
          <h1>{t('app.name')}</h1>
          <PreferenceMenu />
        </div>
        <p className="quiet">{t('sign-in.what')}</p>
        {problem === undefined ? null : <Alert type="warning" title={say(language, 'accounts', problem)} />}
        <SignInForm key={chosen?.login ?? ''} filled={chosen} needs={needs} onSignedIn={enter} />
        {provider ? (
          <p>
            <a href={`/api/v1/oidc/start?${back}`} data-provider={provider.isUp ? 'up' : 'down'}>
              {t('sign-in.provider', { name: provider.name })}
            </a>
            {provider.isUp ? null : <span className="quiet"> {t('sign-in.provider-down')}</span>}
          </p>
        ) : null}
        <p className="quiet">
          <Link to="/reset">{t('sign-in.forgotten')}</Link> · <a href="/">{t('sign-in.public')}</a>
        </p>
      </section>
      {accounts.length > 0 ? <DemonstrationAccounts accounts={accounts} onChoose={setChosen} /> : null}
    </main>
  );
}
