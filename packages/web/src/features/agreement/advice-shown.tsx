import './agreement.css';
import { Alert } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { AdjustedRanking } from './adjusted-ranking.tsx';
import type { Advice } from './figure-rows.ts';
import { PanelFigures } from './panel-figures.tsx';
import { SeverityShown } from './severity-shown.tsx';

/** Agreement, severity and the adjusted ranking: advice, said so first of all, and how much there is to go by. */
export function AdviceShown({ advice }: { readonly advice: Advice }) {
  const { t } = usePageWords();
  return (
    <div className="advice" data-advice={advice.stage}>
      <Alert
        type="warning"
        showIcon
        title={t('advice.only')}
        description={t('advice.only-means')}
        data-advice-only
      />
      {advice.cautions.length > 0 ? (
        <section className="card" data-cautions>
          <h3>{t('advice.cautions')}</h3>
          <ul>
            {advice.cautions.map((caution) => (
              <li key={caution} data-caution={caution}>
                {t(`advice.caution.${caution}`, { cases: advice.cases })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <AdjustedRanking ranking={advice.adjustedRanking} />
      {advice.panels.map((panel) => (
        <PanelFigures key={panel.panel} panel={panel} />
      ))}
      {advice.severity ? (
        <SeverityShown severity={advice.severity} />
      ) : (
        <p className="quiet">{t('advice.no-persons')}</p>
      )}
    </div>
  );
}
