import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { DrawId } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { opensCommitment } from '../../../fairness/draw/index.ts';
import { endOfTerm, isTermOver } from '../../term-of.ts';
import { whyNotCommitter } from '../committers.ts';
import { standingOf } from '../draws-of.ts';
import { HexSchema, nonceRevealed } from '../events.ts';
import { nameOfDraw } from '../hold-draw.ts';
import { outcomeOfDraw } from '../outcome-of-draw.ts';
import { alreadyRevealed, commitmentsMissing, nonceDiffers, revealTermOver } from '../refusals.ts';
import type { Draw } from '../slice.ts';

/** Why a nonce cannot be shown now: commitments are missing, it was shown, the term is over, or it is another one. */
function whyNotReveal(
  { hasher, roundId, today, calendar }: RoundSituation,
  draw: DeepReadonly<Draw>,
  body: string,
  nonce: string,
): (Refusal | undefined)[] {
  const part = draw.parts.get(body);
  const missing = draw.committers.map((each) => each.body).filter((each) => !draw.parts.has(each));
  const { revealTerm, attempt } = draw;
  const sealed = { draw: nameOfDraw(roundId, draw.draw), attempt, committer: body, nonce };
  return [
    missing.length > 0 ? commitmentsMissing({ bodies: missing }) : undefined,
    part?.nonce === undefined ? undefined : alreadyRevealed({ body }),
    revealTerm && isTermOver(revealTerm, today, calendar)
      ? revealTermOver({ endsOn: endOfTerm(revealTerm, calendar) })
      : undefined,
    part && !opensCommitment(hasher, sealed, part.commitment) ? nonceDiffers({ body }) : undefined,
  ];
}

/**
 * A committer shows its nonce, once every committer is bound. The last nonce draws: the panels exist from then on like
 * panels formed by hand, and empty seats are filled.
 */
export const revealNonce = roundCommand('reveal-nonce', {
  by: [hat('office', 'head'), hat('supervisor'), hat('committee', 'head', 'member')],
  rules: ['process.panel.draw', 'process.panel.size', 'process.panel.leader', 'process.panel.pool'],
  undo: 'never',
  payload: z.strictObject({ draw: DrawId, nonce: HexSchema }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, payload, actor } = situation;
    const draw = round.draw.draws.get(payload.draw);
    if (!draw) return { refused: [notFound({ what: payload.draw })] };
    const body = actor.body ?? '';
    const against = refuseAll(
      whyNotCommitter(situation, draw),
      standingOf(draw) === 'committing' || standingOf(draw) === 'revealing'
        ? whyNotReveal(situation, draw, body, payload.nonce)
        : undefined,
    );
    return (
      against ?? [
        nonceRevealed({ draw: draw.draw, body, nonce: payload.nonce }),
        ...outcomeOfDraw(situation, draw, { committer: body, nonce: payload.nonce }),
      ]
    );
  },
});
