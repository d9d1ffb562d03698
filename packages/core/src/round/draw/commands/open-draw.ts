import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { DrawId, PanelId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { panelSizeOf } from '../../panel/why-not-seated.ts';
import { termOf } from '../../term-of.ts';
import { committersOf } from '../committers.ts';
import { drawRulesOf } from '../draw-rules.ts';
import { voidsOf } from '../draws-of.ts';
import { drawOpened, HexSchema, NewPanelSchema, poolFrozen, ServedSchema } from '../events.ts';
import { freeze, headOfDossiers, writtenRules } from '../freeze.ts';
import { drawIdUsed, noSecondCommitter, nothingToDraw, panelsNotDrawn } from '../refusals.ts';
import { drawingAsked, whyNotAsked, whyPoolShort } from '../why-not-open.ts';

const PayloadSchema = z.strictObject({
  draw: DrawId,
  panels: z.array(NewPanelSchema.extend({ size: z.int().min(1).optional() })).default([]),
  /** Panels whose empty seats are to be filled. */
  refill: z.array(PanelId).default([]),
  /** What earlier editions examiners sat in, where the scheme lets them take turns. */
  served: z.array(ServedSchema).default([]),
  /** 32 random bytes from the side of whoever opens; they keep entries from being guessed from their hashes. */
  poolSalt: HexSchema,
});

/**
 * Opens a draw and closes its pool: who may be drawn for which panels, before anybody knows a nonce. Refused with what
 * the pool is short of. The office opens it, or the evaluator that runs the review; recused persons have a deputy.
 */
export const openDraw = roundCommand('open-draw', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: [
    'process.panel.formed',
    'process.panel.draw',
    'process.panel.size',
    'process.panel.leader',
    'process.panel.pool',
    'process.panel.recusal',
    'process.panel.evaluator',
    'process.panel.industryExpert',
    'process.panel.bySector',
    'process.panel.mostCases',
    'process.panel.mostOfField',
    'process.panel.oneOfEmployer',
    'process.panel.leadsAfter',
  ],
  undo: 'never',
  during: ['panel', 'document-review', 'defence', 'site-review', 'inspection'],
  payload: PayloadSchema,
  cases: () => 'every-case',
  decide: (situation) => {
    const { scheme, round, hasher, payload, today, calendar } = situation;
    const rules = drawRulesOf(scheme);
    const term = scheme.stage('panel')?.draw?.term;
    if (!rules || !term) return { refused: [panelsNotDrawn({}, scheme.stage('panel')?.formed?.cites)] };
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { draw, served, poolSalt, refill } = payload;
    const size = panelSizeOf(scheme);
    const asked = {
      served,
      poolSalt,
      refill,
      panels: payload.panels.map((panel) => ({ ...panel, size: panel.size ?? size })),
    };
    const committers = committersOf(situation);
    const against = refuseAll(
      round.draw.draws.has(draw) ? drawIdUsed({ draw }) : undefined,
      asked.panels.length + refill.length > 0 ? undefined : nothingToDraw({}),
      committers.length < 2 ? noSecondCommitter({}, scheme.stage('panel')?.draw?.cites) : undefined,
      whyNotAsked(situation, asked),
    );
    if (against) return against;
    const frozen = freeze(situation, hasher, asked);
    const { pool, panels, left } = frozen;
    return (
      refuseAll(whyPoolShort(situation, frozen, rules)) ?? [
        drawOpened({
          draw,
          attempt: 1 + voidsOf(round, drawingAsked(asked)).length,
          committers,
          poolRoot: pool.root,
          dossiersHead: headOfDossiers(situation, hasher),
          term: termOf(today, term, calendar),
          calculation: 'draw@1',
        }),
        poolFrozen({
          draw,
          panels,
          refill: frozen.refill,
          pool: pool.entries.map((entry, at) => ({
            ...entry,
            fields: [...entry.fields],
            notFor: [...entry.notFor],
            leaf: pool.leaves[at] ?? '',
          })),
          left,
          served,
          rules: writtenRules(rules),
          poolSalt,
        }),
      ]
    );
  },
});
