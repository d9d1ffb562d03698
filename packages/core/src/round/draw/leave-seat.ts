import type { RoundSituation } from '../../act/command.ts';
import { type Decision, refuseAll } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import { examinerReplaced } from '../panel/events.ts';
import { notAPanelMember } from '../panel/refusals.ts';
import { seatVacated } from './events.ts';
import { panelNotDrawn } from './refusals.ts';
import { reserveFor } from './reserve-for.ts';

/** What somebody who leaves a drawn panel says, or is said of them. */
export interface Leaving {
  readonly panel: string;
  readonly person: string;
  readonly reason: string;
  readonly declined: boolean;
}

/** A seat of a drawn panel becomes empty; the first reserve who fits takes it, and a leader's seat with it the lead. */
export function leaveSeat(situation: RoundSituation, leaving: Leaving): Decision {
  const { round } = situation;
  const { panel, person, reason } = leaving;
  const known = round.panel.panels.get(panel);
  if (!known) return { refused: [notFound({ what: panel })] };
  const against = refuseAll(
    known.members.includes(person) ? undefined : notAPanelMember({ person, panel }),
    round.draw.panels.has(panel) ? undefined : panelNotDrawn({ panel }),
  );
  if (against) return against;
  const newcomer = reserveFor(situation, panel, person);
  if (newcomer === undefined) return [seatVacated(leaving)];
  const leader = known.leader === person || known.leader === '' ? newcomer : known.leader;
  return [seatVacated(leaving), examinerReplaced({ panel, out: person, in: newcomer, leader, reason })];
}
