import type { AnswerOf, ViewName } from '@laureate/client';
import type { Role } from '@laureate/core';
import type { NextStep } from './next-step.ts';
import { stepsOfChannel } from './of-channel.ts';
import { stepsOfEligibility, stepsOfObjections } from './of-office.ts';
import { stepsOfAgenda, stepsOfApplicant, stepsOfConsent, stepsOfInquiries } from './of-others.ts';

/** What steps are told from beside a view's answer. */
export interface StepsAround {
  readonly today: string;
  readonly open: readonly string[];
  /** The last day of applications, while a call stands. */
  readonly closesOn: string | undefined;
  readonly hasLocalNotice: boolean;
}

/** A view from which steps are told: for which role, and in which stages it is looked at. */
export interface StepSource {
  readonly view: ViewName;
  readonly role: Role;
  /** Any of these open; empty: at any time. */
  readonly stages: readonly string[];
  readonly read: (answer: never, around: StepsAround) => readonly NextStep[];
}

function source<View extends ViewName>(
  view: View,
  role: Role,
  stages: readonly string[],
  read: (answer: AnswerOf<View>, around: StepsAround) => readonly NextStep[],
): StepSource {
  return { view, role, stages, read };
}

/** Every view that tells steps. A new desk is one line here and its file beside. */
export const stepSources: readonly StepSource[] = [
  source('my-applications', 'applicant', ['application'], (answer, { closesOn, today }) =>
    stepsOfApplicant(answer, closesOn, today),
  ),
  source('channel-desk', 'recommender', ['recommendation'], (answer, { today, hasLocalNotice }) =>
    stepsOfChannel(answer, today, hasLocalNotice),
  ),
  source('consent-desk', 'consent', ['recommendation'], stepsOfConsent),
  source('eligibility-desk', 'office', ['eligibility'], stepsOfEligibility),
  source('inquiries', 'inquiry', [], (answer) => stepsOfInquiries(answer, 'inquiry')),
  source('objections', 'office', ['public-notice', 'approval'], stepsOfObjections),
  source('agenda', 'committee', ['deliberation'], stepsOfAgenda),
];
