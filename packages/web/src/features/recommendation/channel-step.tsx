import type { AnswerOf, CommandName } from '@laureate/client';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { CaseStanding } from '../case/case-list.tsx';
import type { NextStep } from '../next-acts/next-step.ts';

/** The next act on a recommender's case, or how the case stands. */
export function ChannelStep({
  row,
  step,
  name,
}: {
  readonly row: AnswerOf<'channel-desk'>['cases'][number];
  readonly step: NextStep | undefined;
  readonly name: string;
}) {
  const { t } = usePageWords();
  if (!step) {
    return <CaseStanding standing={row.recommended ? 'recommended' : 'filed'} outcome={row.outcome} />;
  }
  if (step.notBefore !== undefined) {
    return (
      <span data-waits={step.command}>
        {t('recommendation.runs-until')} <Day day={step.notBefore} />
      </span>
    );
  }
  const prefill = step.command === 'open-local-notice' ? { entries: [{ case: row.case, name }] } : step.with;
  return (
    <span data-next={step.command}>
      <ActButton command={step.command as CommandName} prefill={prefill} primary />
    </span>
  );
}
