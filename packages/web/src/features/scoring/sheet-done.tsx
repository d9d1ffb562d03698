import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { pointsOf, sheetItems } from './sheet-standard.ts';

/** The own sheet as it was handed in. */
export function SheetDone({
  answer,
  track,
}: {
  readonly answer: AnswerOf<'score-sheet'>;
  readonly track: string | undefined;
}) {
  const { t, both } = usePageWords();
  const { scheme } = useRound();
  const values = answer.sheet?.values ?? {};
  return (
    <section className="card" data-sheet="in">
      <p>
        <strong>{t('score.is-in')}</strong>
      </p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('score.item')}</th>
            <th scope="col" className="number">
              {t('score.given')}
            </th>
            <th scope="col" className="number">
              {t('score.in-points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheetItems(answer, scheme, track).map((item) => {
            const value = values[item.id];
            return (
              <tr key={item.id}>
                <th scope="row">
                  {item.id} {both(item.title)}
                </th>
                <td className="number">
                  {value}
                  {item.unit === 'percent' ? '%' : ''}
                </td>
                <td className="number">{value === undefined ? '' : pointsOf(item, value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
