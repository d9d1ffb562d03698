import type { DraftSaver } from '@laureate/client';
import { Input } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { textOf } from './filing.ts';
import { lengthOf } from './fullness.ts';
import type { FormItem } from './sections.ts';

/** What the applicant writes on one item, with the guidance folded above it. */
export function CriterionText({ item, saver }: { readonly item: FormItem; readonly saver: DraftSaver }) {
  const { t, both } = usePageWords();
  const text = textOf(saver.values, item.id);
  return (
    <div className="field" data-field={`text.${item.id}`}>
      <label className="field-name" htmlFor={`text-${item.id}`}>
        {item.id} {both(item.title)}{' '}
        <span className="quiet">{t('score.points', { points: item.points })}</span>
      </label>
      {item.guidance ? (
        <details className="guidance">
          <summary>{t('apply.guidance')}</summary>
          <p>{both(item.guidance)}</p>
        </details>
      ) : null}
      <Input.TextArea
        id={`text-${item.id}`}
        value={text}
        rows={5}
        onChange={(event) => saver.set(`text.${item.id}`, event.target.value)}
      />
      <span className="quiet">{t('apply.length', { count: lengthOf(text) })}</span>
    </div>
  );
}
