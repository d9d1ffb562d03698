import { actEvents } from './act/act-events.ts';
import type { Command } from './act/command.ts';
import type { EventKind, StreamKind } from './act/event-kind.ts';
import type { RefusalKind } from './act/refusal.ts';
import { actRefusals } from './act/refusals.ts';
import type { View } from './act/view.ts';
import type { LedgerEvent } from './ledger/event.ts';
import {
  registryCommands,
  registryEvents,
  registryRefusals,
  registryRooms,
  registryViews,
} from './registry/index.ts';
import { roundCommands, roundEvents, roundRefusals, roundRooms, roundViews } from './round/index.ts';

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

/** Whether a public export shows an event: as the catalogue says; one of an unknown kind is hidden. */
export function isPublicEvent({ act, type }: Pick<LedgerEvent, 'act' | 'type'>): boolean {
  const [stream = ''] = act.split('/');
  return eventKinds.get(`${stream}/${type}`)?.visibility === 'public';
}

/** Every kind of refusal, by kind. */
export const refusalKinds: ReadonlyMap<string, RefusalKind<never>> = byKey(
  [...actRefusals, ...registryRefusals, ...roundRefusals] as unknown as RefusalKind<never>[],
  (entry) => entry.kind,
);

/** One room of the catalogue: what a stage of a round, or a part of the registry, brings. */
export interface Room {
  readonly name: string;
  readonly stream: StreamKind;
  readonly commands: readonly Command[];
  readonly views: readonly View[];
  readonly refusals: readonly RefusalKind<never>[];
}

/** Every room, the registry's first and then a round's in the order of its stages: for pages that show acts room by room. */
export const rooms: readonly Room[] = [
  ...roomsOf('registry', registryRooms),
  ...roomsOf('round', roundRooms),
];

type Brings = Readonly<Record<'commands' | 'views' | 'refusals', readonly unknown[]>>;

function roomsOf(stream: StreamKind, named: Readonly<Record<string, Brings>>): Room[] {
  return Object.entries(named).map(([name, brings]) => ({ name, stream, ...brings }) as Room);
}

function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (map.has(key)) throw new Error(`two entries of the catalogue are called ${key}`);
    map.set(key, entry);
  }
  return map;
}
