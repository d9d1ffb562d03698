import { eventKinds } from '../../catalogue.ts';
import type { DomainCheck } from '../domain-check.ts';

/** Every visible event is of a known kind and version, and its payload has that kind's form. */
export const payloads: DomainCheck = {
  name: 'payloads',
  needs: 'public-record',
  covers: [],
  differs: ({ event, stream }) => {
    const kind = eventKinds.get(`${stream.split('/')[0]}/${event.type}`);
    if (!kind) return { recorded: event.type, recomputed: 'unknown-kind' };
    if (event.v > kind.version) return { recorded: event.v, recomputed: kind.version };
    if (event.v < kind.version) return undefined;
    const parsed = kind.payload.safeParse(event.payload);
    return parsed.success
      ? undefined
      : { recorded: event.type, recomputed: parsed.error.issues.map((issue) => issue.path.join('.')) };
  },
};
