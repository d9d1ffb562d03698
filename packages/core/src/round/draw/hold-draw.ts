import type { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { type DrawOutcome, drawPanels, type Reveal, seedOf } from '../../fairness/draw/index.ts';
import type { Hasher } from '../../ledger/port.ts';
import type { drawCameToNothing, panelsDrawn } from './events.ts';
import { type Frozen, panelsToDraw } from './freeze.ts';
import type { Draw } from './slice.ts';

/** A draw as all rounds together name it. */
export const nameOfDraw = (roundId: string, draw: string): string => `${roundId}/${draw}`;

type Drawn = z.infer<typeof panelsDrawn.payload>;
type Nothing = z.infer<typeof drawCameToNothing.payload>;

/** What a draw comes to once all nonces are shown: the payload of its outcome. Pure; also for checking. */
export type Held = { readonly drawn: Drawn } | { readonly nothing: Nothing };

const panelOf = (
  panel: Extract<DrawOutcome, { drawn: true }>['panels'][number],
): Drawn['panels'][number] => ({
  panel: panel.panel,
  candidates: panel.candidates,
  inConflict: panel.inConflict,
  overLoad: panel.overLoad,
  how: panel.how,
  members: [...panel.members],
  ...(panel.leader === undefined ? {} : { leader: panel.leader }),
  reserves: [...panel.reserves],
});

export function holdDraw(
  hasher: Hasher,
  roundId: string,
  draw: DeepReadonly<Omit<Draw, 'frozen'>>,
  frozen: DeepReadonly<Frozen>,
  shown: readonly Reveal[],
): Held {
  const { attempt, poolRoot, dossiersHead } = draw;
  const reveals = draw.committers.map(({ body }) => ({
    committer: body,
    nonce: shown.find(({ committer }) => committer === body)?.nonce ?? '',
  }));
  const seed = seedOf(hasher, {
    draw: nameOfDraw(roundId, draw.draw),
    attempt,
    poolRoot,
    dossiersHead,
    reveals,
  });
  const outcome = drawPanels(hasher, {
    seed,
    pool: frozen.pool,
    panels: panelsToDraw(frozen as Frozen),
    rules: frozen.rules,
  });
  const common = { draw: draw.draw, reveals, seed, calculation: 'draw@1' as const };
  return outcome.drawn
    ? { drawn: { ...common, starts: outcome.starts, panels: outcome.panels.map(panelOf) } }
    : {
        nothing: {
          ...common,
          short: outcome.short.map(({ shortages, ...short }) => ({ ...short, shortages: [...shortages] })),
        },
      };
}
