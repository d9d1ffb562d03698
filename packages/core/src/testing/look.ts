import { hatFor } from '../access/hats.ts';
import type { Actor } from '../access/roles.ts';
import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { EventDraft } from '../act/event-kind.ts';
import type { RegistryView, View } from '../act/view.ts';
import { calendar, type LocalDate } from '../calendar/index.ts';
import { views } from '../catalogue.ts';
import type { RegistryState } from '../registry/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { day } from './city.ts';
import { foldedRegistry, type given } from './given.ts';

interface Asked {
  readonly view: string;
  readonly viewer: Actor;
  readonly query: unknown;
  readonly today?: LocalDate;
}

interface Asker {
  readonly registry: readonly EventDraft[];
  readonly by: string;
  readonly on: string;
  readonly query?: unknown;
  readonly role?: string;
}

/** What any view is computed from on a day. */
const sceneOn = (registry: DeepReadonly<RegistryState>, today: LocalDate) => ({
  registry,
  today,
  calendar: calendar(registry.jurisdiction.schedules, { knownOn: today, makeUpDays: true }),
});

/** What a view of round `r1` answers a person who wears a hat. The doors before it (hat, recusal) are not tried. */
export function look(
  { registry, round }: Pick<ReturnType<typeof given>, 'registry' | 'round'>,
  scheme: Scheme,
  { view, viewer, query, today = day('2026-07-10') }: Asked,
): unknown {
  const found: View | undefined = views.get(view);
  if (!found) throw new Error(`no view ${view}`);
  const answer = found.answer as (situation: object) => unknown;
  const scene = sceneOn(registry, today);
  return answer({ ...scene, round, roundId: 'r1', scheme, viewer, query: found.query.parse(query) });
}

/** What a view of the registry answers to a hat on a day. The door before it is not tried. */
export function seen<Q, A>(
  view: RegistryView<Q, A>,
  registry: DeepReadonly<RegistryState>,
  by: { readonly viewer: Actor; readonly on: string; readonly query: Q },
) {
  return view.answer({
    ...sceneOn(registry, day(by.on)),
    viewer: by.viewer,
    query: view.query.parse(by.query),
  });
}

/** What a person sees of the registry through a view; `'no-such-hat'` for one who has none that it is for. */
export function lookAtRegistry(view: View, asker: Asker): unknown {
  if (view.stream !== 'registry') throw new Error(`${view.name} is no view of the registry`);
  const registry = foldedRegistry(asker.registry);
  const person = { person: asker.by, role: asker.role };
  const viewer = hatFor({ registry, day: day(asker.on) }, person, view.for);
  if (!viewer) return 'no-such-hat';
  return seen(view as RegistryView, registry, { viewer, on: asker.on, query: asker.query ?? {} });
}
