import type { RoundSituation } from '../act/command.ts';
import type { EventDraft } from '../act/event-kind.ts';
import type { Refusal } from '../act/refusal.ts';
import type { StageId } from '../scheme/stage-id.ts';
import { stageClosed, stageOpened } from './proceedings/events.ts';

/** One stage of the vocabulary: what must be done before it can close. Adding one: its folder and a line in stages.ts. */
export interface StageDefinition {
  readonly id: StageId;
  readonly whyNotClose: (situation: RoundSituation) => readonly Refusal[];
}

/** Closes a stage and opens every stage of the scheme whose predecessors are then all closed. */
export function closeAndOpenNext({ round, scheme, today }: RoundSituation, stage: StageId): EventDraft[] {
  const isClosed = (id: StageId) => id === stage || round.proceedings.stages.get(id)?.closedOn !== undefined;
  const next = scheme.document.process.filter(
    (rules) =>
      !round.proceedings.stages.has(rules.stage) &&
      rules.after.includes(stage) &&
      rules.after.every(isClosed),
  );
  return [
    stageClosed({ stage, on: today }),
    ...next.map((rules) => stageOpened({ stage: rules.stage, on: today })),
  ];
}
