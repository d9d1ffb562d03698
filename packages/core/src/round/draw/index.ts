import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { commitNonce } from './commands/commit-nonce.ts';
import { decideFormation } from './commands/decide-formation.ts';
import { declineSeat } from './commands/decline-seat.ts';
import { openDraw } from './commands/open-draw.ts';
import { revealNonce } from './commands/reveal-nonce.ts';
import { vacateSeat } from './commands/vacate-seat.ts';
import { voidDraw } from './commands/void-draw.ts';
import {
  drawCameToNothing,
  drawOpened,
  drawVoided,
  formationDecided,
  nonceCommitted,
  nonceRevealed,
  panelsDrawn,
  poolFrozen,
  seatVacated,
} from './events.ts';
import { drawView } from './views/draw.ts';
import { drawsView } from './views/draws.ts';
import { publicDraws } from './views/public-draws.ts';

export { drawRefusals } from './refusals.ts';

export const drawEvents = [
  drawOpened,
  poolFrozen,
  nonceCommitted,
  nonceRevealed,
  panelsDrawn,
  drawCameToNothing,
  drawVoided,
  formationDecided,
  seatVacated,
];
export const drawCommands: readonly Command[] = [
  openDraw,
  commitNonce,
  revealNonce,
  voidDraw,
  decideFormation,
  declineSeat,
  vacateSeat,
];
export const drawViews: readonly View[] = [drawView, drawsView, publicDraws];
