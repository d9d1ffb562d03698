import { actEvents } from './act/act-events.ts';
import type { Command } from './act/command.ts';
import type { EventKind } from './act/event-kind.ts';
import type { RefusalKind } from './act/refusal.ts';
import { actRefusals } from './act/refusals.ts';
import type { View } from './act/view.ts';
import { registryCommands, registryEvents, registryRefusals, registryViews } from './registry/index.ts';
import { roundCommands, roundEvents, roundRefusals, roundViews } from './round/index.ts';

/** Every command, by name: what an API, a command line and the permission matrix are derived from. */
export const commands: ReadonlyMap<string, Command> = byKey(
  [...registryCommands, ...roundCommands],
  (entry) => entry.name,
);

/** Every view, by name. */
export const views: ReadonlyMap<string, View> = byKey(
  [...registryViews, ...roundViews],
  (entry) => entry.name,
);

/** Every kind of event, by `<stream>/<type>`. */
export const eventKinds: ReadonlyMap<string, EventKind<never>> = byKey(
  [
    ...Object.values(actEvents('registry')),
    ...Object.values(actEvents('round')),
    ...registryEvents,
    ...roundEvents,
  ] as unknown as EventKind<never>[],
  (kind) => `${kind.stream}/${kind.type}`,
);

/** Every kind of refusal, by kind. */
export const refusalKinds: ReadonlyMap<string, RefusalKind<never>> = byKey(
  [...actRefusals, ...registryRefusals, ...roundRefusals] as unknown as RefusalKind<never>[],
  (entry) => entry.kind,
);

function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (map.has(key)) throw new Error(`two entries of the catalogue are called ${key}`);
    map.set(key, entry);
  }
  return map;
}
