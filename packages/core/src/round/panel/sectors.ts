import { isRecused } from '../../access/policy.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { isAccepted } from '../standing.ts';
import type { RoundState } from '../state.ts';
import type { PanelGround } from './eligible-examiners.ts';
import { panelOfManySectors, sectorExpertMissing } from './refusals.ts';

type Round = DeepReadonly<RoundState>;

/** Sectors of which a panel of these cases needs an expert; none where the scheme asks for none. */
export function sectorsAskedFor(
  { round, scheme }: Pick<PanelGround, 'round' | 'scheme'>,
  cases: readonly string[],
) {
  return scheme.stage('panel')?.industryExpert ? [...casesBySector(round, cases).keys()].sort() : [];
}

/** Cases by the sector they name, in the order of the cases; those that name none are left out. */
function casesBySector(round: Round, cases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const bySector = new Map<string, string[]>();
  for (const id of cases) {
    const sector = round.application.applications.get(id)?.sector;
    if (sector === undefined) continue;
    bySector.set(sector, [...(bySector.get(sector) ?? []), id]);
  }
  return bySector;
}

/** Why members cannot judge cases: for an accepted one no member who takes part has its sector among the fields of the pool. */
export function whyNoSectorExpert(
  { registry, round, scheme }: PanelGround,
  members: readonly string[],
  cases: readonly string[],
): Refusal[] {
  const rule = scheme.stage('panel')?.industryExpert;
  if (!rule) return [];
  const live = cases.filter((id) => isAccepted(round, id));
  return [...casesBySector(round, live)].flatMap(([sector, own]) => {
    const experts = members.filter((person) => registry.pools.examiners.get(person)?.fields.includes(sector));
    const without = own.filter((id) => experts.every((person) => isRecused(round, person, id)));
    return without.length > 0 ? [sectorExpertMissing({ sector, cases: without }, rule.cites)] : [];
  });
}

/** Why organisations cannot share a panel: they are of several sectors where the scheme forms panels by sector. */
export function whyNotOneSector(
  { round, scheme }: Pick<PanelGround, 'round' | 'scheme'>,
  track: Track,
  cases: readonly string[],
): Refusal | undefined {
  const rule = scheme.stage('panel')?.bySector;
  if (!rule || track !== 'organisation') return undefined;
  const sectors = [...casesBySector(round, cases).keys()];
  return sectors.length > 1 ? panelOfManySectors({ sectors }, rule.cites) : undefined;
}
