import { oversight } from '@laureate/client';
import { Button } from 'antd';
import { useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from '../accounts/labelled-input.tsx';
import { asksProof, ProveAgain } from '../accounts/prove-again.tsx';
import { useAnswer } from '../accounts/use-answer.ts';

/** The second administrator confirms an erasure, or refuses it with a reason. */
export function SecondOfErasure({
  jurisdiction,
  id,
  onEnded,
}: {
  readonly jurisdiction: string;
  readonly id: number;
  readonly onEnded: () => void;
}) {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [reason, setReason] = useState('');
  const [last, setLast] = useState<'confirm' | 'refuse'>('confirm');
  const end = async (how: 'confirm' | 'refuse') => {
    setLast(how);
    const ended = await ask(
      how === 'confirm'
        ? oversight.confirmErasure(transport, jurisdiction, id)
        : oversight.refuseErasure(transport, jurisdiction, id, reason),
    );
    if (ended !== undefined) onEnded();
  };
  return (
    <div className="act-form">
      <div className="act-buttons">
        <Button danger loading={pending} onClick={() => end('confirm')}>
          {t('erasure.confirm')}
        </Button>
      </div>
      <LabelledInput id={`refuse-${id}`} label={t('erasure.reason')} value={reason} onType={setReason} />
      <div className="act-buttons">
        <Button loading={pending} disabled={reason.trim() === ''} onClick={() => end('refuse')}>
          {t('erasure.refuse')}
        </Button>
      </div>
      {refused && asksProof(refused) ? <ProveAgain refused={refused} onProved={() => end(last)} /> : null}
      {refused && !asksProof(refused) ? <RefusalList refused={refused} /> : null}
    </div>
  );
}
