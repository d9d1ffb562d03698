import type { AnswerOf } from '@laureate/client';
import type { NextStep } from './next-step.ts';

const office = (rank: 'clerk' | 'head') => ({ role: 'office', rank }) as const;

/** Cases of which the office has not decided yet whether they are accepted. */
export function stepsOfEligibility(desk: AnswerOf<'eligibility-desk'>): readonly NextStep[] {
  return desk.cases
    .filter(({ decision }) => decision === undefined)
    .map(({ case: id, computed }) => ({
      key: `decide-eligibility/${id}`,
      command: computed.outcome === 'undecided' ? 'establish-fact' : 'decide-eligibility',
      ...office('clerk'),
      case: id,
      with:
        computed.outcome === 'undecided'
          ? { case: id, fact: computed.missing[0] }
          : { case: id, accepted: computed.outcome === 'accepted' },
      desk: 'eligibility',
    }));
}

/** What each objection waits for: examination, decision, or telling the outcome. */
export function stepsOfObjections(answer: AnswerOf<'objections'>): readonly NextStep[] {
  return answer.objections.flatMap((entry) => {
    const step = stepOfObjection(entry);
    if (!step) return [];
    const about = { objection: entry.objection };
    return [
      {
        key: `${step.command}/${entry.objection}`,
        case: entry.case,
        with: about,
        desk: 'objections',
        ...step,
      },
    ];
  });
}

function stepOfObjection(
  entry: AnswerOf<'objections'>['objections'][number],
): Pick<NextStep, 'command' | 'role' | 'rank' | 'until'> | undefined {
  if (entry.referred !== undefined || entry.decided !== undefined) return undefined;
  if (!entry.inTime) return { command: 'refer-objection', ...office('clerk') };
  if (entry.examined === undefined) {
    return { command: 'examine-objection', ...office('clerk'), until: entry.examineBy };
  }
  return entry.examined.accepted ? { command: 'decide-objection', ...office('clerk') } : undefined;
}

/** The stage that takes applications, once its last day is over. */
export function stepsOfCall({
  closesOn,
  today,
}: {
  readonly closesOn: string | undefined;
  readonly today: string;
}): readonly NextStep[] {
  if (closesOn === undefined || today <= closesOn) return [];
  return [
    {
      key: 'close-stage/application',
      command: 'close-stage',
      ...office('head'),
      with: { stage: 'application' },
    },
  ];
}
