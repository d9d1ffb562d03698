import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import type { Reveal } from '../../fairness/draw/index.ts';
import { examinerReplaced, panelFormed } from '../panel/events.ts';
import type { RoundState } from '../state.ts';
import { drawCameToNothing, drawVoided, panelsDrawn } from './events.ts';
import type { Frozen } from './freeze.ts';
import { type Held, holdDraw } from './hold-draw.ts';
import type { Draw } from './slice.ts';

type Drawn = Extract<Held, { drawn: unknown }>['drawn'];

/** The word a seat is refilled with. */
const byDraw = 'draw';

function formed(frozen: DeepReadonly<Frozen>, drawn: Drawn): EventDraft[] {
  return frozen.panels.flatMap(({ panel, track, stages, cases }) => {
    const own = drawn.panels.find((entry) => entry.panel === panel);
    if (!own) return [];
    const { members, leader = '' } = own;
    return [panelFormed({ panel, track, stages: [...stages], members, leader, cases: [...cases] })];
  });
}

/** Each empty seat with the one drawn for it; a leader who was drawn leads from the first seat on. */
function refilled(round: DeepReadonly<RoundState>, frozen: DeepReadonly<Frozen>, drawn: Drawn): EventDraft[] {
  return frozen.refill.flatMap(({ panel, leader: sits }) => {
    const own = drawn.panels.find((entry) => entry.panel === panel);
    const leader = sits ?? own?.leader ?? '';
    const members = own?.members.filter((person) => person !== own.leader) ?? [];
    const inOrder = own?.leader === undefined ? members : [own.leader, ...members];
    const vacant = round.panel.panels.get(panel)?.vacant ?? [];
    return vacant.flatMap(({ person }, at) => {
      const newcomer = inOrder[at];
      return newcomer === undefined
        ? []
        : [examinerReplaced({ panel, out: person, in: newcomer, leader, reason: byDraw })];
    });
  });
}

/** The panels and seats that a draw's outcome makes. */
export function seatsOfOutcome(
  round: DeepReadonly<RoundState>,
  frozen: DeepReadonly<Frozen>,
  drawn: Drawn,
): EventDraft[] {
  return [...formed(frozen, drawn), ...refilled(round, frozen, drawn)];
}

/** What follows from one more nonce: nothing while others are missing, else the panels, or a void that says why. */
export function outcomeOfDraw(
  { hasher, roundId, round }: Pick<RoundSituation, 'hasher' | 'roundId' | 'round'>,
  draw: DeepReadonly<Draw>,
  last: Reveal,
): EventDraft[] {
  const shown = [...draw.parts].flatMap(([committer, { nonce }]) =>
    nonce === undefined ? [] : [{ committer, nonce }],
  );
  const reveals = [...shown, last];
  if (reveals.length < draw.committers.length || !draw.frozen) return [];
  const held = holdDraw(hasher, roundId, draw, draw.frozen, reveals);
  if ('nothing' in held)
    return [
      drawCameToNothing(held.nothing),
      drawVoided({ draw: draw.draw, because: 'infeasible', missing: [] }),
    ];
  return [panelsDrawn(held.drawn), ...seatsOfOutcome(round, draw.frozen, held.drawn)];
}
