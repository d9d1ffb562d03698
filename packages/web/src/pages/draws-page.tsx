import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { DrawList } from '../features/draw/draw-list.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** The draws of a round. Whoever is recused from one of its cases meets a closed door. */
export function DrawsPage() {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const draws = useLook(stream, 'draws', {});
  return (
    <div className="page">
      <h2>{t('desk.draws')}</h2>
      <p>{t('draw.means')}</p>
      <DeskAnswer asked={draws} nothing={t('draw.none')} recusal={scheme?.document.recusal.cites}>
        {(answer) => <DrawList draws={answer} />}
      </DeskAnswer>
    </div>
  );
}
