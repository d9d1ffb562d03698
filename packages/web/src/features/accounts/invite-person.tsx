import { accounts } from '@laureate/client';
import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from './labelled-input.tsx';
import { asksProof, ProveAgain } from './prove-again.tsx';
import { useAnswer } from './use-answer.ts';

interface Invited {
  readonly endsAt: string;
  readonly isSent: boolean;
  readonly link?: string;
}

/** Invites a registered person to make an account: by mail, or with a link to hand over. */
export function InvitePerson({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [person, setPerson] = useState('');
  const [email, setEmail] = useState('');
  const [invited, setInvited] = useState<Invited>();
  const invite = async () => {
    const address = email.trim();
    const wanted = { jurisdiction, person: person.trim(), ...(address === '' ? {} : { email: address }) };
    setInvited(await ask(accounts.invite(transport, wanted)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void invite();
  };
  return (
    <details>
      <summary>{t('invite.title')}</summary>
      <form className="act-form" onSubmit={submit}>
        <LabelledInput id="invite-person" label={t('invite.person')} value={person} onType={setPerson} />
        <LabelledInput
          id="invite-email"
          label={t('invite.email')}
          value={email}
          onType={setEmail}
          hint={t('invite.how')}
        />
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={pending} disabled={person.trim() === ''}>
            {t('invite.send')}
          </Button>
        </div>
      </form>
      {refused && asksProof(refused) ? <ProveAgain refused={refused} onProved={invite} /> : null}
      {refused && !asksProof(refused) ? <RefusalList refused={refused} /> : null}
      {invited ? (
        <Alert
          type="success"
          title={t(invited.isSent ? 'invite.sent' : 'invite.made')}
          description={
            <>
              {invited.link === undefined ? null : <code className="hash">{invited.link}</code>}
              <br />
              {t('invitation.until')} <Moment at={invited.endsAt} />
            </>
          }
        />
      ) : null}
    </details>
  );
}
