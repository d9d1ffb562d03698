import { registryOf } from '@laureate/client';
import { useParams, useSearch } from '@tanstack/react-router';
import type { Prefilled } from '../app/search.ts';
import { ViewPage } from '../features/view-form/view-page.tsx';

/** A view of the registry as a plain page. */
export function CityViewPage() {
  const { jurisdiction, view } = useParams({ strict: false }) as { jurisdiction: string; view: string };
  const prefilled = useSearch({ strict: false }) as Prefilled;
  return <ViewPage key={view} stream={registryOf(jurisdiction)} name={view} prefilled={prefilled} />;
}
