import type { AnswerOf } from '@laureate/client';
import type { NextStep } from './next-step.ts';

/** Applying while applications are taken. */
export function stepsOfApplicant(
  mine: AnswerOf<'my-applications'>,
  closesOn: string | undefined,
  today: string,
): readonly NextStep[] {
  if (closesOn === undefined || today > closesOn || mine.applications.length > 0) return [];
  return [
    {
      key: 'file-application',
      command: 'file-application',
      role: 'applicant',
      until: closesOn,
      with: {},
      desk: 'apply',
    },
  ];
}

/** Consents that a body is asked for. */
export function stepsOfConsent(desk: AnswerOf<'consent-desk'>): readonly NextStep[] {
  return desk.waiting.map(({ case: id, consent }) => ({
    key: `answer-consent/${id}/${consent}`,
    command: 'answer-consent',
    role: 'consent',
    rank: 'head',
    case: id,
    with: { case: id, consent },
  }));
}

/** Questions a department has not answered. */
export function stepsOfInquiries(
  answer: AnswerOf<'inquiries'>,
  role: 'inquiry' | 'recommender',
): readonly NextStep[] {
  return answer.inquiries
    .filter((entry) => entry.answers === undefined)
    .map(({ inquiry, asked }) => ({
      key: `answer-inquiry/${inquiry}`,
      command: 'answer-inquiry',
      role,
      with: { inquiry, answers: asked.map(({ fact }) => ({ fact })) },
    }));
}

/** Motions that can be voted on or decided. */
export function stepsOfAgenda(agenda: AnswerOf<'agenda'>): readonly NextStep[] {
  return agenda.meetings.flatMap(({ motions }) =>
    motions
      .filter(({ decided }) => decided === undefined)
      .map(({ motion }) => ({
        key: `cast-vote/${motion}`,
        command: 'cast-vote',
        role: 'committee' as const,
        with: { motion },
        desk: 'deliberation' as const,
      })),
  );
}
