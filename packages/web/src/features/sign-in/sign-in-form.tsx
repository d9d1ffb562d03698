import { isRefusedReply, type Refused, signIn } from '@laureate/client';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';

/** Name and password, and where it is asked the code of the second factor. */
export function SignInForm({
  login: first = '',
  filled,
  onSignedIn,
}: {
  readonly login?: string;
  /** An account chosen from the list of a demonstration. */
  readonly filled?: { readonly login: string; readonly password: string } | undefined;
  readonly onSignedIn: () => void;
}) {
  const { t } = usePageWords();
  const [login, setLogin] = useState(filled?.login ?? first);
  const [password, setPassword] = useState(filled?.password ?? '');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const reply = await signIn(transport, {
      login: login.trim(),
      password,
      ...(asksCode ? { code: code.trim() } : {}),
    });
    setPending(false);
    if (!isRefusedReply(reply)) return onSignedIn();
    const wantsCode = reply.refused.problem === 'second-factor';
    setAsksCode(asksCode || wantsCode);
    setRefused(wantsCode && !asksCode ? undefined : reply.refused);
  };
  return (
    <form className="sign-in-form" onSubmit={submit}>
      <label htmlFor="login">{t('sign-in.login')}</label>
      <Input
        id="login"
        name="login"
        autoComplete="username"
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <label htmlFor="password">{t('sign-in.password')}</label>
      <Input.Password
        id="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {asksCode ? (
        <>
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
        </>
      ) : null}
      {refused ? <SignInRefused refused={refused} /> : null}
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={pending}
        disabled={login === '' || password === ''}
      >
        {t('sign-in.go')}
      </Button>
    </form>
  );
}

/** A wrong name and a wrong password are told alike. */
function SignInRefused({ refused }: { readonly refused: Refused }) {
  const { t } = usePageWords();
  if (refused.kind === 'signed-out' || refused.kind === 'forbidden') {
    return (
      <p role="alert" className="wrong">
        {t('sign-in.wrong')}
      </p>
    );
  }
  return <RefusalList refused={refused} />;
}
