import { Link } from '@tanstack/react-router';
import { usePageWords } from '../../app/words.ts';
import type { NextStep } from './next-step.ts';

/** Leads to where a step is done: its desk, or the form of its command with what is known filled in. */
export function StepLink({
  jurisdiction,
  round,
  step,
}: {
  readonly jurisdiction: string;
  readonly round: string;
  readonly step: NextStep;
}) {
  const { t } = usePageWords();
  const className = 'do-link';
  if (step.desk === 'eligibility' && step.case !== undefined) {
    return (
      <Link
        to="/city/$jurisdiction/rounds/$round/eligibility/$caseId"
        params={{ jurisdiction, round, caseId: step.case }}
        className={className}
      >
        {t('next-act.do')}
      </Link>
    );
  }
  if (step.desk === 'apply') {
    return (
      <Link
        to="/city/$jurisdiction/rounds/$round/apply"
        params={{ jurisdiction, round }}
        className={className}
      >
        {t('next-act.do')}
      </Link>
    );
  }
  if (step.command === 'cast-vote') {
    return (
      <Link
        to="/city/$jurisdiction/rounds/$round/deliberation/$motion"
        params={{ jurisdiction, round, motion: String(step.with.motion) }}
        className={className}
      >
        {t('next-act.do')}
      </Link>
    );
  }
  return (
    <Link
      to="/city/$jurisdiction/rounds/$round/acts/$command"
      params={{ jurisdiction, round, command: step.command }}
      search={{ with: step.with, ...(step.prepared === undefined ? {} : { prepared: step.prepared }) }}
      className={className}
    >
      {t('next-act.do')}
    </Link>
  );
}
