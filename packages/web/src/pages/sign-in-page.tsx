import { isRefusedReply, readDemonstration } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { transport } from '../api/connection.ts';
import { PreferenceMenu } from '../app/preference-menu.tsx';
import { usePageWords } from '../app/words.ts';
import { type ChosenAccount, DemonstrationAccounts } from '../features/sign-in/demonstration-accounts.tsx';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';

/** Where one signs in; in a demonstration with the list of its accounts. */
export function SignInPage() {
  const { t } = usePageWords();
  const { next } = useSearch({ strict: false }) as { next?: string };
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
  const enter = async () => {
    queries.clear();
    if (next?.startsWith('/') && !next.startsWith('//')) router.history.push(next);
    else await navigate({ to: '/' });
  };
  const accounts = demonstration.data ?? [];
  return (
    <main className="sign-in-page" data-demonstration={accounts.length > 0}>
      <section className="sign-in-box">
        <div className="sign-in-head">
          <h1>{t('app.name')}</h1>
          <PreferenceMenu />
        </div>
        <p className="quiet">{t('sign-in.what')}</p>
        <SignInForm key={chosen?.login ?? ''} filled={chosen} onSignedIn={enter} />
        <p className="quiet">
          <a href="/">{t('sign-in.public')}</a>
        </p>
      </section>
      {accounts.length > 0 ? <DemonstrationAccounts accounts={accounts} onChoose={setChosen} /> : null}
    </main>
  );
}
