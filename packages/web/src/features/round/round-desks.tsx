import type { Role } from '@laureate/core';
import { Link } from '@tanstack/react-router';
import { hasRole, scoredStages, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';

interface Desk {
  readonly key: string;
  readonly to: string;
  /** Whose desk it is; empty for everyone's. */
  readonly roles: readonly Role[];
  /** Only where the scheme has this stage. */
  readonly stage?: string;
  /** Only where panels come about in this way. */
  readonly formed?: 'drawn' | 'assigned';
}

const under = '/city/$jurisdiction/rounds/$round';

const desks: readonly Desk[] = [
  { key: 'round', to: `${under}/`, roles: [] },
  { key: 'apply', to: `${under}/apply`, roles: ['applicant'], stage: 'application' },
  { key: 'recommendation', to: `${under}/recommendation`, roles: ['recommender'] },
  { key: 'eligibility', to: `${under}/eligibility`, roles: ['office'] },
  {
    key: 'conflicts',
    to: `${under}/conflicts`,
    roles: ['office', 'supervisor', 'recommender', 'committee', 'examiner', 'panel-leader', 'third-party'],
  },
  {
    key: 'draws',
    to: `${under}/draws`,
    roles: ['office', 'third-party', 'supervisor', 'committee'],
    formed: 'drawn',
  },
  {
    key: 'assignment',
    to: `${under}/assignment/$track`,
    roles: ['office', 'third-party', 'supervisor'],
    formed: 'assigned',
  },
  { key: 'scoring', to: `${under}/scoring`, roles: ['examiner', 'panel-leader'] },
  { key: 'ranking', to: `${under}/ranking/$track`, roles: ['office', 'committee', 'supervisor'] },
  { key: 'advice', to: `${under}/advice/$stage/$track`, roles: ['office', 'committee', 'supervisor'] },
  { key: 'deliberation', to: `${under}/deliberation`, roles: ['committee', 'office', 'supervisor'] },
  { key: 'notices', to: `${under}/notices`, roles: [] },
  { key: 'objections', to: `${under}/objections`, roles: ['office', 'committee', 'supervisor', 'objector'] },
  { key: 'acts', to: `${under}/acts`, roles: [] },
];

/** The desks of a round that the person's hats open. */
export function RoundDesks() {
  const { t } = usePageWords();
  const { jurisdiction, round, hats, line } = useRound();
  const hasStage = (stage: string | undefined) =>
    stage === undefined || line.stages.some((entry) => entry.stage === stage);
  const isFormed = (formed: string | undefined) => formed === undefined || line.panelsFormed === formed;
  const stage = scoredStages(line)[0] ?? '';
  const track = line.stages.some(({ tracks }) => tracks.includes('organisation'))
    ? 'organisation'
    : 'individual';
  return (
    <nav className="desks" aria-label={t('desk.title')}>
      {desks
        .filter(({ roles }) => roles.length === 0 || hasRole(hats, ...roles))
        .filter((desk) => hasStage(desk.stage) && isFormed(desk.formed))
        .filter(({ key }) => key !== 'advice' || stage !== '')
        .map(({ key, to }) => (
          <Link
            key={key}
            to={to}
            params={{ jurisdiction, round, track, stage }}
            activeOptions={{ exact: key === 'round' }}
            data-desk={key}
          >
            {t(`desk.${key}`)}
          </Link>
        ))}
    </nav>
  );
}
