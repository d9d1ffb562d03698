import { useLook } from '../api/use-look.ts';
import { hasRole, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ConflictsShown } from '../features/conflicts/conflicts-shown.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** The hat in which the most is seen of what is to be decided. */
const firstOf = ['office', 'supervisor', 'recommender'] as const;

/** Conflicts of interest of a round as everything on record shows them today. */
export function ConflictsPage() {
  const { t } = usePageWords();
  const { stream, hats } = useRound();
  const role = firstOf.find((each) => hasRole(hats, each));
  const conflicts = useLook(stream, 'conflicts', {}, role === undefined ? {} : { hat: { role } });
  return (
    <div className="page">
      <h2>{t('desk.conflicts')}</h2>
      <DeskAnswer asked={conflicts} nothing={t('conflicts.none')}>
        {(answer) => <ConflictsShown answer={answer} />}
      </DeskAnswer>
    </div>
  );
}
