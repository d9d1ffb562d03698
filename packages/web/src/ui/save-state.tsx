import type { DraftSaver } from '@laureate/client';
import { Button } from 'antd';
import { usePageWords } from '../app/words.ts';

const signs = {
  saved: '✓',
  waiting: '…',
  saving: '…',
  offline: '!',
  'signed-out': '!',
  conflict: '!',
  refused: '✗',
} as const;

/** Whether what was written is kept: always in sight. */
export function SaveState({ saver }: { readonly saver: DraftSaver }) {
  const { t } = usePageWords();
  const { state, unsent } = saver;
  const stuck = state === 'offline' || state === 'signed-out' || state === 'refused';
  return (
    <span className="save-state" data-state={state} role="status">
      <span aria-hidden="true">{signs[state]}</span> {t(`save.${state}`, { count: unsent.size })}{' '}
      {stuck ? (
        <Button size="small" onClick={() => void saver.flush()}>
          {t('again')}
        </Button>
      ) : null}
    </span>
  );
}
