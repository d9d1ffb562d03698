import type { Reply } from './reply.ts';
import { type StreamId, streamPath } from './stream.ts';
import type { Transport } from './transport.ts';

/** An act that waits for its second person, whole, so that they see what they would do. */
export interface PreparedAct {
  readonly act: string;
  readonly command: string;
  readonly payload: unknown;
  readonly by: string;
  readonly preparedAt: string;
}

/** The acts of a stream that wait for a second person whom the signed-in person may be, and their own. */
export const readPrepared = (
  transport: Transport,
  stream: StreamId,
): Promise<Reply<{ readonly prepared: readonly PreparedAct[] }>> =>
  transport.send({ method: 'GET', path: `${streamPath(stream)}/prepared` });
