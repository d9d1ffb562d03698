/** What a vote is counted from. `votes` holds only votes of members present and not recused. */
export interface VoteInput {
  /** Seats of the committee, recused members not counted. */
  readonly members: number;
  readonly present: number;
  /** Members present who are recused from the motion. */
  readonly recused: number;
  readonly votes: readonly ('for' | 'against' | 'abstain')[];
}

/** A scheme's fractions: at least `quorum` of the members, and more than `moreThan` of those who may vote. */
export interface VoteRules {
  readonly quorum: { readonly numerator: number; readonly denominator: number };
  readonly moreThan: { readonly numerator: number; readonly denominator: number };
}

export interface VoteResult {
  readonly tally: {
    readonly members: number;
    readonly present: number;
    readonly recused: number;
    readonly eligible: number;
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
  };
  readonly quorate: boolean;
  readonly carried: boolean;
}

/** Whether so many present members are a quorum; recused ones count on neither side. Whole numbers only. */
export function isQuorate(eligible: number, members: number, { quorum }: Pick<VoteRules, 'quorum'>): boolean {
  return eligible > 0 && eligible * quorum.denominator >= members * quorum.numerator;
}

/**
 * Counts a vote: calculation `vote@1`. Carried when there is a quorum and the votes for are more than the fraction
 * of members present and not recused; exactly the fraction is not enough, and who did not vote counts as not for.
 */
export function countVote(input: VoteInput, rules: VoteRules): VoteResult {
  const eligible = input.present - input.recused;
  const of = (choice: string) => input.votes.filter((vote) => vote === choice).length;
  const votesFor = of('for');
  const quorate = isQuorate(eligible, input.members, rules);
  return {
    tally: {
      members: input.members,
      present: input.present,
      recused: input.recused,
      eligible,
      for: votesFor,
      against: of('against'),
      abstain: of('abstain'),
    },
    quorate,
    carried: quorate && votesFor * rules.moreThan.denominator > eligible * rules.moreThan.numerator,
  };
}
