import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { NoticeShown } from '../features/notice/notice-shown.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** The public notices of the round: list, term, how to object, and how each ended. */
export function NoticesPage() {
  const { t } = usePageWords();
  const { stream } = useRound();
  const notices = useLook(stream, 'public-notice', {});
  return (
    <div className="page">
      <h2>{t('desk.notices')}</h2>
      <div className="act-buttons">
        <ActButton command="open-public-notice" primary />
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
    </div>
  );
}
