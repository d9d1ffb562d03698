import { hatsOf } from '../../access/hats.ts';
import type { Actor } from '../../access/roles.ts';
import { sameParty } from '../../access/same-party.ts';
import { type Instant, localDateOf } from '../../calendar/index.ts';
import { commands } from '../../catalogue.ts';
import type { Actor as RecordedActor } from '../../ledger/event.ts';
import type { DomainCheck } from '../domain-check.ts';

const isSameHat = (one: Actor, other: RecordedActor): boolean =>
  one.role === other.role &&
  one.body === other.body &&
  one.rank === other.rank &&
  one.deputyFor === other.deputyFor;

/** Every act was done in a hat its person could wear that day, by a command that exists, and never alone by two. */
export const hats: DomainCheck = {
  name: 'hats',
  needs: 'full-record',
  covers: [],
  differs: ({ event }, { registry, round, roundId }) => {
    if (!commands.has(event.command)) return { recorded: event.command, recomputed: 'unknown-command' };
    if (sameParty(registry, event.preparedBy, event.by.person))
      return { recorded: event.preparedBy, recomputed: 'another-person' };
    const worn = hatsOf({ registry, round, roundId, day: localDateOf(event.at as Instant) }, event.by.person);
    return worn.some((hat) => isSameHat(hat, event.by))
      ? undefined
      : { recorded: event.by, recomputed: worn };
  },
};
