import type { Service } from '../../../serve.ts';
import { sizesOf } from '../../../store/streams.ts';

/** What leaves the server, changed by how much was kept of a round: hidden entries, too. */
interface Leaving {
  readonly payload: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A leak: what it makes of an answer's bytes when the round's record has so many entries. */
type Leak = (payload: unknown, entries: number) => Leaving;

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner)]));
}

/** Mistakes that a server could make, by name: each tells that something was done in a case one may not know. */
export const plantedLeaks: Readonly<Record<string, Leak>> = {
  'a tag made of the number of the last entry': (payload, entries) => ({
    payload,
    headers: { etag: `"${entries}"` },
  }),
  'a count in a header': (payload, entries) => ({ payload, headers: { 'x-total-count': String(entries) } }),
  'an order that depends on what is hidden': (payload, entries) => ({
    payload: entries % 2 === 0 ? payload : JSON.stringify(turned(JSON.parse(String(payload)))),
    headers: {},
  }),
};

const view = /^\/api\/v1\/round\/([\w.-]+):([\w.-]+)\/views\//;

/** Makes a server leak in the answers of its views. */
export function plant(leak: Leak): (service: Service) => void {
  return ({ app, house }) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const [, jurisdiction = '', round = ''] = view.exec(request.url) ?? [];
      if (jurisdiction === '' || reply.statusCode !== 200) return payload;
      const sizes = await sizesOf(house.store.db, jurisdiction);
      const leaving = leak(payload, sizes.get(`round/${round}`) ?? 0);
      reply.headers(leaving.headers);
      return leaving.payload;
    });
  };
}
