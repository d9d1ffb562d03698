import { z } from 'zod';
import { BodyKindSchema } from '../../access/roles.ts';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

export const examinerBarred = refusalKind('examiner-barred', 'state', { person: z.string() });
export const alreadyInExaminerPool = refusalKind('already-in-examiner-pool', 'state', {
  person: z.string(),
  to: LocalDateSchema,
});
export const notInExaminerPool = refusalKind('not-in-examiner-pool', 'state', {
  person: z.string(),
  day: LocalDateSchema,
});
export const trainedAfterStart = refusalKind('trained-after-start', 'input', {
  trainedOn: LocalDateSchema,
  from: LocalDateSchema,
});
export const schemeHasNoPool = refusalKind('scheme-has-no-pool', 'rule', { programme: z.string() });
/** Lists of other kinds of body are not pools. */
export const notAPoolKeeper = refusalKind('not-a-pool-keeper', 'rule', {
  body: z.string(),
  kind: BodyKindSchema,
  keptBy: z.array(BodyKindSchema),
});
export const alreadyInPool = refusalKind('already-in-pool', 'state', { party: z.string(), body: z.string() });
export const notInPool = refusalKind('not-in-pool', 'state', {
  party: z.string(),
  body: z.string(),
  day: LocalDateSchema,
});

export const poolsRefusals = [
  examinerBarred,
  alreadyInExaminerPool,
  notInExaminerPool,
  trainedAfterStart,
  schemeHasNoPool,
  notAPoolKeeper,
  alreadyInPool,
  notInPool,
];
