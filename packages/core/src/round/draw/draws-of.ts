import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import type { RoundState } from '../state.ts';
import type { Draw } from './slice.ts';

type Round = DeepReadonly<RoundState>;
type KnownDraw = DeepReadonly<Draw>;

/** What a draw is about: a case in a stage, or a panel whose seats are empty. */
export interface Drawing {
  readonly cases: readonly { readonly case: string; readonly stage: StageId }[];
  readonly panels: readonly string[];
}

/** Where a draw stands: commitments are awaited, nonces are, panels are drawn, or it came to nothing. */
export type DrawStanding = 'committing' | 'revealing' | 'drawn' | 'void';

export function standingOf({ parts, committers, drawn, voided }: KnownDraw): DrawStanding {
  if (voided) return 'void';
  if (drawn) return 'drawn';
  return parts.size < committers.length ? 'committing' : 'revealing';
}

/** Whether a draw waits for somebody. */
export const isOpen = (draw: KnownDraw): boolean => ['committing', 'revealing'].includes(standingOf(draw));

/** Bodies that have not committed, or once all have, not revealed. */
export function missingOf({ committers, parts, ...draw }: KnownDraw): string[] {
  const isRevealing = standingOf({ committers, parts, ...draw }) === 'revealing';
  return committers
    .map(({ body }) => body)
    .filter((body) => (isRevealing ? parts.get(body)?.nonce === undefined : !parts.has(body)));
}

/** Cases of all panels of a draw, refilled ones included. */
export const casesOfDraw = ({ frozen }: KnownDraw): string[] =>
  [...(frozen?.panels ?? []), ...(frozen?.refill ?? [])].flatMap(({ cases }) => cases);

function isAbout({ frozen }: KnownDraw, { cases, panels }: Drawing): boolean {
  const isSeat = frozen?.refill.some(({ panel }) => panels.includes(panel)) ?? false;
  const own = frozen?.panels ?? [];
  return (
    isSeat ||
    cases.some((each) => own.some((p) => p.cases.includes(each.case) && p.stages.includes(each.stage)))
  );
}

/** Draws about one of these things that came to nothing after they were held; called off ones do not count. */
export function voidsOf(round: Round, about: Drawing): KnownDraw[] {
  return [...round.draw.draws.values()].filter(
    (draw) => draw.voided !== undefined && draw.voided.because !== 'called-off' && isAbout(draw, about),
  );
}

/** What a draw was about. */
export function drawingOf({ frozen }: KnownDraw): Drawing {
  return {
    cases: (frozen?.panels ?? []).flatMap(({ cases, stages }) =>
      cases.flatMap((id) => stages.map((stage) => ({ case: id, stage }))),
    ),
    panels: (frozen?.refill ?? []).map(({ panel }) => panel),
  };
}

/** Voids after which the committee, not another draw, has the word. */
export const mostVoids = 2;
