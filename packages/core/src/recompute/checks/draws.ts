import type { Difference, DomainCheck } from '../domain-check.ts';
import { type DrawFault, drawFaultsAt, fullDrawEvents, publicDrawEvents } from '../draw-faults.ts';

/** Faults as a difference: each names what it is about and whose it is. */
function asDifference(faults: readonly DrawFault[]): Difference | undefined {
  if (faults.length === 0) return undefined;
  const told = (which: 'recorded' | 'recomputed') =>
    faults.map(({ what, of, ...values }) => ({
      what,
      ...(of === undefined ? {} : { of }),
      is: values[which] ?? null,
    }));
  return { recorded: told('recorded'), recomputed: told('recomputed') };
}

/** Pools, seeds, outcomes and replacements of every draw, computed again: `draw@1`. */
const draws: DomainCheck = {
  name: 'draw@1',
  needs: 'full-record',
  covers: fullDrawEvents,
  differs: (placed, before, around) => asDifference(drawFaultsAt(placed, before, around)),
};

/** Every nonce against its commitment; the public record is enough. */
const nonces: DomainCheck = {
  name: 'draw-nonces',
  needs: 'public-record',
  covers: publicDrawEvents,
  differs: (placed, before, around) => asDifference(drawFaultsAt(placed, before, around)),
};

export const drawChecks: readonly DomainCheck[] = [draws, nonces];
