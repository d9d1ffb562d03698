import { registryOf, type Seat } from '@laureate/client';
import { commands } from '@laureate/core';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { usePrepared } from '../../api/use-prepared.ts';
import { useCityName, useRounds } from '../../api/use-rounds.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { stepsOfPrepared } from '../next-acts/acts-now.ts';
import { CityPrepared } from './city-prepared.tsx';
import { RoundNextActs } from './round-next-acts.tsx';

/** What waits for the person in one city. */
export function CityNextActs({ seat }: { readonly seat: Seat }) {
  const { t } = usePageWords();
  const { jurisdiction } = seat;
  const rounds = useRounds(jurisdiction);
  const name = useCityName(jurisdiction);
  const prepared = stepsOfPrepared(usePrepared(registryOf(jurisdiction)), commands);
  return (
    <section className="card" data-city={jurisdiction}>
      <h2>
        <Link to="/city/$jurisdiction" params={{ jurisdiction }}>
          {name}
        </Link>
      </h2>
      <CityPrepared jurisdiction={jurisdiction} steps={prepared} />
      {rounds === undefined ? <Skeleton active /> : null}
      {rounds?.length === 0 ? <EmptyPlace what={t('home.no-round')} /> : null}
      {rounds?.map(({ round }) => (
        <RoundNextActs key={round} jurisdiction={jurisdiction} round={round} />
      ))}
    </section>
  );
}
