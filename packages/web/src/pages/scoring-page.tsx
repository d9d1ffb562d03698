import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { FindSheet } from '../features/scoring/find-sheet.tsx';
import { PanelShown } from '../features/scoring/panel-shown.tsx';
import { usePanels } from '../features/scoring/use-panels.ts';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** What an examiner has to score: first the undertaking and the declaration, then case by case. */
export function ScoringPage() {
  const { t } = usePageWords();
  const { stream } = useRound();
  const panels = usePanels(stream);
  return (
    <div className="page">
      <h2>{t('desk.scoring')}</h2>
      <div className="act-buttons">
        <ActButton command="sign-undertaking" />
        <ActButton command="declare-conflicts" />
        <ActButton command="declare-recusal" />
      </div>
      {panels?.length === 0 ? <EmptyPlace what={t('scoring.none')} /> : null}
      {panels?.map((panel) => (
        <PanelShown key={panel.panel} panel={panel} />
      ))}
      <FindSheet />
    </div>
  );
}
