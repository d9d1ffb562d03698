import type { Actor } from '../access/roles.ts';
import type { View } from '../act/view.ts';
import { calendar, type LocalDate } from '../calendar/index.ts';
import { views } from '../catalogue.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { day } from './city.ts';
import type { given } from './given.ts';

interface Look {
  readonly view: string;
  readonly viewer: Actor;
  readonly query: unknown;
  readonly today?: LocalDate;
}

/** What a view of round `r1` answers a person who wears a hat. The doors before it (hat, recusal) are not tried. */
export function look(
  { registry, round }: Pick<ReturnType<typeof given>, 'registry' | 'round'>,
  scheme: Scheme,
  { view, viewer, query, today = day('2026-07-10') }: Look,
): unknown {
  const found: View | undefined = views.get(view);
  if (!found) throw new Error(`no view ${view}`);
  const answer = found.answer as (situation: object) => unknown;
  return answer({
    registry,
    round,
    roundId: 'r1',
    scheme,
    viewer,
    query: found.query.parse(query),
    today,
    calendar: calendar(registry.jurisdiction.schedules, { knownOn: today, makeUpDays: true }),
  });
}
