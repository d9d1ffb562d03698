import type { NoticeRow } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';

type Counted = NoticeRow['counted'][number];

/** Why a day counts or does not; a working day behind the last one only keeps the notice open. */
function reasonKey({ why, counts }: Counted): string {
  return why === 'working-day' && !counts ? 'day.kept-open' : `day.${why}`;
}

/** How a term was counted, day by day: the day of publication first, and whether each day counts. */
export function CountedDays({ counted }: { readonly counted: readonly Counted[] }) {
  const { t, day } = usePage();
  const nOf = (date: string) => counted.filter((each) => each.counts && each.date <= date).length;
  return (
    <details className="more">
      <summary>{t('counted.title')}</summary>
      <p>{t('counted.rule')}</p>
      <table className="counted">
        <thead>
          <tr>
            <th scope="col">{t('counted.day')}</th>
            <th scope="col" className="number">
              {t('counted.n')}
            </th>
            <th scope="col">{t('counted.why')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((entry) => (
            <tr key={entry.date} data-counts={entry.counts ? 'yes' : 'no'}>
              <th scope="row">{day(entry.date)}</th>
              <td className="number">{entry.counts ? nOf(entry.date) : t('counted.not')}</td>
              <td>
                {t(reasonKey(entry))}
                {entry.provisional ? t('clock.provisional') : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
