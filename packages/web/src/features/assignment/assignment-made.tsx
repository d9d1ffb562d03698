import './assignment.css';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { DeskAnswer } from '../../ui/desk-answer.tsx';
import { CaseExplained } from './case-explained.tsx';
import { Goals } from './proposal-shown.tsx';

/** An assignment that was made, with its reasons as they were that day. */
export function AssignmentMade({ assignment }: { readonly assignment: string }) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const made = useLook(stream, 'assignment', { assignment });
  return (
    <section className="proposal" data-made={assignment}>
      <h3>{t('assignment.made', { assignment })}</h3>
      <DeskAnswer asked={made} nothing={t('assignment.none-made')}>
        {(answer) => (
          <>
            <section className="card">
              <Goals floor={answer.floor} sum={answer.sum} />
            </section>
            {answer.cases.map((explained) => (
              <CaseExplained
                key={explained.case}
                explained={explained}
                isFloor={explained.sum === answer.floor && answer.cases.some(({ sum }) => sum > answer.floor)}
              />
            ))}
          </>
        )}
      </DeskAnswer>
    </section>
  );
}
