import { usePageWords } from '../../app/words.ts';
import { type Advice, type FigureRow, figureRows, shortNumber, type WhyNone } from './figure-rows.ts';

/** Why there is no figure, plainly: too little data, or no meaning for these values. */
export function NoFigure({ reasons }: { readonly reasons: readonly WhyNone[] }) {
  const { t } = usePageWords();
  return (
    <span className="no-figure" data-no-figure={reasons[0]?.kind}>
      {reasons.map((reason) => (
        <span key={JSON.stringify(reason)} className="line">
          {reason.kind === 'too-little-data'
            ? t('advice.too-little', {
                of: t(`advice.of.${reason.of}`),
                has: reason.has,
                needs: reason.needs,
              })
            : t(`advice.no-figure.${reason.kind}`)}
        </span>
      ))}
    </span>
  );
}

function Value({ row: { value, interval, p, reasons } }: { readonly row: FigureRow }) {
  const { t } = usePageWords();
  return (
    <>
      {value === undefined ? null : <strong>{shortNumber(value)}</strong>}
      {interval ? (
        <span className="line quiet">
          {t('advice.interval', { lower: shortNumber(interval.lower), upper: shortNumber(interval.upper) })}
        </span>
      ) : null}
      {p === undefined ? null : (
        <span className="line quiet">
          {p < 0.01 ? t('advice.p-small') : t('advice.p', { p: shortNumber(p) })}
        </span>
      )}
      {reasons ? <NoFigure reasons={reasons} /> : null}
    </>
  );
}

/** How far the examiners of one panel agree: each figure with the question it answers and how it is read. */
export function PanelFigures({ panel }: { readonly panel: Advice['panels'][number] }) {
  const { t } = usePageWords();
  return (
    <section className="card" data-figures={panel.panel}>
      <h3>{t('scoring.panel', { panel: panel.panel })}</h3>
      <p>
        {t('advice.counted', {
          cases: panel.cases,
          all: panel.casesScoredByAll,
          examiners: panel.examinerCount,
        })}
      </p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('advice.question')}</th>
            <th scope="col">{t('advice.value')}</th>
            <th scope="col">{t('advice.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {figureRows(panel).map((row) => (
            <tr key={row.figure} data-figure={row.figure}>
              <th scope="row">
                {t(`advice.ask.${row.figure}`)}{' '}
                <span className="line quiet">{t(`advice.name.${row.figure}`)}</span>
              </th>
              <td>
                <Value row={row} />
              </td>
              <td>{row.reading === undefined ? '' : t(`advice.reads.${row.reading}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
