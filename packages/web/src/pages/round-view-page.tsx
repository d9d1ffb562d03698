import { useParams, useSearch } from '@tanstack/react-router';
import { useRound } from '../app/round.ts';
import type { Prefilled } from '../app/search.ts';
import { ViewPage } from '../features/view-form/view-page.tsx';

/** A view of a round as a plain page. */
export function RoundViewPage() {
  const { stream } = useRound();
  const { view } = useParams({ strict: false }) as { view: string };
  const prefilled = useSearch({ strict: false }) as Prefilled;
  return <ViewPage key={view} stream={stream} name={view} prefilled={prefilled} />;
}
