import { signOut } from '@laureate/client';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { transport } from '../api/connection.ts';
import { DemonstrationBar } from '../features/demonstration/demonstration-bar.tsx';
import { CityName } from '../ui/city-name.tsx';
import { Day } from '../ui/day-time.tsx';
import { useToday } from './clock.ts';
import { PreferenceMenu } from './preference-menu.tsx';
import { useSession } from './session.tsx';
import { usePageWords } from './words.ts';

/** The frame of every page: where one is, who one is, which day it is, and a way out. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = usePageWords();
  const session = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = async () => {
    await signOut(transport);
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  /** The way home also looks again, so that pressing it at home shows what came meanwhile. */
  const lookAgain = () =>
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      {session.demonstration ? <DemonstrationBar /> : null}
      <header className="shell-head">
        <Link to="/" className="shell-name" onClick={lookAgain}>
          {t('app.name')}
        </Link>
        <nav aria-label={t('nav.cities')} className="shell-nav">
          <Link to="/" activeOptions={{ exact: true }} onClick={lookAgain}>
            {t('nav.home')}
          </Link>
          {session.seats.map(({ jurisdiction }) => (
            <Link key={jurisdiction} to="/city/$jurisdiction" params={{ jurisdiction }}>
              <CityName jurisdiction={jurisdiction} />
            </Link>
          ))}
        </nav>
        <div className="shell-side">
          <span className="quiet shell-day">
            <Day day={today} />
          </span>
          <Link to="/account" className="shell-account">
            {session.account.name}
          </Link>
          <PreferenceMenu />
          <Button size="small" onClick={leave} data-do="sign-out">
            {t('sign-out')}
          </Button>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
