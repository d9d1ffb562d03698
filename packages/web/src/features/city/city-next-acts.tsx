import { registryOf, roundOf, type Seat } from '@laureate/client';
import { commands } from '@laureate/core';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useHats } from '../../api/use-hats.ts';
import { useLook } from '../../api/use-look.ts';
import { usePrepared } from '../../api/use-prepared.ts';
import { useJurisdiction, useJurisdictions } from '../../api/use-rounds.ts';
import { useScheme } from '../../api/use-scheme.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { RoundLine } from '../../ui/round-line.tsx';
import { stepsOfPrepared } from '../next-acts/acts-now.ts';
import { isMine } from '../next-acts/next-step.ts';
import { NextSteps } from '../next-acts/next-steps.tsx';
import { useNextSteps } from '../next-acts/use-next-steps.ts';
import { CityPrepared } from './city-prepared.tsx';

/** What waits for the person in one city. */
export function CityNextActs({ seat }: { readonly seat: Seat }) {
  const { t, both } = usePageWords();
  const jurisdictions = useJurisdictions();
  const city = useJurisdiction(seat.jurisdiction);
  const prepared = stepsOfPrepared(usePrepared(registryOf(seat.jurisdiction)), commands);
  if (jurisdictions.error) return <RefusalList refused={jurisdictions.error} />;
  if (!city) return jurisdictions.isPending ? <Skeleton active /> : <EmptyPlace what={t('home.no-city')} />;
  return (
    <section className="card" data-city={seat.jurisdiction}>
      <h2>
        <Link to="/city/$jurisdiction" params={{ jurisdiction: seat.jurisdiction }}>
          {city.name ? both(city.name) : seat.jurisdiction}
        </Link>
        <span className="quiet"> {seat.name}</span>
      </h2>
      <CityPrepared jurisdiction={seat.jurisdiction} steps={prepared} />
      {city.rounds.length === 0 ? <EmptyPlace what={t('home.no-round')} /> : null}
      {city.rounds.map(({ round }) => (
        <RoundNextActs key={round} jurisdiction={seat.jurisdiction} round={round} />
      ))}
    </section>
  );
}

/** What waits in one round: the person's own steps; a line says when there is nothing. */
function RoundNextActs({ jurisdiction, round }: { readonly jurisdiction: string; readonly round: string }) {
  const stream = roundOf(jurisdiction, round);
  const line = useLook(stream, 'round-line', {});
  const hats = useHats(stream);
  if (!line.data || !hats.data) return line.error || hats.error ? null : <Skeleton active />;
  return <RoundSteps jurisdiction={jurisdiction} round={round} line={line.data} hats={hats.data} />;
}

function RoundSteps({
  jurisdiction,
  round,
  line,
  hats,
}: {
  readonly jurisdiction: string;
  readonly round: string;
  readonly line: Parameters<typeof useNextSteps>[1];
  readonly hats: Parameters<typeof useNextSteps>[2];
}) {
  const { t, both } = usePageWords();
  const stream = roundOf(jurisdiction, round);
  const scheme = useScheme(stream);
  const steps = useNextSteps(stream, line, hats).filter((step) => isMine(step, hats));
  return (
    <div className="round-steps" data-round={round}>
      <h3>
        <Link to="/city/$jurisdiction/rounds/$round" params={{ jurisdiction, round }}>
          {scheme ? t('round.title', { scheme: both(scheme.document.shortTitle), round }) : round}
        </Link>
      </h3>
      <RoundLine stages={line.stages} />
      {steps.length === 0 ? <p className="quiet">{t('home.nothing')}</p> : null}
      <NextSteps jurisdiction={jurisdiction} round={round} steps={steps} hats={hats} />
    </div>
  );
}
