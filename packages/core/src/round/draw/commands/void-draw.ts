import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { DrawId, PublicText } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { endOfTerm, isTermOver } from '../../term-of.ts';
import { committerFor } from '../committers.ts';
import { isOpen, missingOf, standingOf } from '../draws-of.ts';
import { drawVoided } from '../events.ts';
import { drawIsOver, drawTermRunning, notACommitter } from '../refusals.ts';
import type { Draw } from '../slice.ts';

type Cause = 'commitment-missing' | 'reveal-missing' | 'called-off';

/** Why a draw can end now; nothing while its committers have time and a nonce has been shown. */
function causeOf({ today, calendar }: RoundSituation, draw: DeepReadonly<Draw>): Cause | undefined {
  const isCommitting = standingOf(draw) === 'committing';
  const term = isCommitting ? draw.term : draw.revealTerm;
  if (term && isTermOver(term, today, calendar))
    return isCommitting ? 'commitment-missing' : 'reveal-missing';
  const isShown = [...draw.parts.values()].some(({ nonce }) => nonce !== undefined);
  return isShown ? undefined : 'called-off';
}

/** Any committer may put a missing part on record; calling off is for whoever holds the draw. */
function whyNotBy(situation: RoundSituation, draw: DeepReadonly<Draw>, cause: Cause): Refusal | undefined {
  const isCommitter = committerFor(draw, situation.actor) !== undefined;
  if (cause !== 'called-off' && isCommitter) return undefined;
  const wrong = whyNotRunsReview(situation);
  if (!wrong || cause === 'called-off') return wrong;
  return notACommitter({ bodies: draw.committers.map(({ body }) => body) });
}

/**
 * Ends a draw without panels, on record: a committer let its term pass, or it is called off before any nonce was shown.
 * A missing part counts; after the second time the committee has the word.
 */
export const voidDraw = roundCommand('void-draw', {
  by: [
    hat('office', 'head'),
    hat('third-party', 'head'),
    hat('supervisor'),
    hat('committee', 'head', 'member'),
  ],
  rules: ['process.panel.draw'],
  undo: 'never',
  payload: z.strictObject({ draw: DrawId, reason: PublicText }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, payload, calendar, scheme } = situation;
    const draw = round.draw.draws.get(payload.draw);
    if (!draw) return { refused: [notFound({ what: payload.draw })] };
    if (!isOpen(draw)) return { refused: [drawIsOver({ draw: draw.draw })] };
    const cause = causeOf(situation, draw);
    const missing = missingOf(draw);
    if (!cause) {
      const endsOn = draw.revealTerm ? endOfTerm(draw.revealTerm, calendar) : '';
      return { refused: [drawTermRunning({ endsOn, bodies: missing }, scheme.stage('panel')?.draw?.cites)] };
    }
    const { reason } = payload;
    return (
      refuseAll(whyNotBy(situation, draw, cause)) ?? [
        drawVoided({
          draw: draw.draw,
          because: cause,
          missing: cause === 'called-off' ? [] : missing,
          reason,
        }),
      ]
    );
  },
});
