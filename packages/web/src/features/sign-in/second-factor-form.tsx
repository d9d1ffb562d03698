import { type Refused, type Reply, type Started, showSecondFactor } from '@laureate/client';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';

/** The six digits of an authenticator, or one recovery code. */
export function SecondFactorForm({
  refused,
  onStarted,
}: {
  readonly refused: Refused | undefined;
  readonly onStarted: (reply: Reply<Started>) => void;
}) {
  const { t } = usePageWords();
  const [code, setCode] = useState('');
  const [pending, setPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const reply = await showSecondFactor(transport, code);
    setPending(false);
    onStarted(reply);
  };
  return (
    <form className="sign-in-form" onSubmit={submit}>
      <label htmlFor="code">{t('sign-in.code')}</label>
      <Input
        id="code"
        name="code"
        autoFocus
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="quiet">{t('sign-in.code-how')}</p>
      {refused ? <RefusalList refused={refused} /> : null}
      <Button type="primary" htmlType="submit" block loading={pending} disabled={code.trim() === ''}>
        {t('sign-in.go')}
      </Button>
    </form>
  );
}
