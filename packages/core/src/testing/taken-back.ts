import { actEvents } from '../act/act-events.ts';
import type { EventDraft } from '../act/event-kind.ts';
import { file, sealed } from './city.ts';
import type { ToldEvent } from './round.ts';

/** A round's event taken back on record; `act` is the one that had appended it, where the fold looks at that. */
export function takenBack(
  { type, v, payload }: EventDraft,
  { act = 'round/r1#0', command = 'told', mustRedo = false } = {},
): ToldEvent {
  const undone = { type, v, payload, act, at: '', by: { person: 'teller', role: 'office' }, command };
  return actEvents('round').actRescinded({
    rescinds: act,
    command,
    cases: [],
    reason: sealed('mistake'),
    evidence: [file('letter')],
    undone: [undone],
    redo: [command],
    mustRedo,
  });
}
