import { useParams, useSearch } from '@tanstack/react-router';
import { useRound } from '../app/round.ts';
import type { Prefilled } from '../app/search.ts';
import { ActPage } from '../features/act-form/act-page.tsx';

/** A command on a round as a plain form. */
export function RoundActPage() {
  const { stream } = useRound();
  const { command } = useParams({ strict: false }) as { command: string };
  const prefilled = useSearch({ strict: false }) as Prefilled;
  return <ActPage stream={stream} name={command} prefilled={prefilled} />;
}
