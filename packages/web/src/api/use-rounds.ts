import { type JurisdictionEntry, type Refused, readJurisdictions } from '@laureate/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { transport } from './connection.ts';
import { settled } from './use-look.ts';

/** The jurisdictions a person may enter, with their rounds. */
export function useJurisdictions(): UseQueryResult<readonly JurisdictionEntry[], Refused> {
  return useQuery<readonly JurisdictionEntry[], Refused>({
    queryKey: ['jurisdictions'],
    queryFn: async () => (await settled(readJurisdictions(transport))).jurisdictions,
    staleTime: 60_000,
  });
}

/** One jurisdiction; nothing while it is not known. */
export function useJurisdiction(jurisdiction: string): JurisdictionEntry | undefined {
  return useJurisdictions().data?.find((entry) => entry.jurisdiction === jurisdiction);
}
