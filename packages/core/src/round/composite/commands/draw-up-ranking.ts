import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { stageNotOpen } from '../../../act/refusals.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { whyListBelowGate } from '../../document-review/gate.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { rankingDrawnUp } from '../events.ts';
import { rankingOf } from '../ranking-of.ts';
import {
  candidatesAlreadyResolved,
  noCompositeForTrack,
  rankingUnchanged,
  weightsNotSet,
} from '../refusals.ts';
import { rankingStands } from '../up-to-date.ts';

/**
 * Ranks a track by composite score. The numbers are computed, never entered. It is drawn up again only when what it
 * rests on has changed, at the latest before the candidates are resolved; never before the composite has opened, also
 * where views are sought first.
 */
export const drawUpRanking = roundCommand('draw-up-ranking', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.composite.composite', 'process.composite.refill'],
  during: ['composite', 'consultation', 'deliberation'],
  undo: 'rescind',
  redo: ['draw-up-ranking', 'propose-candidates'],
  mustRedo: true,
  payload: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { track } = payload;
    const rules = scheme.stage('composite')?.composite[track];
    if (!rules) return { refused: [noCompositeForTrack({ track })] };
    return (
      refuseAll(
        round.proceedings.stages.has('composite') ? undefined : stageNotOpen({ stages: ['composite'] }),
        whyRedoFirst(situation.round, 'draw-up-ranking'),
        rules.parts.some((part) => part.weight === 'to-be-set')
          ? weightsNotSet({ track }, rules.cites)
          : undefined,
        whyListBelowGate(situation, track),
        round.deliberation.resolved.has(track) ? candidatesAlreadyResolved({ track }) : undefined,
        rankingStands(situation, track) === 'up-to-date' ? rankingUnchanged({ track }) : undefined,
      ) ?? [rankingDrawnUp({ track, calculation: 'competition-rank@1', rows: rankingOf(situation, track) })]
    );
  },
});
