import { usePageWords } from '../../app/words.ts';
import { type Advice, shortNumber } from './figure-rows.ts';
import { NoFigure } from './panel-figures.tsx';

type Severity = NonNullable<Advice['severity']>;
type Method = Severity['bySquares'];

function severityOf(method: Method, examiner: string): string | undefined {
  if (!method.computable) return undefined;
  const found = method.groups
    .flatMap(({ examiners }) => examiners)
    .find((each) => each.examiner === examiner);
  return found?.severity.computable ? shortNumber(found.severity.value) : undefined;
}

function errorOf(method: Method, examiner: string): string | undefined {
  if (!method.computable) return undefined;
  const found = method.groups
    .flatMap(({ examiners }) => examiners)
    .find((each) => each.examiner === examiner);
  if (!found?.severity.computable || !found.severity.standardError.computable) return undefined;
  return shortNumber(found.severity.standardError.value);
}

/** How strict each examiner is, group by group, and how sure that is; or why it cannot be said. */
export function SeverityShown({ severity: { bySquares, byPrediction } }: { readonly severity: Severity }) {
  const { t } = usePageWords();
  if (!bySquares.computable) {
    return (
      <section className="card" data-severity="none">
        <h3>{t('advice.severity')}</h3>
        <NoFigure reasons={bySquares.reasons} />
      </section>
    );
  }
  return (
    <section className="card" data-severity="shown">
      <h3>{t('advice.severity')}</h3>
      <p>{t('advice.severity-means')}</p>
      {bySquares.groups.map(({ examiners }, at) => (
        <table key={examiners.map(({ examiner }) => examiner).join('/')} className="desk-table">
          <caption>{bySquares.groups.length > 1 ? t('advice.group', { at: at + 1 }) : null}</caption>
          <thead>
            <tr>
              <th scope="col">{t('advice.examiner')}</th>
              <th scope="col" className="number">
                {t('advice.scores')}
              </th>
              <th scope="col" className="number">
                {t('advice.by-squares')}
              </th>
              <th scope="col" className="number">
                {t('advice.standard-error')}
              </th>
              <th scope="col" className="number">
                {t('advice.by-prediction')}
              </th>
            </tr>
          </thead>
          <tbody>
            {examiners.map(({ examiner, scores }) => (
              <tr key={examiner} data-examiner={examiner}>
                <th scope="row">{examiner}</th>
                <Cell label={t('advice.scores')} value={String(scores)} />
                <Cell label={t('advice.by-squares')} value={severityOf(bySquares, examiner)} />
                <Cell label={t('advice.standard-error')} value={errorOf(bySquares, examiner)} />
                <Cell label={t('advice.by-prediction')} value={severityOf(byPrediction, examiner)} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {byPrediction.computable ? null : (
        <p>
          {t('advice.by-prediction')}
          {t('colon')}
          <NoFigure reasons={byPrediction.reasons} />
        </p>
      )}
    </section>
  );
}

/** A number with its name beside it where the head of the table is not seen: on a phone. */
export function Cell({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  const { t } = usePageWords();
  return (
    <td className="number">
      <span className="cell-label">{label}</span> {value ?? t('advice.unknown')}
    </td>
  );
}
