import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { candidatesOf, type Deliberated } from '../composite/candidates-of.ts';
import type { CompositeGround } from '../composite/composite-of.ts';
import type { Motion } from './events.ts';

type TieMotion = Extract<DeepReadonly<Motion>, { about: 'tie' }>;

/** Who would have which grade, and what is left open at a cut. */
export interface ProposalNow {
  readonly outcomes: readonly { readonly case: string; readonly grade?: string | undefined }[];
  readonly undecided: readonly string[];
  readonly openTies: readonly {
    readonly grade: string;
    readonly cases: readonly string[];
    readonly places: number;
  }[];
}

/** Tie motions of a track that were carried, in the order they were put. */
export function carriedTies({ round }: Pick<CompositeGround, 'round'>, track: Track): readonly TieMotion[] {
  return [...round.deliberation.motions.values()]
    .filter((motion) => motion.decided?.carried === true)
    .map((motion) => motion.subject)
    .filter((subject): subject is TieMotion => subject.about === 'tie' && subject.track === track);
}

/**
 * A track's proposal after the carried choices in its ties: the recorded one, or `candidates@1` run again with those
 * choices, which may place who was not chosen in the next grade and open a tie at its cut. Nothing without a proposal.
 */
export function proposalNow(ground: CompositeGround, track: Track): ProposalNow | undefined {
  const recorded = ground.round.composite.proposals.get(track);
  if (!recorded) return undefined;
  const deliberated: Deliberated[] = [];
  let now: ProposalNow = recorded;
  for (const { grade, chosen } of carriedTies(ground, track)) {
    const tie = now.openTies.find((open) => open.grade === grade);
    if (!tie) continue;
    deliberated.push({ grade, among: [...tie.cases], chosen: [...chosen] });
    now = candidatesOf(ground, track, deliberated) ?? now;
  }
  return now;
}
