import { z } from 'zod';
import { type EventKind, eventKind, type StreamKind } from './event-kind.ts';
import { ActId, FileRef, LocalDateSchema, Sealed } from './fields.ts';
import { ACT_RESCINDED } from './slice.ts';

/** The first of two persons has prepared an act; the second performs the very same payload. */
export interface ActPrepared {
  readonly command: string;
  readonly payload: unknown;
}

/** An act taken back: why, on what evidence, what it had appended, and which commands must be run again. */
export interface ActRescinded {
  readonly rescinds: string;
  readonly command: string;
  readonly cases: readonly string[];
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly undone: readonly unknown[];
  readonly redo: readonly string[];
  /** Whether the round stands still for these cases until the command has been run again. */
  readonly mustRedo?: boolean | undefined;
}

/** An act that came on paper: the day it counts from, and scans of the paper. */
export interface PaperEntered {
  readonly effectiveOn: string;
  readonly evidence: readonly string[];
}

const prepared = z.strictObject({ command: z.string().min(1), payload: z.unknown() });
const rescinded = z.strictObject({
  rescinds: ActId,
  command: z.string().min(1),
  cases: z.array(z.string()),
  reason: Sealed,
  evidence: z.array(FileRef).min(1),
  undone: z.array(z.unknown()).min(1),
  redo: z.array(z.string()),
  mustRedo: z.boolean().default(false),
});

const paper = z.strictObject({ effectiveOn: LocalDateSchema, evidence: z.array(FileRef).min(1) });

/** The events that any kind of stream has, for one of them. */
export function actEvents(stream: StreamKind): {
  readonly actPrepared: EventKind<ActPrepared>;
  readonly actRescinded: EventKind<ActRescinded>;
  readonly paperEntered: EventKind<PaperEntered>;
} {
  return {
    actPrepared: eventKind<ActPrepared>('ActPrepared', {
      stream,
      visibility: 'internal',
      payload: prepared as unknown as z.ZodType<ActPrepared>,
    }),
    actRescinded: eventKind<ActRescinded>(ACT_RESCINDED, {
      stream,
      visibility: 'internal',
      payload: rescinded as unknown as z.ZodType<ActRescinded>,
    }),
    paperEntered: eventKind<PaperEntered>('PaperEntered', { stream, visibility: 'internal', payload: paper }),
  };
}
