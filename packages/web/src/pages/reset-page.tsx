import { accounts } from '@laureate/client';
import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../api/connection.ts';
import { Outside, tokenOfAddress } from '../app/outside.tsx';
import { usePageWords } from '../app/words.ts';
import { LabelledInput } from '../features/accounts/labelled-input.tsx';
import { useAnswer } from '../features/accounts/use-answer.ts';
import { RefusalList } from '../ui/refusal-list.tsx';

/** A forgotten password: asking for a mail, or setting a new one with the code of a mail or of a printed sheet. */
export function ResetPage() {
  const { t } = usePageWords();
  return (
    <Outside title={t('reset.title')}>
      <NewPassword />
      {tokenOfAddress() === '' ? <AskMail /> : null}
    </Outside>
  );
}

function NewPassword() {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [code, setCode] = useState(tokenOfAddress);
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone((await ask(accounts.resetPassword(transport, { code: code.trim(), password }))) !== undefined);
  };
  if (done) return <Alert type="success" showIcon title={t('reset.done')} />;
  return (
    <form className="act-form" onSubmit={submit}>
      <LabelledInput
        id="reset-code"
        label={t('reset.code')}
        value={code}
        onType={setCode}
        hint={t('reset.code-how')}
      />
      <LabelledInput
        id="new-password"
        label={t('password.new')}
        value={password}
        onType={setPassword}
        secret
        autoComplete="new-password"
      />
      {refused ? <RefusalList refused={refused} /> : null}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={pending} disabled={code === '' || password === ''}>
          {t('reset.set')}
        </Button>
      </div>
    </form>
  );
}

function AskMail() {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked((await ask(accounts.requestReset(transport, login.trim()))) !== undefined);
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <h2>{t('reset.mail')}</h2>
      <LabelledInput id="reset-login" label={t('sign-in.login')} value={login} onType={setLogin} />
      {asked ? <Alert type="info" title={t('reset.asked')} /> : null}
      {refused ? <RefusalList refused={refused} /> : null}
      <div className="act-buttons">
        <Button htmlType="submit" loading={pending} disabled={login.trim() === ''}>
          {t('reset.send')}
        </Button>
      </div>
      <p className="quiet">{t('reset.no-mail')}</p>
    </form>
  );
}
