import { beginSecondFactor, confirmSecondFactor, isRefusedReply, type Refused } from '@laureate/client';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Sets up an authenticator: a picture to scan, the same as text, its first code, and then the recovery codes. */
export function SecondFactorSetUp({ onDone }: { readonly onDone: () => void }) {
  const { t } = usePageWords();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  const enrolment = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => settled(beginSecondFactor(transport)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await confirmSecondFactor(transport, code);
    if (isRefusedReply(reply)) setRefused(reply.refused);
    else setRecoveryCodes(reply.value.recoveryCodes);
  };
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={onDone} />;
  if (enrolment.error) return <RefusalList refused={enrolment.error} onAgain={() => enrolment.refetch()} />;
  if (!enrolment.data) return <Skeleton active />;
  const { qr, secret } = enrolment.data;
  return (
    <form className="sign-in-form" onSubmit={confirm}>
      <p>{t('second-factor.why')}</p>
      <img
        className="qr"
        alt={t('second-factor.scan')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
      />
      <p>
        {t('second-factor.or-type')} <code className="hash">{secret}</code>
      </p>
      <label htmlFor="first-code">{t('second-factor.first-code')}</label>
      <Input
        id="first-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      {refused ? <RefusalList refused={refused} /> : null}
      <Button type="primary" htmlType="submit" disabled={code.trim() === ''}>
        {t('second-factor.confirm')}
      </Button>
    </form>
  );
}
