import type { RoundSituation } from '../../act/command.ts';
import { whyOut } from '../standing.ts';
import { votesOnNames } from './votes-of-names.ts';

type Ground = Pick<RoundSituation, 'registry' | 'round' | 'scheme'>;

/** The name of an applicant as its recommender published it, else as an organisation is registered. */
function nameOf({ registry, round }: Ground, caseId: string): string | undefined {
  const noticed = [...round.recommendation.notices.values()]
    .filter((notice) => notice.replacedBy === undefined)
    .flatMap((notice) => notice.entries)
    .findLast((entry) => entry.case === caseId);
  const party = round.application.applications.get(caseId)?.party;
  return noticed?.name ?? (party === undefined ? undefined : registry.parties.parties.get(party)?.name);
}

/**
 * What lies before the members about one candidate: the form examination, totals and reports of every scored stage,
 * the defence, the report on the visit, the grade it is proposed for, why it is out, and the motions on its name. The
 * name is left out where the scheme hides names. Nothing for a case that is no candidate, or where a list is voted on.
 */
export function candidateResults(ground: Ground, caseId: string) {
  const { round, scheme } = ground;
  const proposed = round.documentReview.candidateGrades.get(caseId);
  const application = round.application.applications.get(caseId);
  if (!votesOnNames(scheme) || proposed === undefined || !application) return undefined;
  const decision = round.eligibility.decisions.get(caseId);
  const defence = round.defence.defences.get(caseId);
  const visit = round.siteReview.reports.get(caseId);
  return {
    case: caseId,
    ...(scheme.stage('deliberation')?.namesHidden.value === true ? {} : { name: nameOf(ground, caseId) }),
    track: application.track,
    proposed,
    out: whyOut(round, caseId),
    examined: decision && { accepted: decision.accepted, decidedOn: decision.decidedOn },
    totals: [...round.review.scorebooks.values()]
      .filter((book) => book.case === caseId)
      .map(({ stage, score, report }) => ({ stage, score, report })),
    defence: defence && { heldOn: defence.heldOn, as: defence.as, minutes: defence.minutes },
    siteReport: visit && { aspects: visit.aspects, report: visit.report },
    motions: [...round.deliberation.motions.values()].flatMap(({ motion, subject, decided }) =>
      'case' in subject && subject.case === caseId ? [{ motion, subject, decided }] : [],
    ),
  };
}
