import { isRefusedReply, look, type StreamId, type Transport } from '@laureate/client';
import type { Context } from '../context.ts';
import { kindOfStream, registryBeside } from './stream-text.ts';

/** Labels of the articles of a round's scheme by their ids; empty where there is no round or it is not to be seen. */
export async function articleLabels(
  { title }: Context,
  transport: Transport,
  stream: StreamId,
): Promise<ReadonlyMap<string, string>> {
  if (kindOfStream(stream) !== 'round') return new Map();
  const line = await look(transport, stream, 'round-line', {});
  if (isRefusedReply(line)) return new Map();
  const { scheme, version } = line.value;
  const adopted = await look(transport, registryBeside(stream), 'scheme', { scheme, version });
  if (isRefusedReply(adopted)) return new Map();
  return new Map(adopted.value.articles.map(({ id, label }) => [id, title(label)]));
}
