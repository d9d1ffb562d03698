import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { registryView } from '../../../act/view.ts';
import { type LocalDate, yearOf } from '../../../calendar/index.ts';
import { type KnownHonour, knownHonours, whyNotStandingOn } from '../../honours/known-honour.ts';
import { actsFor } from '../../parties/acts-for.ts';
import type { RegistryState } from '../../state.ts';
import { type Duty, obligationsOf } from '../due.ts';
import { dutyGroundOf } from '../duties-of-winner.ts';

const isOfYear = (duty: Duty, year: number): boolean =>
  duty.kind === 'due' ? yearOf(duty.dueOn) === year : duty.fromYear <= year && year <= duty.toYear;

function winnerRow(
  registry: DeepReadonly<RegistryState>,
  known: KnownHonour,
  today: LocalDate,
  year: number | undefined,
) {
  const { honour, party, name, track, grade, decidedOn } = known.honour;
  const { revisits, orders } = registry.obligations;
  return {
    honour,
    party,
    name,
    track,
    grade,
    decidedOn,
    duties: obligationsOf(dutyGroundOf(registry, known, today)).filter(
      (duty) => year === undefined || isOfYear(duty, year),
    ),
    revisits: [...revisits.values()]
      .filter((entry) => entry.honour === honour)
      .map(({ revisit, on, finding }) => ({ revisit, on, finding })),
    orders: [...orders.values()]
      .filter((entry) => entry.honour === honour)
      .map(({ order, because, what, dueOn, reportedOn, result }) => ({
        order,
        because,
        what,
        dueOn,
        ...(reportedOn ? { reportedOn } : {}),
        ...(result ? { result } : {}),
      })),
  };
}

/**
 * Winners by years: what each has filed, is to file, was revisited for and ordered to mend. The office sees every
 * winner whose title stands, a winner its own; the experts of a revisit are not named. `year`: duties of it alone.
 */
export const obligations = registryView('obligations', {
  for: [hat('office'), hat('supervisor'), hat('applicant')],
  query: z.strictObject({ year: z.int().optional() }),
  answer: ({ registry, viewer, today, query }) => ({
    winners: knownHonours(registry)
      .filter((known) => whyNotStandingOn(known, today) === undefined)
      .filter(
        ({ honour }) => viewer.role !== 'applicant' || actsFor(registry, viewer.person, honour.party, today),
      )
      .map((known) => winnerRow(registry, known, today, query.year)),
  }),
});
