import { type AnswerOf, registryOf, type StreamId } from '@laureate/client';
import { useLook } from './use-look.ts';

/** The jurisdiction of a stream: `round/<jurisdiction>:<round>` or `registry/<jurisdiction>`. */
export const jurisdictionOf = (stream: StreamId): string =>
  stream.slice(stream.indexOf('/') + 1).split(':')[0] ?? '';

/** The scheme a round is pinned to, as adopted; nothing while it is not known, and for a registry. */
export function useScheme(stream: StreamId, when = true): AnswerOf<'scheme'> | undefined {
  const isRound = stream.startsWith('round/');
  const line = useLook(stream, 'round-line', {}, { when: when && isRound });
  const { scheme = '', version = 1 } = line.data ?? {};
  const adopted = useLook(
    registryOf(jurisdictionOf(stream)),
    'scheme',
    { scheme, version },
    { when: line.data !== undefined },
  );
  return adopted.data;
}
