import { useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { Ceremony } from '../features/draw/ceremony.tsx';
import { Transcript } from '../features/draw/transcript.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** One draw as a ceremony, then told in sentences, and what may end it. */
export function DrawPage() {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const { draw: id } = useParams({ strict: false }) as { draw: string };
  const draw = useLook(stream, 'draw', { draw: id });
  return (
    <div className="page">
      <h2>{t('draw.title', { draw: id, attempt: draw.data?.attempt ?? 1 })}</h2>
      <DeskAnswer asked={draw} nothing={t('draw.none')} recusal={scheme?.document.recusal.cites}>
        {(answer) => (
          <>
            <Ceremony draw={answer} />
            <Transcript draw={answer} />
            <div className="act-buttons">
              {answer.standing === 'committing' || answer.standing === 'revealing' ? (
                <ActButton command="void-draw" prefill={{ draw: id }} settled={['draw']} />
              ) : null}
              {answer.standing === 'void' ? (
                <ActButton command="decide-formation" prefill={{ draw: id }} settled={['draw']} />
              ) : null}
            </div>
          </>
        )}
      </DeskAnswer>
    </div>
  );
}
