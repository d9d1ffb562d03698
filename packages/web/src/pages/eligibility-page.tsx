import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { EligibilityCases } from '../features/eligibility/eligibility-cases.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** The eligibility desk: every recommended case with what the facts come to today, undecided ones first. */
export function EligibilityPage() {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const desk = useLook(stream, 'eligibility-desk', {}, { hat: { role: 'office' } });
  return (
    <div className="page">
      <h2>{t('desk.eligibility')}</h2>
      <DeskAnswer asked={desk} nothing={t('eligibility.none')} recusal={scheme?.document.recusal.cites}>
        {(answer) => <EligibilityCases cases={answer.cases} />}
      </DeskAnswer>
      <div className="act-buttons">
        <ActButton command="draw-up-accepted-list" />
        <ActButton command="publish-accepted-list" />
        <ActButton command="close-accepted-list-notice" />
        <ActButton command="close-stage" prefill={{ stage: 'eligibility' }} />
      </div>
    </div>
  );
}
