import { z } from 'zod';
import { StageIdSchema } from '../scheme/stage-id.ts';
import { refusalKind } from './refusal.ts';

/** Refusals that any act may meet, whatever its command. */
export const unknownCommand = refusalKind('unknown-command', 'input', { command: z.string() });
export const badInput = refusalKind('bad-input', 'input', {
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
});
/** Absent and hidden answer alike. */
export const notFound = refusalKind('not-found', 'not-found', { what: z.string() });
export const noSuchHat = refusalKind('no-such-hat', 'forbidden', { needs: z.array(z.string()) });
export const passesToDeputy = refusalKind('passes-to-deputy', 'forbidden', {});
/** A possible conflict of interest waits for somebody's finding; the person's own, who may know. */
export const conflictOpen = refusalKind('conflict-open', 'forbidden', { cases: z.array(z.string()) });
/** An examiner or leader acts on a case before the undertaking and the declaration of conflicts. */
export const declareFirst = refusalKind('declare-first', 'state', {});
export const appliesInThisRound = refusalKind('applies-in-this-round', 'forbidden', {});
export const barredFromEvaluation = refusalKind('barred-from-evaluation', 'forbidden', {});
export const needsSecondPerson = refusalKind('needs-second-person', 'state', {
  preparedBy: z.array(z.string()),
});
export const noSuchPreparation = refusalKind('no-such-preparation', 'state', { prepared: z.string() });
export const preparationDiffers = refusalKind('preparation-differs', 'state', { prepared: z.string() });
export const preparedBySamePerson = refusalKind('prepared-by-same-person', 'forbidden', {});
export const noPreparationNeeded = refusalKind('no-preparation-needed', 'state', { command: z.string() });
export const stageNotOpen = refusalKind('stage-not-open', 'state', { stages: z.array(StageIdSchema) });
export const paperDayInFuture = refusalKind('paper-day-in-future', 'input', { effectiveOn: z.string() });
export const timeGoesBack = refusalKind('time-goes-back', 'state', { last: z.string() });
export const noSuchAct = refusalKind('no-such-act', 'state', { act: z.string() });
export const cannotBeRescinded = refusalKind('cannot-be-rescinded', 'rule', { command: z.string() });
export const alreadyRescinded = refusalKind('already-rescinded', 'state', { act: z.string() });

export const actRefusals = [
  unknownCommand,
  badInput,
  notFound,
  noSuchHat,
  passesToDeputy,
  conflictOpen,
  declareFirst,
  appliesInThisRound,
  barredFromEvaluation,
  needsSecondPerson,
  noSuchPreparation,
  preparationDiffers,
  preparedBySamePerson,
  noPreparationNeeded,
  stageNotOpen,
  paperDayInFuture,
  timeGoesBack,
  noSuchAct,
  cannotBeRescinded,
  alreadyRescinded,
];
