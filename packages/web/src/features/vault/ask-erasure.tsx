import { oversight } from '@laureate/client';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from '../accounts/labelled-input.tsx';
import { asksProof, ProveAgain } from '../accounts/prove-again.tsx';
import { useAnswer } from '../accounts/use-answer.ts';

const empty = { subject: '', reason: '', basis: '' };
const fields = ['subject', 'reason', 'basis'] as const;

/** Asks to erase what is kept of a party, a case or a draft. */
export function AskErasure({
  jurisdiction,
  onAsked,
}: {
  readonly jurisdiction: string;
  readonly onAsked: () => void;
}) {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [wish, setWish] = useState(empty);
  const send = async () => {
    const asked = await ask(oversight.askErasure(transport, jurisdiction, wish));
    if (asked === undefined) return;
    setWish(empty);
    onAsked();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <>
      <form className="act-form" onSubmit={submit}>
        {fields.map((field) => (
          <LabelledInput
            key={field}
            id={`erasure-${field}`}
            label={t(`erasure.${field}`)}
            value={wish[field]}
            onType={(typed) => setWish({ ...wish, [field]: typed })}
          />
        ))}
        <div className="act-buttons">
          <Button
            htmlType="submit"
            loading={pending}
            disabled={fields.some((field) => wish[field].trim() === '')}
          >
            {t('erasure.ask')}
          </Button>
        </div>
      </form>
      {refused && asksProof(refused) ? <ProveAgain refused={refused} onProved={send} /> : null}
      {refused && !asksProof(refused) ? <RefusalList refused={refused} /> : null}
    </>
  );
}
