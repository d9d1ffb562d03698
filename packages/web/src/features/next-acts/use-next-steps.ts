import { type AnswerOf, lookAny, type OwnHat, type StreamId } from '@laureate/client';
import { commands } from '@laureate/core';
import { useQueries } from '@tanstack/react-query';
import { transport } from '../../api/connection.ts';
import { lookKey, settled, useLook } from '../../api/use-look.ts';
import { usePrepared } from '../../api/use-prepared.ts';
import { useScheme } from '../../api/use-scheme.ts';
import { useToday } from '../../app/clock.ts';
import { hasRole, openStages } from '../../app/round.ts';
import { stepsOfPrepared } from './acts-now.ts';
import type { NextStep } from './next-step.ts';
import { stepsOfCall } from './of-office.ts';
import { type StepsAround, stepSources } from './step-sources.ts';

/** What waits in a round for the person and, where their views show it, for others. Told from views alone. */
export function useNextSteps(
  stream: StreamId,
  line: AnswerOf<'round-line'>,
  hats: readonly OwnHat[],
): readonly NextStep[] {
  const today = useToday();
  const open = openStages(line);
  const scheme = useScheme(stream);
  const prepared = usePrepared(stream);
  const call = useLook(stream, 'call', {}, { when: open.includes('application') });
  const asked = stepSources.filter(
    ({ role, stages }) =>
      hasRole(hats, role) && (stages.length === 0 || stages.some((each) => open.includes(each))),
  );
  const answers = useQueries({
    queries: asked.map(({ view, role }) => ({
      queryKey: lookKey(stream, view, {}, { hat: { role } }),
      queryFn: () => settled(lookAny(transport, stream, view, {}, { hat: { role } })),
    })),
  });
  const around: StepsAround = {
    today,
    open,
    closesOn: open.includes('application') ? call.data?.closesOn : undefined,
    hasLocalNotice: hasLocalNotice(scheme),
  };
  return [
    ...stepsOfPrepared(prepared, commands),
    ...(hasRole(hats, 'office') ? stepsOfCall(around) : []),
    ...asked.flatMap(({ read }, at) => {
      const answer = answers[at]?.data;
      return answer === undefined ? [] : read(answer as never, around);
    }),
  ];
}

/** Whether the scheme has recommenders publish a notice of their own; no while it is not known. */
export const hasLocalNotice = (scheme: AnswerOf<'scheme'> | undefined): boolean =>
  scheme?.document.process.some(
    (rules) => rules.stage === 'recommendation' && rules.localNotice !== undefined,
  ) ?? false;
