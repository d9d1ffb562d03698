import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { AcceptedNotice } from '../features/notice/accepted-notice.tsx';
import { NoticeShown } from '../features/notice/notice-shown.tsx';
import { useNotices } from '../features/notice/use-notice-term.ts';
import { useResolvedEntries } from '../features/notice/use-resolved-entries.ts';
import { LocalNotice } from '../features/recommendation/local-notices.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** The public notices of the round: list, term, how to object, and how each ended. */
export function NoticesPage() {
  const { t } = usePageWords();
  const { stream } = useRound();
  const notices = useLook(stream, 'public-notice', {});
  const resolved = useResolvedEntries();
  const local = useNotices().flatMap(({ kind, notice }) => (kind === 'local' && notice ? [notice] : []));
  return (
    <div className="page">
      <h2>{t('desk.notices')}</h2>
      <div className="act-buttons">
        <ActButton
          command="open-public-notice"
          prefill={resolved.length > 0 ? { entries: resolved } : {}}
          primary
        />
      </div>
      <DeskAnswer asked={notices} nothing={t('notice.none')}>
        {(answer) => (
          <>
            {answer.notices.length === 0 ? <EmptyPlace what={t('notice.none')} /> : null}
            {answer.notices.map((notice) => (
              <NoticeShown key={notice.notice} notice={notice} answer={answer} />
            ))}
          </>
        )}
      </DeskAnswer>
      <AcceptedNotice />
      {local.length > 0 ? (
        <section className="card">
          <h3>{t('recommendation.notices')}</h3>
          {local.map((notice) => (
            <LocalNotice key={notice} notice={notice} />
          ))}
        </section>
      ) : null}
    </div>
  );
}
