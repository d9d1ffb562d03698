import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { CaseId, PublicText } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import type { RoundState } from '../../state.ts';
import { equalVoteBroken } from '../events.ts';
import { anotherBallotFirst, noEqualVotes, notInTie, tieChoiceWrongNumber } from '../refusals.ts';
import { votesOfNames } from '../votes-of-names.ts';
import { whyNotAllVoted } from '../why-not-put-name.ts';

const PayloadSchema = z.strictObject({
  grade: KeySchema,
  chosen: z.array(CaseId).min(1),
  reason: PublicText,
});
type Payload = z.infer<typeof PayloadSchema>;

/** The equal votes of a grade that hold one of the cases chosen. */
function equalVotesOf(round: DeepReadonly<RoundState>, { grade, chosen }: Payload) {
  return votesOfNames(round).equalVotes.find(
    (entry) => entry.grade === grade && chosen.some((id) => entry.cases.includes(id)),
  );
}

function whyNotChosen(
  equal: NonNullable<ReturnType<typeof equalVotesOf>>,
  { grade, chosen }: Payload,
  cites: readonly string[],
): WhyNot {
  const { cases, places, next } = equal;
  const strangers = chosen.filter((id) => !cases.includes(id));
  const count = new Set(chosen).size;
  return [
    next === 'another-ballot' ? anotherBallotFirst({ grade, cases: [...cases] }, cites) : undefined,
    strangers.length > 0 ? notInTie({ cases: strangers }, cites) : undefined,
    count === places ? undefined : tieChoiceWrongNumber({ places, chosen: count }, cites),
  ];
}

/**
 * The chair decides, with a reason, among names that had equal votes for the last places of a grade in another ballot
 * too. Once: the choice settles exactly these names.
 */
export const breakEqualVote = roundCommand('break-equal-vote', {
  by: [hat('committee', 'head')],
  rules: ['process.deliberation.equalVotes'],
  undo: 'rescind',
  redo: ['break-equal-vote'],
  during: ['deliberation'],
  payload: PayloadSchema,
  cases: (payload, round) => [
    ...new Set([...payload.chosen, ...(equalVotesOf(round, payload)?.cases ?? [])]),
  ],
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { grade, reason } = payload;
    const cites = scheme.citesOf('process.deliberation.equalVotes');
    const chosen = [...new Set(payload.chosen)];
    const equal = equalVotesOf(round, payload);
    if (!equal) return { refused: [noEqualVotes({ grade, case: chosen[0] ?? '' }, cites)] };
    return (
      refuseAll(whyNotAllVoted(situation), whyNotChosen(equal, payload, cites)) ?? [
        equalVoteBroken({ grade, among: [...equal.cases], chosen, reason }),
      ]
    );
  },
});
