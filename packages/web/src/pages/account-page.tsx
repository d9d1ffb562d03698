import { Link } from '@tanstack/react-router';
import { useSession } from '../app/session.tsx';
import { usePageWords } from '../app/words.ts';

/** Who is signed in, and where they have a seat. */
export function AccountPage() {
  const { t } = usePageWords();
  const { account, seats } = useSession();
  return (
    <div className="page narrow">
      <h1>{account.name}</h1>
      <section className="card">
        <p>
          {t('sign-in.login')}：{account.login}
        </p>
        <h2>{t('account.seats')}</h2>
        <ul className="plain-list">
          {seats.map(({ jurisdiction, person, name }) => (
            <li key={jurisdiction}>
              <Link to="/city/$jurisdiction" params={{ jurisdiction }}>
                {jurisdiction}
              </Link>{' '}
              {name} <span className="quiet">{person}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
