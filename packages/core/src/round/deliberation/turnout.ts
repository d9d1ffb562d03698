import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { RoundState } from '../state.ts';
import { casesOfMotion, isRecusedFromOneOf } from './cases-of-motion.ts';
import { membersOf } from './members-of.ts';
import type { VoteInput } from './vote.ts';

/** Who counts in a motion: recused members, members who may vote, and the votes cast by those. */
export interface Turnout extends VoteInput {
  readonly recusedPersons: readonly string[];
  readonly voters: readonly string[];
}

/** Members and votes of a motion on the day of its meeting; nothing for an unknown motion. */
export function turnoutOf(
  registry: DeepReadonly<RegistryState>,
  round: DeepReadonly<RoundState>,
  motionId: string,
): Turnout | undefined {
  const motion = round.deliberation.motions.get(motionId);
  const meeting = motion && round.deliberation.meetings.get(motion.meeting);
  if (!motion || !meeting) return undefined;
  const cases = casesOfMotion(round, motionId);
  const members = membersOf(registry, meeting.body, meeting.on);
  const recusedPersons = members.filter((person) => isRecusedFromOneOf(round, person, cases));
  const voters = meeting.present.filter((person) => !recusedPersons.includes(person));
  return {
    members: members.length - recusedPersons.length,
    present: meeting.present.length,
    recused: meeting.present.length - voters.length,
    votes: voters.flatMap((person) => motion.votes.get(person) ?? []),
    recusedPersons,
    voters,
  };
}
