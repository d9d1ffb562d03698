import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import type { Calendar, LocalDate } from '../../../calendar/index.ts';
import { termShown } from '../../term-of.ts';
import { missingOf, standingOf } from '../draws-of.ts';
import { nameOfDraw } from '../hold-draw.ts';
import type { Draw } from '../slice.ts';

/** What everybody may see of a draw: where it stands, its hashes, commitments and nonces. Nothing tells of a case. */
export function shownDraw(
  roundId: string,
  draw: DeepReadonly<Draw>,
  { today, calendar: known }: { readonly today: LocalDate; readonly calendar: Calendar },
) {
  const standing = standingOf(draw);
  const term = standing === 'revealing' ? draw.revealTerm : draw.term;
  const isWaiting = standing === 'committing' || standing === 'revealing';
  return {
    draw: draw.draw,
    /** What a commitment is bound to, beside attempt and body. */
    name: nameOfDraw(roundId, draw.draw),
    attempt: draw.attempt,
    standing,
    poolRoot: draw.poolRoot,
    dossiersHead: draw.dossiersHead,
    committers: draw.committers.map(({ as, body }) => {
      const { commitment, nonce } = draw.parts.get(body) ?? {};
      return { as, body, ...(commitment ? { commitment } : {}), ...(nonce ? { nonce } : {}) };
    }),
    ...(isWaiting && term ? { waitsFor: missingOf(draw), term: termShown(term, today, known) } : {}),
    ...(draw.voided ? { voided: { because: draw.voided.because, missing: draw.voided.missing } } : {}),
  };
}
