import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { Day } from '../../ui/day-time.tsx';
import { useNoticeTerm } from './use-notice-term.ts';

/** The public notice of the accepted cases, where the scheme has one. */
export function AcceptedNotice() {
  const { t, word } = usePageWords();
  const { stream } = useRound();
  const { data } = useLook(stream, 'accepted-list-notice', {});
  const counted = useNoticeTerm('accepted-list')?.counted;
  if (!data) return null;
  const { entries, publishedOn, basis, from, endsOn, provisional, day } = data;
  const closedOn = 'closedOn' in data ? data.closedOn : undefined;
  return (
    <article className="card notice" data-notice="accepted-list">
      <h3>
        {t('notice.accepted')}{' '}
        <ClockChip
          label={t('notice.accepted')}
          term={{ from, endsOn, provisional, day, closedOn, counted }}
        />
      </h3>
      <p>
        {t('notice.basis')} <ArticleChips cites={basis} /> · {t('notice.published')} <Day day={publishedOn} />
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.case}>
            {entry.name}{' '}
            <span className="quiet">
              {entry.case} {entry.track === undefined ? '' : word('tracks', entry.track)}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
