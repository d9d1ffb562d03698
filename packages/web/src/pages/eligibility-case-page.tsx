import { useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { ConditionRows } from '../features/eligibility/condition-rows.tsx';
import { FactRows } from '../features/eligibility/fact-rows.tsx';
import { InquiryRows } from '../features/eligibility/inquiry-rows.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** One case at the eligibility desk: a row per condition, the facts with their sources, inquiries, and the decision. */
export function EligibilityCasePage() {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const desk = useLook(stream, 'eligibility-desk', { case: caseId }, { hat: { role: 'office' } });
  const about = { case: caseId };
  return (
    <div className="page">
      <h2>{t('eligibility.case', { case: caseId })}</h2>
      <DeskAnswer asked={desk} nothing={t('eligibility.none')}>
        {({ cases: [row] }) =>
          row === undefined ? null : (
            <>
              <p className="outcome" data-outcome={row.decision ? 'decided' : row.computed.outcome}>
                <strong>{t(`eligibility.outcome-${row.computed.outcome}`)}</strong>
                {row.decision
                  ? ` · ${t(row.decision.accepted ? 'standing.accepted' : 'standing.refused')}`
                  : ''}
              </p>
              <div className="act-buttons">
                {row.decision ? null : (
                  <ActButton
                    command="decide-eligibility"
                    primary
                    prefill={{ ...about, accepted: row.computed.outcome === 'accepted' }}
                  />
                )}
                <ActButton command="request-supplement" prefill={about} settled={['case']} />
                <ActButton command="veto-case" prefill={about} settled={['case']} />
              </div>
              <ConditionRows row={row} />
              <FactRows row={row} />
              <InquiryRows row={row} />
            </>
          )
        }
      </DeskAnswer>
    </div>
  );
}
