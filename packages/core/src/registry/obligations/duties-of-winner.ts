import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { KnownHonour } from '../honours/known-honour.ts';
import type { RegistryState } from '../state.ts';
import type { DutyGround } from './due.ts';
import type { Filing } from './slice.ts';

/**
 * What a winner's duties are reckoned from on a day: its filings, and its recorded promotions, of which a kind answers
 * the obligation of the same id.
 */
export function dutyGroundOf(
  registry: DeepReadonly<RegistryState>,
  { honour, scheme }: KnownHonour,
  today: LocalDate,
): DutyGround {
  const recordedIds = new Set(
    scheme.document.afterwards.obligations.filter((rule) => rule.kind === 'recorded').map((rule) => rule.id),
  );
  const promotions = honour.promotions
    .filter((entry) => recordedIds.has(entry.kind))
    .map(
      (entry): Filing => ({
        honour: honour.honour,
        obligation: entry.kind,
        on: entry.on,
        covers: entry.year,
      }),
    );
  return { honour, scheme, filings: [...registry.obligations.filings, ...promotions], today };
}
