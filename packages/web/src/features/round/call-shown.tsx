import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { Day } from '../../ui/day-time.tsx';

/** The published call: its text, until when applications are taken, and the places there are. */
export function CallShown({ call }: { readonly call: AnswerOf<'call'> }) {
  const { t, word, both } = usePageWords();
  const { scheme, line } = useRound();
  const closed = line.stages.find(({ stage }) => stage === 'application')?.closedOn;
  const gradeOf = (id: string) => both(scheme?.document.grades.find((grade) => grade.id === id)?.title) || id;
  return (
    <section className="card" data-call={call.round}>
      <h2>{word('stages', 'call')}</h2>
      <p>
        {t('call.published')} <Day day={call.publishedOn} /> ·{' '}
        <ClockChip label={word('stages', 'application')} term={{ endsOn: call.closesOn, closedOn: closed }} />
      </p>
      <p className="official-text">{call.text}</p>
      <table className="small-table">
        <caption>{t('call.places')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('call.grade')}</th>
            <th scope="col">{t('cases.track')}</th>
            <th scope="col" className="number">
              {t('call.for-round')}
            </th>
          </tr>
        </thead>
        <tbody>
          {call.places.map(({ grade, track, forThisRound }) => (
            <tr key={`${grade}/${track}`}>
              <td>{gradeOf(grade)}</td>
              <td>{word('tracks', track)}</td>
              <td className="number">{forThisRound}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
