import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { CompositeGround } from '../composite/composite-of.ts';
import type { Motion } from './events.ts';
import { groupDoesNotDecide, groupNotCitable } from './refusals.ts';

type TieMotion = Extract<DeepReadonly<Motion>, { about: 'tie' }>;

/**
 * Why a group cannot be the stated reason of a choice in a tie: the scheme does not let it be cited, or it does not
 * tell the tied cases apart: someone chosen does not name it, or everyone not chosen names it too. It never gives points.
 */
export function whyNotGroup(
  { round, scheme }: Pick<CompositeGround, 'round' | 'scheme'>,
  { chosen, group }: TieMotion,
  tied: readonly string[],
): Refusal | undefined {
  if (group === undefined) return undefined;
  const step = scheme.stage('composite')?.ties.find((entry) => entry.step === 'deliberation');
  const citable = step?.step === 'deliberation' ? (step.mayCite ?? []) : [];
  if (!citable.includes(group)) return groupNotCitable({ group }, step?.cites);
  const isOfGroup = (id: string) =>
    round.application.applications.get(id)?.encouraged.includes(group) ?? false;
  const chosenOutside = chosen.filter((id) => !isOfGroup(id));
  const allInside = tied.filter((id) => !chosen.includes(id)).every(isOfGroup);
  return chosenOutside.length > 0 || allInside
    ? groupDoesNotDecide({ group, chosenOutside, allInside }, step?.cites)
    : undefined;
}
