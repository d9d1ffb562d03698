import { z } from 'zod';
import type { LedgerEvent } from '../ledger/event.ts';
import { actEvents } from './act-events.ts';
import type { ActsState } from './acts-slice.ts';
import type { Situation } from './command.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { StreamKind } from './event-kind.ts';
import { ActId, FileRef, Sealed } from './fields.ts';
import { type Decision, type Refusal, refuseAll } from './refusal.ts';
import { alreadyRescinded, cannotBeRescinded, noSuchAct } from './refusals.ts';

/** What a person says who takes an act back: which, why (sealed), and the papers that show it. */
export const RescindPayloadSchema = z.strictObject({
  act: ActId,
  reason: Sealed,
  evidence: z.array(FileRef).min(1),
});
export type RescindPayload = z.infer<typeof RescindPayloadSchema>;

/** The stream an act is taken back in: its folded acts, what its fold can undo, and the cases the act touched. */
export interface RescindGround {
  readonly stream: StreamKind;
  readonly acts: DeepReadonly<ActsState>;
  /** `registryFold.canUndo` or `roundFold.canUndo`. */
  readonly canUndo: (eventType: string) => boolean;
  /** The cases for which the commands to run again are open again although their stage has closed. */
  readonly cases: readonly string[];
}

/** Events of the envelope, which no fold keeps a trace of and which therefore need no undoing. */
const tracelessTypes: ReadonlySet<string> = new Set(['PaperEntered']);

/** The events of an act that changed the state; empty for an unknown act or one of another stream. */
export function rescindableEvents(
  situation: Pick<Situation, 'eventsOf'>,
  act: string,
  stream: StreamKind,
): readonly LedgerEvent[] {
  if (!act.startsWith(`${stream}/`)) return [];
  return (situation.eventsOf(act) ?? []).filter((event) => !tracelessTypes.has(event.type));
}

/**
 * Every reason why an act cannot be taken back: there is no such act in this stream, it was taken back before, its
 * command says never (or is unknown), or one of its events has no undo handler.
 */
export function whyNotRescind(
  situation: Pick<Situation, 'eventsOf' | 'undoOf'>,
  act: string,
  { stream, acts, canUndo }: Pick<RescindGround, 'stream' | 'acts' | 'canUndo'>,
): Refusal[] {
  const events = rescindableEvents(situation, act, stream);
  const [first] = events;
  if (!first) return [noSuchAct({ act })];
  const undo = situation.undoOf(first.command)?.undo ?? 'never';
  const undoable = undo !== 'never' && events.every((event) => canUndo(event.type));
  return [
    ...(acts.rescinded.has(act) ? [alreadyRescinded({ act })] : []),
    ...(undoable ? [] : [cannotBeRescinded({ command: first.command })]),
  ];
}

/**
 * Takes an act back: one `ActRescinded` that carries the undone events and the commands to run again; the fold then
 * undoes them, last first. Nothing is deleted. Refused with every reason of {@link whyNotRescind} and `alsoAgainst`,
 * the reasons a room adds of its own.
 */
export function rescindAct(
  situation: Pick<Situation, 'eventsOf' | 'undoOf'>,
  payload: RescindPayload,
  ground: RescindGround,
  alsoAgainst: readonly (Refusal | undefined)[] = [],
): Decision {
  const { act, reason, evidence } = payload;
  const undone = rescindableEvents(situation, act, ground.stream);
  const command = undone[0]?.command ?? '';
  return (
    refuseAll(whyNotRescind(situation, act, ground), alsoAgainst) ?? [
      actEvents(ground.stream).actRescinded({
        rescinds: act,
        command,
        cases: ground.cases,
        reason,
        evidence,
        undone,
        redo: situation.undoOf(command)?.redo ?? [],
        mustRedo: situation.undoOf(command)?.mustRedo ?? false,
      }),
    ]
  );
}
