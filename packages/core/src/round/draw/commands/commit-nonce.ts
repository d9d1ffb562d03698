import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { DrawId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { termOf } from '../../term-of.ts';
import { whyNotCommitter } from '../committers.ts';
import { HexSchema, nonceCommitted } from '../events.ts';
import { alreadyCommitted, panelsNotDrawn } from '../refusals.ts';

/**
 * A committer binds itself to a nonce that it made and keeps: only the hash comes here. With the last commitment the
 * term to reveal begins.
 */
export const commitNonce = roundCommand('commit-nonce', {
  by: [hat('office', 'head'), hat('supervisor'), hat('committee', 'head', 'member')],
  rules: ['process.panel.draw'],
  undo: 'never',
  payload: z.strictObject({ draw: DrawId, commitment: HexSchema }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, scheme, payload, actor, today, calendar } = situation;
    const draw = round.draw.draws.get(payload.draw);
    if (!draw) return { refused: [notFound({ what: payload.draw })] };
    const rule = scheme.stage('panel')?.draw?.term;
    if (!rule) return { refused: [panelsNotDrawn({}, scheme.stage('panel')?.cites)] };
    const body = actor.body ?? '';
    const isLast = draw.committers.every((each) => each.body === body || draw.parts.has(each.body));
    return (
      refuseAll(
        whyNotCommitter(situation, draw),
        draw.parts.has(body) ? alreadyCommitted({ body }) : undefined,
      ) ?? [
        nonceCommitted({
          draw: draw.draw,
          body,
          commitment: payload.commitment,
          ...(isLast ? { term: termOf(today, rule, calendar) } : {}),
        }),
      ]
    );
  },
});
