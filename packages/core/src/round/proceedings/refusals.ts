import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

export const stageHasNoClosing = refusalKind('stage-has-no-closing', 'state', { stage: StageIdSchema });
/** Cases that still wait for something before the stage can close. */
export const casesPending = refusalKind('cases-pending', 'state', {
  stage: StageIdSchema,
  cases: z.array(z.string()),
  waitFor: z.string(),
});
export const alreadyRecused = refusalKind('already-recused', 'state', {
  person: z.string(),
  case: z.string(),
});
export const noSuchVeto = refusalKind('no-such-veto', 'rule', { veto: z.string() });
export const vetoNotShown = refusalKind('veto-not-shown', 'rule', {
  veto: z.string(),
  facts: z.array(z.string()),
});
export const caseIsOut = refusalKind('case-is-out', 'state', { case: z.string(), because: z.string() });
/** Every head of a body takes no part in some live case, and nobody stands in. */
export const soleOfficeVacant = refusalKind('sole-office-vacant', 'state', {
  body: z.string(),
  recused: z.array(z.string()),
});

export const undertakingAlreadySigned = refusalKind('undertaking-already-signed', 'state', {
  person: z.string(),
});

/** The winners were published after the act: only a new public act corrects. */
export const publishedSince = refusalKind('published-since', 'state', { notice: z.string() });

/** Work that was taken back waits to be done again before this can go on. */
export const redoFirst = refusalKind('redo-first', 'state', {
  command: z.string(),
  cases: z.array(z.string()),
});

export const proceedingsRefusals = [
  redoFirst,
  publishedSince,
  stageHasNoClosing,
  casesPending,
  alreadyRecused,
  noSuchVeto,
  vetoNotShown,
  caseIsOut,
  soleOfficeVacant,
  undertakingAlreadySigned,
];
