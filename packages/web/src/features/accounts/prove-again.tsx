import { accounts, isRefusedReply, type Refused, showSecondFactor } from '@laureate/client';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from './labelled-input.tsx';

/** Whether a refusal asks to prove again who one is. */
export const asksProof = (refused: Refused | undefined): boolean =>
  refused?.refusals.some(({ kind }) => kind === 'proof-needed') ?? false;

/** Proves again who one is, with the password or the second factor, and then goes on. */
export function ProveAgain({
  refused,
  onProved,
}: {
  readonly refused: Refused;
  readonly onProved: () => void;
}) {
  const { t } = usePageWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Refused>();
  const byCode = refused.refusals.some(({ facts }) => facts.proof === 'second-factor');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reply = byCode ? await showSecondFactor(transport, typed) : await accounts.prove(transport, typed);
    setWrong(isRefusedReply(reply) ? reply.refused : undefined);
    if (!isRefusedReply(reply)) onProved();
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <RefusalList refused={wrong ?? refused} />
      <LabelledInput
        id="proof"
        label={t(byCode ? 'sign-in.code' : 'sign-in.password')}
        value={typed}
        onType={setTyped}
        secret={!byCode}
        autoComplete={byCode ? 'one-time-code' : 'current-password'}
      />
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" disabled={typed === ''}>
          {t('account.prove')}
        </Button>
      </div>
    </form>
  );
}
