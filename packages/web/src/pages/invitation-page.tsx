import { accounts, isHalfway, type Offer, type Refused, type StillNeeds } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../api/connection.ts';
import { settled } from '../api/use-look.ts';
import { Outside, tokenOfAddress } from '../app/outside.tsx';
import { usePageWords } from '../app/words.ts';
import { LabelledInput } from '../features/accounts/labelled-input.tsx';
import { useAnswer } from '../features/accounts/use-answer.ts';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { Moment } from '../ui/day-time.tsx';
import { RefusalList } from '../ui/refusal-list.tsx';

/** An invitation: who holds the link makes an account, or ties the one they have to the person. */
export function InvitationPage() {
  const { t, both } = usePageWords();
  const token = tokenOfAddress();
  const offer = useQuery<Offer, Refused>({
    queryKey: ['offer', token],
    queryFn: () => settled(accounts.offer(transport, token)),
  });
  return (
    <Outside title={t('invitation.title')}>
      {offer.error ? <RefusalList refused={offer.error} /> : null}
      {offer.isPending ? <Skeleton active /> : null}
      {offer.data ? (
        <>
          <p>
            {t('invitation.for', {
              city: both(offer.data.name ?? undefined) || offer.data.jurisdiction,
              person: offer.data.person,
            })}{' '}
            <span className="quiet">
              {t('invitation.until')} <Moment at={offer.data.endsAt} />
            </span>
          </p>
          <Accept token={token} />
        </>
      ) : null}
    </Outside>
  );
}

function Accept({ token }: { readonly token: string }) {
  const { t } = usePageWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { ask, pending, refused } = useAnswer();
  const [name, setName] = useState('');
  const [logins, setLogins] = useState(['', '', '']);
  const [password, setPassword] = useState('');
  const [needs, setNeeds] = useState<StillNeeds>();
  const enter = async () => {
    queries.clear();
    await navigate({ to: '/' });
  };
  const accept = async (isNew: boolean) => {
    const own = logins.map((login) => login.trim()).filter((login) => login !== '');
    const account = { name: name.trim(), logins: own, password };
    const started = await ask(accounts.accept(transport, token, isNew ? account : undefined));
    if (!started) return;
    if (isHalfway(started)) setNeeds(started.needs);
    else await enter();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void accept(true);
  };
  if (needs) return <SignInForm needs={needs} onSignedIn={enter} />;
  return (
    <form className="act-form" onSubmit={submit}>
      <LabelledInput
        id="own-name"
        label={t('invitation.name')}
        value={name}
        onType={setName}
        autoComplete="name"
      />
      {(['email', 'phone', 'user'] as const).map((kind, at) => (
        <LabelledInput
          key={kind}
          id={`login-${kind}`}
          label={t(`invitation.${kind}`)}
          value={logins[at] ?? ''}
          onType={(value) => setLogins(logins.map((each, index) => (index === at ? value : each)))}
        />
      ))}
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
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={pending} disabled={name === '' || password === ''}>
          {t('invitation.make')}
        </Button>
        <Button loading={pending} onClick={() => accept(false)}>
          {t('invitation.own')}
        </Button>
      </div>
    </form>
  );
}
