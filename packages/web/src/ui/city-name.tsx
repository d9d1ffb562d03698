import { useCityName } from '../api/use-rounds.ts';

/** A jurisdiction by its name: public, so also before signing in. */
export function CityName({ jurisdiction }: { readonly jurisdiction: string }) {
  return <>{useCityName(jurisdiction)}</>;
}
