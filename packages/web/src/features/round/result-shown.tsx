import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';

/** Who won: approved names with their grade, and the places left empty. */
export function ResultShown({ result }: { readonly result: AnswerOf<'result'> }) {
  const { t, both } = usePageWords();
  const { scheme } = useRound();
  const gradeOf = (id: string) => both(scheme?.document.grades.find((grade) => grade.id === id)?.title) || id;
  return (
    <section className="card" data-result="round">
      <h2>{t('result.title')}</h2>
      <ul className="plain-list">
        {result.winners.map(({ case: id, name, grade, decidedOn }) => (
          <li key={id}>
            <strong>{name}</strong> {gradeOf(grade)}{' '}
            {decidedOn === undefined ? null : <Day day={decidedOn} />}
          </li>
        ))}
      </ul>
      {result.endedOn === undefined ? null : (
        <p className="quiet">
          {t('result.ended')} <Day day={result.endedOn} />
        </p>
      )}
    </section>
  );
}
