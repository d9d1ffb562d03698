import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { namedTwice } from '../../document-review/shortlisting.ts';
import { whyNotShortlisted } from '../../document-review/why-not-shortlisted.ts';
import { panelOfCase } from '../../review/panel-of-case.ts';
import { whyNotLeader } from '../../review/why-not-score.ts';
import { type CheckedAspect, SiteReportSchema, siteReportFiled } from '../events.ts';
import {
  aspectsNotAnswered,
  aspectsTwice,
  aspectsUnknown,
  noSitePanel,
  siteReportAlreadyFiled,
  siteReportNotAsked,
} from '../refusals.ts';
import { whyNotVisited } from '../why-not-visited.ts';

/** A report answers exactly the aspects that the scheme has checked for the track, each once. */
function whyNotAspects(
  { round, scheme }: RoundSituation,
  id: string,
  given: readonly CheckedAspect[],
): WhyNot {
  const track = round.application.applications.get(id)?.track;
  const rules = scheme.stage('site-review');
  const checks = track && rules?.checks?.[track];
  if (!track || !checks) return track && siteReportNotAsked({ track }, rules?.cites);
  const asked = checks.value;
  const answered = given.map(({ aspect }) => aspect);
  const missing = asked.filter((aspect) => !answered.includes(aspect));
  const unknown = answered.filter((aspect) => !asked.includes(aspect));
  const twice = namedTwice(answered);
  return [
    missing.length > 0 ? aspectsNotAnswered({ aspects: missing }, checks.cites) : undefined,
    unknown.length > 0 ? aspectsUnknown({ aspects: unknown, allowed: [...asked] }) : undefined,
    twice.length > 0 ? aspectsTwice({ aspects: twice }) : undefined,
  ];
}

/**
 * The report on a visit that is a check: what was found of every aspect, and the applicant's model as the experts
 * helped to distil it. Filed from the first day of the visit on; the leader of the visiting panel answers for it.
 */
export const fileSiteReport = roundCommand('file-site-report', {
  by: [hat('panel-leader')],
  rules: ['process.site-review.checks'],
  during: ['site-review'],
  undo: 'rescind',
  redo: ['file-site-report'],
  mustRedo: true,
  payload: SiteReportSchema,
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, payload } = situation;
    const { case: id, aspects } = payload;
    const panel = panelOfCase(round, id, 'site-review');
    const refused = refuseAll(
      whyNotShortlisted(situation, id, 'site-review'),
      panel ? whyNotLeader(situation, { case: id, stage: 'site-review' }) : noSitePanel({ case: id }),
      whyNotVisited(situation, id),
      round.siteReview.reports.has(id) ? siteReportAlreadyFiled({ case: id }) : undefined,
      whyNotAspects(situation, id, aspects),
    );
    if (refused) return refused;
    if (!panel) return { refused: [noSitePanel({ case: id })] };
    return [siteReportFiled({ ...payload, panel: panel.panel })];
  },
});
