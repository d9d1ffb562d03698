import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

const draw = { draw: z.string() };
const bodies = { bodies: z.array(z.string()) };

export const panelsNotDrawn = refusalKind('panels-not-drawn', 'rule', {});
/** Where panels are drawn, nobody chooses members by hand. */
export const panelsAreDrawn = refusalKind('panels-are-drawn', 'rule', { cases: z.array(z.string()) });
export const seatsAreDrawn = refusalKind('seats-are-drawn', 'rule', { panel: z.string() });
export const drawIdUsed = refusalKind('draw-id-used', 'state', draw);
export const nothingToDraw = refusalKind('nothing-to-draw', 'input', {});
export const noSecondCommitter = refusalKind('no-second-committer', 'state', {});
export const caseBeingDrawn = refusalKind('case-being-drawn', 'state', {
  case: z.string(),
  stage: StageIdSchema,
  ...draw,
});
export const panelBeingDrawn = refusalKind('panel-being-drawn', 'state', { panel: z.string(), ...draw });
export const noEmptySeats = refusalKind('no-empty-seats', 'state', { panel: z.string() });
export const drawnSizeTooSmall = refusalKind('drawn-size-too-small', 'rule', {
  panel: z.string(),
  size: z.number(),
  members: z.number(),
});
/** The pool cannot fill a panel: what it is short of, and by how many. */
export const poolTooSmall = refusalKind('pool-too-small', 'rule', {
  panel: z.string(),
  constraint: z.enum(['candidates', 'leader', 'sector', 'employer', 'field', 'together', 'rare']),
  needed: z.number(),
  available: z.number(),
  missing: z.number(),
  inConflict: z.number(),
  overLoad: z.number(),
  sector: z.string().optional(),
});
export const rotationNotAsked = refusalKind('rotation-not-asked', 'rule', {});
export const committeeDecidesFormation = refusalKind('committee-decides-formation', 'state', {
  voids: z.number(),
});
export const drawIsOver = refusalKind('draw-is-over', 'state', draw);
export const notACommitter = refusalKind('not-a-committer', 'forbidden', bodies);
export const committerOfTheOffice = refusalKind('committer-of-the-office', 'rule', { person: z.string() });
export const sameCommitter = refusalKind('same-committer', 'rule', { person: z.string() });
export const alreadyCommitted = refusalKind('already-committed', 'state', { body: z.string() });
export const commitmentsMissing = refusalKind('commitments-missing', 'state', bodies);
export const alreadyRevealed = refusalKind('already-revealed', 'state', { body: z.string() });
export const nonceDiffers = refusalKind('nonce-differs', 'input', { body: z.string() });
export const revealTermOver = refusalKind('reveal-term-over', 'state', { endsOn: z.string() });
/** Nothing voids a draw whose committers still have time, once a nonce has been shown. */
export const drawTermRunning = refusalKind('draw-term-running', 'state', {
  endsOn: z.string(),
  ...bodies,
});
export const drawNotVoid = refusalKind('draw-not-void', 'state', draw);
export const notYetTheCommittees = refusalKind('not-yet-the-committees', 'state', { voids: z.number() });
export const formationAlreadyDecided = refusalKind('formation-already-decided', 'state', draw);
export const panelNotDrawn = refusalKind('panel-not-drawn', 'state', { panel: z.string() });
export const drawStillOpen = refusalKind('draw-still-open', 'state', draw);
export const seatsEmpty = refusalKind('seats-empty', 'state', { panel: z.string(), seats: z.number() });

export const drawRefusals = [
  panelsNotDrawn,
  panelsAreDrawn,
  seatsAreDrawn,
  drawIdUsed,
  nothingToDraw,
  noSecondCommitter,
  caseBeingDrawn,
  panelBeingDrawn,
  noEmptySeats,
  drawnSizeTooSmall,
  poolTooSmall,
  rotationNotAsked,
  committeeDecidesFormation,
  drawIsOver,
  notACommitter,
  committerOfTheOffice,
  sameCommitter,
  alreadyCommitted,
  commitmentsMissing,
  alreadyRevealed,
  nonceDiffers,
  revealTermOver,
  drawTermRunning,
  drawNotVoid,
  notYetTheCommittees,
  formationAlreadyDecided,
  panelNotDrawn,
  drawStillOpen,
  seatsEmpty,
];
