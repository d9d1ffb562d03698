export {
  commitmentBytes,
  commitmentOf,
  nonceLength,
  opensCommitment,
  type SealedNonce,
} from './commitment.ts';
export { type DrawInput, type DrawnPanel, type DrawOutcome, drawPanels, shortPanels } from './draw-panels.ts';
export { nextReserve } from './next-reserve.ts';
export type { DrawRules, PanelToDraw } from './panel-to-draw.ts';
export { dossiersHead, type FiledDossier, type FrozenPool, freezePool, type PoolEntry } from './pool.ts';
export { type Reveal, type SeedParts, seedOf } from './seed.ts';
export type { PanelShort } from './why-infeasible.ts';
