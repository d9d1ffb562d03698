import { useLook } from '../api/use-look.ts';
import { hasRole, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { FindObjection } from '../features/objection/find-objection.tsx';
import { ObjectionList } from '../features/objection/objection-list.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** Objections of the round for those who deal with them; an objector finds the own one by its number. */
export function ObjectionsPage() {
  const { t } = usePageWords();
  const { stream, hats, scheme } = useRound();
  const inside = hasRole(hats, 'office', 'committee', 'supervisor');
  const objections = useLook(stream, 'objections', {}, { when: inside });
  return (
    <div className="page">
      <h2>{t('desk.objections')}</h2>
      {inside ? (
        <DeskAnswer asked={objections} nothing={t('objection.none')} recusal={scheme?.document.recusal.cites}>
          {(answer) => <ObjectionList objections={answer.objections} />}
        </DeskAnswer>
      ) : null}
      <FindObjection />
    </div>
  );
}
