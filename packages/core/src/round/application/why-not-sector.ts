import type { Refusal } from '../../act/refusal.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { Filing } from './events.ts';
import { sectorMissing, sectorNotOfScheme } from './refusals.ts';

/**
 * Why the sector of a filing cannot be taken: an organisation names none although panels are chosen by it, or names
 * one that the scheme does not list.
 */
export function whyNotSector(
  scheme: Scheme,
  { track, sector }: Pick<Filing, 'track' | 'sector'>,
): Refusal | undefined {
  const rules = scheme.stage('panel');
  const listed = rules?.bySector;
  const asking = listed ?? rules?.industryExpert;
  if (sector === undefined)
    return asking && track === 'organisation' ? sectorMissing({}, asking.cites) : undefined;
  if (!listed || listed.value.includes(sector)) return undefined;
  return sectorNotOfScheme({ sector, sectors: [...listed.value] }, listed.cites);
}
