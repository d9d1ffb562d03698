import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, LocalDateSchema } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { feedbackGiven } from '../events.ts';
import { isLeftOff } from '../feedback.ts';
import {
  casesNamedTwice,
  feedbackAlreadyGiven,
  feedbackInFuture,
  feedbackNotAsked,
  feedbackNotDue,
  feedbackTooEarly,
} from '../refusals.ts';
import { namedTwice } from '../shortlisting.ts';

function whyNotCases({ round }: RoundSituation, cases: readonly string[]): WhyNot {
  const twice = namedTwice(cases);
  const going = cases.filter((id) => !isLeftOff(round, id));
  const given = cases.filter((id) => round.documentReview.feedback.has(id));
  return [
    twice.length > 0 ? casesNamedTwice({ cases: twice }) : undefined,
    going.length > 0 ? feedbackNotDue({ cases: going }) : undefined,
    given.length > 0 ? feedbackAlreadyGiven({ cases: given }) : undefined,
  ];
}

/** The day lies between the opening of the document review and the day of recording, both included. */
function whyNotDay({ round, today }: RoundSituation, on: LocalDate): WhyNot {
  const openedOn = round.proceedings.stages.get('document-review')?.openedOn;
  if (on > today) return feedbackInFuture({ on });
  return openedOn && on < openedOn ? feedbackTooEarly({ on, openedOn }) : undefined;
}

/**
 * The office tells applicants that the document review ends here for them. From then on they see their own report. It
 * can still be done after the review has closed, for a list that was decided again.
 */
export const giveFeedback = roundCommand('give-feedback', {
  by: [hat('office', 'head', 'clerk')],
  rules: ['process.document-review.feedback'],
  during: [
    'document-review',
    'defence',
    'site-review',
    'inspection',
    'satisfaction-survey',
    'composite',
    'consultation',
    'deliberation',
  ],
  undo: 'rescind',
  redo: ['give-feedback'],
  payload: z.strictObject({
    cases: z.array(CaseId).min(1),
    on: LocalDateSchema,
    document: FileRef.optional(),
  }),
  cases: (payload) => payload.cases,
  decide: (situation) => {
    const { scheme, round, payload } = situation;
    const { cases, ...told } = payload;
    if (!scheme.stage('document-review')?.feedback) return { refused: [feedbackNotAsked({})] };
    return (
      refuseAll(whyNotCases(situation, cases), whyNotDay(situation, told.on)) ??
      cases.flatMap((id) => {
        const application = round.application.applications.get(id);
        return application ? [feedbackGiven({ case: id, track: application.track, ...told })] : [];
      })
    );
  },
});
