import type { DraftSaver } from '@laureate/client';
import { Button } from 'antd';
import { usePageWords } from '../app/words.ts';
import { Moment } from './day-time.tsx';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Fields that somebody else wrote meanwhile: nothing is overwritten until one of the two is chosen. */
export function ConflictList({
  saver,
  nameOf,
}: {
  readonly saver: DraftSaver;
  /** What a field is called on the page. */
  readonly nameOf: (path: string) => string;
}) {
  const { t } = usePageWords();
  if (saver.conflicts.size === 0) return null;
  return (
    <section className="conflicts" role="alert">
      <h3>{t('conflict.title', { count: saver.conflicts.size })}</h3>
      {[...saver.conflicts].map(([path, theirs]) => (
        <div key={path} data-conflict={path}>
          <p>
            <strong>{nameOf(path)}</strong> · {theirs.by} · <Moment at={theirs.at} />
          </p>
          <blockquote>{shown(theirs.value)}</blockquote>
          <div className="act-buttons">
            <Button size="small" data-keep="theirs" onClick={() => saver.settle(path, 'theirs')}>
              {t('conflict.theirs')}
            </Button>
            <Button size="small" data-keep="mine" onClick={() => saver.settle(path, 'mine')}>
              {t('conflict.mine')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
