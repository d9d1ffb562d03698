import { hatFor } from '../access/hats.ts';
import type { EventDraft } from '../act/event-kind.ts';
import type { View } from '../act/view.ts';
import { calendar } from '../calendar/index.ts';
import { registryFold } from '../registry/state.ts';
import { day } from './city.ts';

interface Look {
  readonly registry: readonly EventDraft[];
  readonly by: string;
  readonly on: string;
  readonly query?: unknown;
  readonly role?: string;
}

/** What a person sees of the registry through a view; `'no-such-hat'` for one who has none that it is for. */
export function lookAtRegistry(view: View, look: Look): unknown {
  const registry = registryFold.initial();
  look.registry.forEach((draft, seq) => {
    registryFold.evolve(registry, {
      type: draft.type,
      v: draft.v,
      at: '2026-01-01T00:00:00.000Z',
      act: `registry/city#${seq}`,
      command: 'told',
      by: { person: 'teller', role: 'office' },
      payload: draft.payload,
    });
  });
  const today = day(look.on);
  const viewer = hatFor({ registry, day: today }, { person: look.by, role: look.role }, view.for);
  if (!viewer) return 'no-such-hat';
  if (view.stream !== 'registry') throw new Error(`${view.name} is no view of the registry`);
  const known = calendar(registry.jurisdiction.schedules, { knownOn: today, makeUpDays: true });
  const query = view.query.parse(look.query ?? {}) as never;
  return view.answer({ registry, viewer, today, calendar: known, query });
}
