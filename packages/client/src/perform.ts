import type { CommandName, PayloadOf } from './act-types.ts';
import type { ClaimedHat } from './look.ts';
import type { Reply } from './reply.ts';
import { type StreamId, streamPath } from './stream.ts';
import type { Transport } from './transport.ts';

/** What a done act answers: its id, the events with their places in the stream, and when. */
export interface DoneAct {
  readonly act: string;
  readonly events: readonly { readonly stream: string; readonly type: string; readonly seq: number }[];
  readonly at: string;
}

export interface PerformOptions {
  readonly hat?: ClaimedHat;
  /** `prepare` leaves the act waiting for its second person. */
  readonly mode?: 'perform' | 'prepare';
  /** The act that prepared this one. Without a payload exactly what was prepared is done. */
  readonly prepared?: string;
  /** An act that came on paper: the day it counts from, and scans. */
  readonly paper?: { readonly effectiveOn: string; readonly evidence: readonly string[] };
  /** What the person had before them; with `tag`, a change since then is refused. */
  readonly seen?: { readonly view: string; readonly query: unknown };
  readonly tag?: string;
  /** Decides and does nothing. */
  readonly dryRun?: boolean;
  /** Names this act, so that sending it twice does it once. Made up where it is not given. */
  readonly key?: string;
}

/** Performs a command by any name: for generic forms and tools. */
export function performAny(
  transport: Transport,
  stream: StreamId,
  command: string,
  payload: unknown,
  options: PerformOptions = {},
): Promise<Reply<DoneAct>> {
  const { hat, mode, prepared, paper, seen, tag, dryRun, key } = options;
  return transport.send<DoneAct>({
    method: 'POST',
    path: `${streamPath(stream)}/commands/${command}${dryRun ? '?dry-run' : ''}`,
    body: { payload, hat, mode, prepared, paper, seen },
    headers: {
      'idempotency-key': key ?? transport.newKey(),
      ...(tag === undefined ? {} : { 'if-match': tag }),
    },
    repeatable: true,
  });
}

/** Performs a command; the payload has the type core gives it. */
export function perform<Command extends CommandName>(
  transport: Transport,
  stream: StreamId,
  command: Command,
  payload: PayloadOf<Command>,
  options: PerformOptions = {},
): Promise<Reply<DoneAct>> {
  return performAny(transport, stream, command, payload, options);
}
