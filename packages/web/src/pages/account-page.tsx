import { Link } from '@tanstack/react-router';
import { useSession } from '../app/session.tsx';
import { usePageWords } from '../app/words.ts';
import { ChangePassword } from '../features/accounts/change-password.tsx';
import { OwnSecondFactor } from '../features/accounts/own-second-factor.tsx';
import { OwnSessions } from '../features/accounts/own-sessions.tsx';
import { OwnTokens } from '../features/accounts/own-tokens.tsx';

/** The account: seats, password, second factor, where one is signed in, tokens for programs. */
export function AccountPage() {
  const { t } = usePageWords();
  const { account, seats } = useSession();
  return (
    <div className="page narrow">
      <h1>{account.name}</h1>
      <section className="card">
        <p>{t('labelled', { label: t('sign-in.login'), text: account.login })}</p>
        <h2>{t('account.seats')}</h2>
        <ul className="plain-list">
          {seats.map(({ jurisdiction, person }) => (
            <li key={jurisdiction}>
              <Link to="/city/$jurisdiction" params={{ jurisdiction }}>
                {jurisdiction}
              </Link>{' '}
              <span className="quiet">{person}</span>
            </li>
          ))}
        </ul>
      </section>
      <ChangePassword />
      <OwnSecondFactor />
      <OwnSessions />
      <OwnTokens />
    </div>
  );
}
