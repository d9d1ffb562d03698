import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ChannelCases } from '../features/recommendation/channel-cases.tsx';
import { LocalNotices } from '../features/recommendation/local-notices.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** A recommender's desk: the caps, its cases with what each waits for, and its local notices. */
export function RecommendationPage() {
  const { t, word } = usePageWords();
  const { stream } = useRound();
  const desk = useLook(stream, 'channel-desk', {}, { hat: { role: 'recommender' } });
  return (
    <div className="page">
      <h2>{t('desk.recommendation')}</h2>
      <DeskAnswer asked={desk} nothing={t('recommendation.none')}>
        {(answer) => (
          <>
            {answer.caps.map(({ track, cap, recommended }) => (
              <p key={track} data-cap={track}>
                {t('recommendation.cap', { track: word('tracks', track), cap, recommended })}
              </p>
            ))}
            <ChannelCases desk={answer} />
            <LocalNotices notices={answer.notices} />
          </>
        )}
      </DeskAnswer>
    </div>
  );
}
