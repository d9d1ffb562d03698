import { z } from 'zod';
import type { ClaimedHat } from './look.ts';
import type { StreamId } from './stream.ts';
import type { Transport } from './transport.ts';

/** One message of an event stream. */
export interface ServerSent {
  readonly event: string;
  readonly data: string;
}

/** Reads the messages of an event stream as they come; ends with the stream. */
export async function* readServerSent(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const message = messageOf(block);
        if (message) yield message;
      }
    }
  } finally {
    reader.releaseLock();
  }
}

function messageOf(block: string): ServerSent | undefined {
  const fields = block.split('\n').flatMap((line) => {
    const match = line.match(/^(event|data): ?(.*)$/);
    return match ? [{ name: match[1], value: match[2] ?? '' }] : [];
  });
  if (fields.length === 0) return undefined;
  const of = (name: string) => fields.filter((field) => field.name === name).map((field) => field.value);
  return { event: of('event').at(-1) ?? 'message', data: of('data').join('\n') };
}

/** A view that a person has before them. */
export interface WatchedView {
  readonly stream: StreamId;
  readonly view: string;
  readonly query: unknown;
  readonly hat?: ClaimedHat | undefined;
}

const ChangeSchema = z.object({ kind: z.string(), id: z.string(), view: z.string() });
const PAUSES = [1_000, 3_000, 10_000, 30_000];

/** The most views one connection watches. */
export const WATCHED_AT_MOST = 50;

const shortOf = ({ stream, view, query, hat }: WatchedView) => ({
  kind: stream.slice(0, stream.indexOf('/')),
  id: stream.slice(stream.indexOf('/') + 1),
  view,
  query,
  role: hat?.role,
  body: hat?.body,
});

/**
 * Listens until called off, and tells of every watched view whose answer is another now. A broken connection is made
 * again, slower each time; after each gap every view is told of, because what happened meanwhile is not known.
 */
export async function watchChanges(
  transport: Transport,
  views: readonly WatchedView[],
  onChange: (view: WatchedView) => void,
  signal: AbortSignal,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<void> {
  const watched = views.slice(0, WATCHED_AT_MOST);
  const path = `/api/v1/changes?${new URLSearchParams({ watch: JSON.stringify(watched.map(shortOf)) })}`;
  for (let failures = 0, first = true; !signal.aborted; first = false) {
    const headers = { accept: 'text/event-stream' };
    const response = await transport.open({ method: 'GET', path, headers, signal });
    if (response?.ok && response.body) {
      failures = 0;
      if (!first) for (const view of watched) onChange(view);
      await tellAll(response.body, watched, onChange);
    } else if (response !== undefined && response.status < 500 && response.status !== 429) return;
    if (signal.aborted) return;
    await wait(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 1_000);
    failures += 1;
  }
}

async function tellAll(
  body: ReadableStream<Uint8Array>,
  watched: readonly WatchedView[],
  onChange: (view: WatchedView) => void,
): Promise<void> {
  try {
    for await (const { event, data } of readServerSent(body)) {
      if (event !== 'changed') continue;
      const change = ChangeSchema.parse(JSON.parse(data));
      for (const view of watched) {
        if (view.view === change.view && view.stream === `${change.kind}/${change.id}`) onChange(view);
      }
    }
  } catch {
    // A broken connection ends the reading; it is made again.
  }
}
