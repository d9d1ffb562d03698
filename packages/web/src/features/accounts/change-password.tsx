import { accounts } from '@laureate/client';
import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from './labelled-input.tsx';
import { useAnswer } from './use-answer.ts';

/** A new password for the account. */
export function ChangePassword() {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone((await ask(accounts.changePassword(transport, { old, password }))) !== undefined);
  };
  return (
    <section className="card">
      <h2>{t('password.title')}</h2>
      <form className="act-form" onSubmit={submit}>
        <LabelledInput
          id="old-password"
          label={t('password.old')}
          value={old}
          onType={setOld}
          secret
          autoComplete="current-password"
        />
        <LabelledInput
          id="new-password"
          label={t('password.new')}
          value={password}
          onType={setPassword}
          secret
          hint={t('password.how')}
          autoComplete="new-password"
        />
        {refused ? <RefusalList refused={refused} /> : null}
        {done ? <Alert type="success" showIcon title={t('password.done')} /> : null}
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={pending} disabled={old === '' || password === ''}>
            {t('password.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
