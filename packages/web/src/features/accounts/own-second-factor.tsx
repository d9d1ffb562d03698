import { accounts } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx';
import { SecondFactorSetUp } from '../sign-in/second-factor-set-up.tsx';
import { asksProof, ProveAgain } from './prove-again.tsx';
import { useAnswer } from './use-answer.ts';

/** The second factor: setting it up or anew, and new recovery codes. */
export function OwnSecondFactor() {
  const { t } = usePageWords();
  const queries = useQueryClient();
  const { ask, pending, refused } = useAnswer();
  const [codes, setCodes] = useState<readonly string[]>();
  const [settingUp, setSettingUp] = useState(false);
  const { data } = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => settled(accounts.secondFactor(transport)),
  });
  const done = () => {
    setCodes(undefined);
    setSettingUp(false);
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
  };
  const renew = async () => setCodes((await ask(accounts.renewRecoveryCodes(transport)))?.recoveryCodes);
  return (
    <section className="card">
      <h2>{t('second-factor.title')}</h2>
      {data ? (
        <p>
          {t(data.isSet ? 'second-factor.is-set' : 'second-factor.is-not-set', {
            left: data.recoveryCodesLeft,
          })}
        </p>
      ) : null}
      {codes ? <RecoveryCodes codes={codes} onDone={done} /> : null}
      {settingUp ? <SecondFactorSetUp onDone={done} /> : null}
      {refused && asksProof(refused) ? <ProveAgain refused={refused} onProved={renew} /> : null}
      {refused && !asksProof(refused) ? <RefusalList refused={refused} /> : null}
      <div className="act-buttons">
        <Button onClick={() => setSettingUp(true)}>{t('second-factor.set-up')}</Button>
        {data?.isSet ? (
          <Button loading={pending} onClick={renew}>
            {t('second-factor.renew')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
