import type { AnswerOf, OwnHat, StreamId } from '@laureate/client';
import { commands } from '@laureate/core';
import { useLook } from '../../api/use-look.ts';
import { usePrepared } from '../../api/use-prepared.ts';
import { useScheme } from '../../api/use-scheme.ts';
import { useToday } from '../../app/clock.ts';
import { hasRole, openStages } from '../../app/round.ts';
import { stepsOfPrepared } from './acts-now.ts';
import type { NextStep } from './next-step.ts';
import { stepsOfChannel } from './of-channel.ts';
import { stepsOfCall, stepsOfEligibility, stepsOfObjections } from './of-office.ts';
import { stepsOfAgenda, stepsOfApplicant, stepsOfConsent, stepsOfInquiries } from './of-others.ts';

const as = (role: string) => ({ role });

/** What waits in a round for the person and, where their views show it, for others. Told from views alone. */
export function useNextSteps(
  stream: StreamId,
  line: AnswerOf<'round-line'>,
  hats: readonly OwnHat[],
): readonly NextStep[] {
  const today = useToday();
  const open = openStages(line);
  const is = (stage: string) => open.includes(stage);
  const scheme = useScheme(stream);
  const prepared = usePrepared(stream);
  const hasLocalNotice = scheme?.document.process.some(
    (rules) => rules.stage === 'recommendation' && rules.localNotice !== undefined,
  );
  const call = useLook(stream, 'call', {}, { when: is('application') });
  const mine = useLook(
    stream,
    'my-applications',
    {},
    { when: hasRole(hats, 'applicant') && is('application') },
  );
  const channel = useLook(
    stream,
    'channel-desk',
    {},
    { hat: as('recommender'), when: hasRole(hats, 'recommender') && is('recommendation') },
  );
  const eligibility = useLook(
    stream,
    'eligibility-desk',
    {},
    { hat: as('office'), when: hasRole(hats, 'office') && is('eligibility') },
  );
  const objections = useLook(
    stream,
    'objections',
    {},
    { hat: as('office'), when: hasRole(hats, 'office') && (is('public-notice') || is('approval')) },
  );
  const consents = useLook(
    stream,
    'consent-desk',
    {},
    { hat: as('consent'), when: hasRole(hats, 'consent') && is('recommendation') },
  );
  const asks = useLook(stream, 'inquiries', {}, { hat: as('inquiry'), when: hasRole(hats, 'inquiry') });
  const agenda = useLook(
    stream,
    'agenda',
    {},
    { hat: as('committee'), when: hasRole(hats, 'committee') && is('deliberation') },
  );
  return [
    ...stepsOfPrepared(prepared, commands),
    ...(call.data && hasRole(hats, 'office') ? stepsOfCall(call.data, open, today) : []),
    ...(call.data && mine.data ? stepsOfApplicant(mine.data, call.data, open, today) : []),
    ...(channel.data && scheme ? stepsOfChannel(channel.data, today, hasLocalNotice ?? false) : []),
    ...(eligibility.data ? stepsOfEligibility(eligibility.data) : []),
    ...(objections.data ? stepsOfObjections(objections.data) : []),
    ...(consents.data ? stepsOfConsent(consents.data) : []),
    ...(asks.data ? stepsOfInquiries(asks.data, 'inquiry') : []),
    ...(agenda.data ? stepsOfAgenda(agenda.data) : []),
  ];
}
