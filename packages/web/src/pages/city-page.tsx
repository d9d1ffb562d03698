import { registryOf } from '@laureate/client';
import { commands } from '@laureate/core';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useHats } from '../api/use-hats.ts';
import { usePrepared } from '../api/use-prepared.ts';
import { useCityName, useRounds } from '../api/use-rounds.ts';
import { hasRole } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { InvitePerson } from '../features/accounts/invite-person.tsx';
import { SetUpSteps } from '../features/accounts/set-up-steps.tsx';
import { CityPrepared } from '../features/city/city-prepared.tsx';
import { PlanRound } from '../features/city/plan-round.tsx';
import { sortActs, stepsOfPrepared } from '../features/next-acts/acts-now.ts';
import { ActList } from '../features/round/act-list.tsx';
import { ViewList } from '../features/round/view-list.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** One city: its rounds, and every act and view of its registry. */
export function CityPage() {
  const { t } = usePageWords();
  const { jurisdiction } = useParams({ strict: false }) as { jurisdiction: string };
  const stream = registryOf(jurisdiction);
  const name = useCityName(jurisdiction);
  const rounds = useRounds(jurisdiction) ?? [];
  const hats = useHats(stream);
  const prepared = stepsOfPrepared(usePrepared(stream), commands);
  const own = hats.data ?? [];
  const acts = sortActs(commands.values(), 'registry', own, []);
  return (
    <div className="page">
      <h1>{name}</h1>
      <SetUpSteps jurisdiction={jurisdiction} />
      <CityPrepared jurisdiction={jurisdiction} steps={prepared} />
      <section className="card">
        <h2>{t('city.rounds')}</h2>
        {rounds.length === 0 ? <EmptyPlace what={t('city.no-round')} /> : null}
        <ul className="plain-list">
          {rounds.map(({ round, title }) => (
            <li key={round}>
              <Link
                to="/city/$jurisdiction/rounds/$round"
                params={{ jurisdiction, round }}
                data-round={round}
              >
                {title} · {round}
              </Link>
            </li>
          ))}
        </ul>
        <PlanRound jurisdiction={jurisdiction} />
      </section>
      <section className="card">
        <h2>{t('city.registry')}</h2>
        {hats.isPending ? <Skeleton active /> : null}
        <div className="columns">
          <ActList title={t('acts.own')} jurisdiction={jurisdiction} acts={acts.own} />
          <ViewList jurisdiction={jurisdiction} hats={own} />
        </div>
        {hasRole(own, 'system-admin', 'security-admin', 'auditor', 'supervisor') ? (
          <p>
            <Link to="/city/$jurisdiction/oversight" params={{ jurisdiction }}>
              {t('oversight.title')}
            </Link>
          </p>
        ) : null}
        {hasRole(own, 'system-admin', 'security-admin', 'office', 'recommender') ? (
          <InvitePerson jurisdiction={jurisdiction} />
        ) : null}
        <details>
          <summary>{t('acts.others')}</summary>
          <ActList title={t('acts.others')} jurisdiction={jurisdiction} acts={acts.others} />
        </details>
      </section>
    </div>
  );
}
