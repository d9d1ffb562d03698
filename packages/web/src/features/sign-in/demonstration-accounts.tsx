import type { DemonstrationAccount } from '@laureate/client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { usePageWords } from '../../app/words.ts';
import { CityName } from '../../ui/city-name.tsx';

export interface ChosenAccount {
  readonly login: string;
  readonly password: string;
}

/** The accounts of a demonstration, by jurisdiction: one press fills them in. */
export function DemonstrationAccounts({
  accounts,
  onChoose,
}: {
  readonly accounts: readonly DemonstrationAccount[];
  readonly onChoose: (account: ChosenAccount) => void;
}) {
  const { t, word } = usePageWords();
  const [find, setFind] = useState('');
  const hatsOf = ({ hats }: DemonstrationAccount) =>
    hats
      .map(({ role, rank }) => `${word('roles', role)}${rank === undefined ? '' : ` ${word('ranks', rank)}`}`)
      .join(' · ');
  const told = (account: DemonstrationAccount) => `${account.name} ${account.login} ${hatsOf(account)}`;
  const found = accounts.filter((account) => told(account).toLowerCase().includes(find.trim().toLowerCase()));
  const cities = [...new Set(found.map(({ jurisdiction }) => jurisdiction))];
  return (
    <section className="demonstration-accounts" aria-label={t('demo.accounts')}>
      <h2>{t('demo.accounts')}</h2>
      <p className="quiet">{t('demo.accounts-how')}</p>
      <Input.Search
        aria-label={t('demo.find')}
        placeholder={t('demo.find')}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      {cities.map((city) => (
        <div key={city}>
          <h3>
            <CityName jurisdiction={city} />
          </h3>
          <ul>
            {found
              .filter((account) => account.jurisdiction === city)
              .map((account) => (
                <li key={account.login}>
                  <Button type="text" data-login={account.login} onClick={() => onChoose(account)}>
                    <span className="account-name">{account.name}</span>
                    <span className="quiet">
                      {' '}
                      {hatsOf(account)} · {account.login}
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
