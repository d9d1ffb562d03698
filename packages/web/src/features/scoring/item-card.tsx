import type { DraftSaver } from '@laureate/client';
import { Button } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { CommentCards } from './comment-cards.tsx';
import { valueGiven, valuePath } from './score-draft.ts';
import { pointsOf, type SheetItem } from './sheet-standard.ts';
import { ValueStrip } from './value-strip.tsx';

/** One item: its strip of values, the chosen band in words, the points exactly, and the remarks on it. */
export function ItemCard({
  item,
  at,
  of,
  saver,
  stage,
  onGo,
  onComment,
}: {
  readonly item: SheetItem;
  readonly at: number;
  readonly of: number;
  readonly saver: DraftSaver;
  readonly stage: string;
  readonly onGo: (by: number) => void;
  readonly onComment: (kind: 'strength' | 'opportunity' | 'site-issue') => void;
}) {
  const { t, both } = usePageWords();
  const value = valueGiven(saver.values, item.id);
  const band = item.bands.find(({ values }) => value !== undefined && values.includes(value));
  return (
    <section className="card item-card" data-item={item.id}>
      <div className="card-head">
        <h3>
          {item.id} {both(item.title)}
        </h3>
        <span className="quiet">{t('score.place', { at: at + 1, of })}</span>
      </div>
      {item.guidance ? (
        <details className="guidance">
          <summary>{t('apply.guidance')}</summary>
          <p>{both(item.guidance)}</p>
        </details>
      ) : null}
      <ValueStrip item={item} value={value} onChoose={(chosen) => saver.set(valuePath(item.id), chosen)} />
      <p className="item-points" aria-live="polite">
        {value === undefined
          ? t('score.no-value', { points: item.points })
          : t('score.value', { points: pointsOf(item, value), of: item.points })}
      </p>
      {band?.descriptor ? (
        <blockquote className="descriptor">
          <strong>{both(band.label)}</strong> {both(band.descriptor)}
        </blockquote>
      ) : null}
      <CommentCards
        item={item.id}
        saver={saver}
        onComment={onComment}
        hasSiteIssues={stage !== 'site-review'}
      />
      <div className="act-buttons">
        <Button disabled={at === 0} onClick={() => onGo(-1)}>
          {t('score.before')}
        </Button>
        <Button type="primary" disabled={at === of - 1} onClick={() => onGo(1)} data-do="next-item">
          {t('score.next')}
        </Button>
      </div>
    </section>
  );
}
