import type { AnswerOf } from '@laureate/client';
import { usePageWords } from '../../app/words.ts';
import { FindingMark } from '../../ui/finding-mark.tsx';

type Row = AnswerOf<'channel-desk'>['cases'][number];

/** What has been done for a case before it can be recommended, each with its mark. */
export function NeededShown({ row }: { readonly row: Row }) {
  const { t, both } = usePageWords();
  const reviewed = row.reviewPassed === undefined ? 'unknown' : row.reviewPassed ? 'met' : 'not-met';
  return (
    <ul className="needed">
      <li>
        <FindingMark result={reviewed} /> {t('recommendation.review')}
      </li>
      {row.unheard === undefined ? null : (
        <li>
          <FindingMark result={row.unheard.length === 0 ? 'met' : 'unknown'} /> {t('recommendation.hearing')}
        </li>
      )}
      {(row.consents ?? []).map(({ consent, title, granted }) => (
        <li key={consent}>
          <FindingMark result={granted === undefined ? 'unknown' : granted ? 'met' : 'not-met'} />{' '}
          {both(title)}
        </li>
      ))}
      {row.notice === undefined ? null : (
        <li>
          <FindingMark result="met" /> {t('recommendation.notice', { notice: row.notice })}
        </li>
      )}
      {row.openObjections.length > 0 ? (
        <li>
          <FindingMark result="not-met" />{' '}
          {t('recommendation.objections', { count: row.openObjections.length })}
        </li>
      ) : null}
    </ul>
  );
}
