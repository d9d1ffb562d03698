import { registryOf } from '@laureate/client';
import { useParams, useSearch } from '@tanstack/react-router';
import type { Prefilled } from '../app/search.ts';
import { ActPage } from '../features/act-form/act-page.tsx';

/** A command on the registry as a plain form. */
export function CityActPage() {
  const { jurisdiction, command } = useParams({ strict: false }) as { jurisdiction: string; command: string };
  const prefilled = useSearch({ strict: false }) as Prefilled;
  return <ActPage stream={registryOf(jurisdiction)} name={command} prefilled={prefilled} />;
}
