import { usePageWords } from '../../app/words.ts';
import { type Advice, shortNumber } from './figure-rows.ts';
import { NoFigure } from './panel-figures.tsx';
import { Cell } from './severity-shown.tsx';

type Ranking = Advice['adjustedRanking'];
type Row = Extract<Ranking, { readonly computable: true }>['groups'][number][number];

/** The official ranking and, beside it, what equal strictness would make of it. Only the first one counts. */
export function AdjustedRanking({ ranking }: { readonly ranking: Ranking }) {
  const { t } = usePageWords();
  return (
    <section className="card" data-adjusted={ranking.computable}>
      <h3>{t('advice.ranking')}</h3>
      <p>
        <strong>{t('advice.ranking-means')}</strong>
      </p>
      {ranking.computable ? (
        <>
          <p>{t('advice.changed', { count: ranking.changed })}</p>
          {ranking.groups.map((rows, at) => (
            <GroupTable
              key={rows.map((row) => row.case).join('/')}
              rows={rows}
              title={ranking.groups.length > 1 ? t('advice.group', { at: at + 1 }) : undefined}
            />
          ))}
        </>
      ) : (
        <NoFigure reasons={ranking.reasons} />
      )}
    </section>
  );
}

function GroupTable({ rows, title }: { readonly rows: readonly Row[]; readonly title: string | undefined }) {
  const { t } = usePageWords();
  const heads = ['official-rank', 'official', 'adjusted', 'adjusted-rank', 'change'] as const;
  const values = ({ rank, official, adjusted, adjustedRank, change }: Row) => [
    String(rank),
    shortNumber(official),
    shortNumber(adjusted),
    String(adjustedRank),
    change === 0
      ? t('advice.same')
      : t(change > 0 ? 'advice.higher' : 'advice.lower', { by: Math.abs(change) }),
  ];
  return (
    <table className="desk-table">
      {title === undefined ? null : <caption>{title}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('cases.case')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {t(`advice.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.case} data-case={row.case} data-change={row.change}>
            <th scope="row">{row.case}</th>
            {values(row).map((value, at) => (
              <Cell key={heads[at]} label={t(`advice.head.${heads[at] ?? ''}`)} value={value} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
