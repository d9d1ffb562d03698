import type { DoneAct, StreamId } from '@laureate/client';
import { say } from '@laureate/locales';
import { Button, Result } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';

/** What was done, under which number and when. */
export function ActDone({
  stream,
  command,
  done,
  onMore,
  onBack,
}: {
  readonly stream: StreamId;
  readonly command: string;
  readonly done: DoneAct & { readonly mode: 'perform' | 'prepare' };
  readonly onMore: () => void;
  readonly onBack?: (() => void) | undefined;
}) {
  const { language, t } = usePageWords();
  const title = say(language, 'commands', command);
  return (
    <Result
      status="success"
      className="act-done"
      data-command={command}
      data-done={done.act}
      data-mode={done.mode}
      title={t(done.mode === 'prepare' ? 'done.prepared' : 'done.performed', { title })}
      subTitle={
        <>
          <Moment at={done.at} />
          <br />
          {t('done.act', { act: done.act || stream })}
        </>
      }
      extra={[
        ...(onBack
          ? [
              <Button key="back" type="primary" onClick={onBack}>
                {t('done.back')}
              </Button>,
            ]
          : []),
        <Button key="more" onClick={onMore} data-do="more">
          {t('done.more')}
        </Button>,
      ]}
    />
  );
}
