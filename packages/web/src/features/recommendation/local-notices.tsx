import type { AnswerOf } from '@laureate/client';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { useNoticeTerm } from '../notice/use-notice-term.ts';

/** The recommender's own notices, each with its clock and its list. */
export function LocalNotices({ notices }: { readonly notices: AnswerOf<'channel-desk'>['notices'] }) {
  const { t } = usePageWords();
  return (
    <section className="card">
      <h3>{t('recommendation.notices')}</h3>
      {notices.length === 0 ? <EmptyPlace what={t('recommendation.no-notice')} /> : null}
      {notices.map(({ notice }) => (
        <LocalNotice key={notice} notice={notice} />
      ))}
    </section>
  );
}

/** One local notice as published. */
export function LocalNotice({ notice }: { readonly notice: string }) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { data } = useLook(stream, 'local-notice', { notice });
  const counted = useNoticeTerm('local', notice);
  if (!data) return null;
  const { entries, term, endsOn, closedOn, replacedBy, takesObjections } = data;
  return (
    <article className="notice" data-notice={notice}>
      <h4>
        {t('recommendation.notice', { notice })}{' '}
        <ClockChip
          label={t('notice.local')}
          term={{ from: term.from, endsOn, closedOn, provisional: term.provisional, ...counted }}
        />
      </h4>
      {replacedBy === undefined ? null : <p>{t('notice.replaced', { notice: replacedBy })}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.case}>
            <strong>{entry.name}</strong> <span className="quiet">{entry.case}</span> {entry.deeds}
          </li>
        ))}
      </ul>
      <div className="act-buttons">
        {takesObjections ? <ActButton command="file-local-objection" prefill={{ notice }} /> : null}
        {closedOn === undefined && replacedBy === undefined ? (
          <>
            <ActButton command="close-local-notice" prefill={{ notice }} />
            <ActButton command="correct-local-notice" prefill={{ replaces: notice, entries }} />
          </>
        ) : null}
      </div>
    </article>
  );
}
