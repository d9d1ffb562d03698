import { registryOf, type StreamId } from '@laureate/client';
import { Misuse } from '../misuse.ts';

const streamForm = /^(registry\/[A-Za-z0-9._-]{1,64}|round\/[A-Za-z0-9._-]{1,64}:[A-Za-z0-9._-]{1,64})$/;

/** A stream as it is typed: `registry/<city>` or `round/<city>:<round>`. */
export function streamFrom(typed: string): StreamId {
  if (!streamForm.test(typed)) throw new Misuse('not-a-stream', { typed });
  return typed as StreamId;
}

/** The registry beside a stream. */
export function registryBeside(stream: StreamId): `registry/${string}` {
  return registryOf(stream.slice(stream.indexOf('/') + 1).split(':')[0] ?? '');
}

/** `registry` or `round`. */
export const kindOfStream = (stream: StreamId): string => stream.slice(0, stream.indexOf('/'));
