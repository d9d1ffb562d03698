import { type DraftSaver, isRefusedReply, type Refused } from '@laureate/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { sheetPayload, valueGiven } from './score-draft.ts';
import type { SheetItem } from './sheet-standard.ts';

/** Hands the sheet in: once, whole, and after a question, because it cannot be taken back by oneself. */
export function HandIn({
  about,
  items,
  saver,
  onShow,
}: {
  readonly about: { readonly case: string; readonly stage: string };
  readonly items: readonly SheetItem[];
  readonly saver: DraftSaver;
  readonly onShow: (at: number) => void;
}) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { perform, pending } = usePerform();
  const [refused, setRefused] = useState<Refused>();
  const first = items.findIndex(({ id }) => valueGiven(saver.values, id) === undefined);
  const send = async () => {
    await saver.flush();
    const payload = sheetPayload(saver.values, about, items);
    const reply = await perform(stream, 'submit-score-sheet', payload, { hat: { role: 'examiner' } });
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
  };
  return (
    <div className="hand-in">
      {refused ? <RefusalList refused={refused} /> : null}
      {first >= 0 ? (
        <Button onClick={() => onShow(first)}>
          {t('score.first-empty', { item: items[first]?.id ?? '' })}
        </Button>
      ) : (
        <Popconfirm title={t('score.sure')} onConfirm={send}>
          <Button type="primary" loading={pending} data-do="hand-in">
            {t('score.hand-in')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
