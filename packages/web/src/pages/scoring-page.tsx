import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { panelsShut } from '../features/conflicts/declaration.ts';
import { DeclareFirst } from '../features/conflicts/declare-first.tsx';
import { FindSheet } from '../features/scoring/find-sheet.tsx';
import { PanelShown } from '../features/scoring/panel-shown.tsx';
import { usePanels } from '../features/scoring/use-panels.ts';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** What an examiner has to score: first the undertaking and the declaration, then case by case. */
export function ScoringPage() {
  const { t } = usePageWords();
  const { stream, line } = useRound();
  const panels = usePanels(stream);
  const shut = panelsShut(panels ?? []);
  return (
    <div className="page">
      <h2>{t('desk.scoring')}</h2>
      {panels?.length === 0 ? <EmptyPlace what={t('scoring.none')} /> : null}
      {shut.map((panel) => (
        <DeclareFirst key={panel.panel} panel={panel} />
      ))}
      {panels
        ?.filter((panel) => !shut.includes(panel))
        .map((panel) => (
          <PanelShown key={panel.panel} panel={panel} />
        ))}
      <div className="act-buttons">
        {shut.length === 0 ? <ActButton command="declare-conflicts" /> : null}
        <ActButton command="declare-recusal" />
        {line.panelsFormed === 'drawn' ? <ActButton command="decline-seat" /> : null}
      </div>
      <FindSheet />
    </div>
  );
}
