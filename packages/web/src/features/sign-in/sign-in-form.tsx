import './sign-in.css';
import {
  isHalfway,
  isRefusedReply,
  type Refused,
  type Reply,
  type Started,
  type StillNeeds,
  signIn,
} from '@laureate/client';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';

/** Name and password; then the second factor, or setting one up, where the server asks for it. */
export function SignInForm({
  login: first = '',
  filled,
  needs: begun,
  onSignedIn,
}: {
  readonly login?: string;
  /** An account chosen from the list of a demonstration. */
  readonly filled?: { readonly login: string; readonly password: string } | undefined;
  /** What is missing for somebody who comes back from another way in. */
  readonly needs?: StillNeeds | undefined;
  readonly onSignedIn: () => void;
}) {
  const { t } = usePageWords();
  const [login, setLogin] = useState(filled?.login ?? first);
  const [password, setPassword] = useState(filled?.password ?? '');
  const [needs, setNeeds] = useState(begun);
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);
  const goOn = (reply: Reply<Started>) => {
    setPending(false);
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
    if (isRefusedReply(reply)) return;
    if (isHalfway(reply.value)) setNeeds(reply.value.needs);
    else onSignedIn();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    goOn(await signIn(transport, { login: login.trim(), password }));
  };
  if (needs === 'second-factor') return <SecondFactorForm onStarted={goOn} refused={refused} />;
  if (needs === 'second-factor-setup') return <SecondFactorSetUp onDone={onSignedIn} />;
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
      {refused ? <RefusalList refused={refused} /> : null}
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
