/** A stream's id: `registry/<jurisdiction>` or `round/<jurisdiction>:<round>`. */
export type StreamId = `registry/${string}` | `round/${string}`;

/** The registry of a jurisdiction. */
export const registryOf = (jurisdiction: string): `registry/${string}` => `registry/${jurisdiction}`;

/** A round of a jurisdiction: ids of rounds are unique only inside it. */
export const roundOf = (jurisdiction: string, round: string): `round/${string}` =>
  `round/${jurisdiction}:${round}`;

/** The path of a stream under the API. */
export function streamPath(stream: StreamId): string {
  const cut = stream.indexOf('/');
  return `/api/v1/${stream.slice(0, cut)}/${encodeURIComponent(stream.slice(cut + 1))}`;
}
