import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, LocalDateSchema, PartyId } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { whyNotShortlisted } from '../../document-review/why-not-shortlisted.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { panelOfCase, scorersOf } from '../../review/panel-of-case.ts';
import { reviewKey } from '../../review/slice.ts';
import { siteVisitScheduled } from '../events.ts';
import {
  noSitePanel,
  teamNotOfPanel,
  visitAlreadyUsed,
  visitEndsBeforeItBegins,
  visitInThePast,
} from '../refusals.ts';

interface Visit {
  readonly case: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly team: readonly string[];
}

function whyNotVisit({ round, legalDay }: RoundSituation, visit: Visit): WhyNot {
  const { case: id, from, to, team } = visit;
  const members = scorersOf(round, id, 'site-review');
  const strangers = [...new Set(team)].filter((person) => !members.includes(person));
  const isUsed =
    round.siteReview.findings.some((finding) => finding.case === id) ||
    round.siteReview.reports.has(id) ||
    round.review.scorebooks.has(reviewKey('site-review', id));
  const hasPanel = panelOfCase(round, id, 'site-review') !== undefined;
  return [
    hasPanel ? undefined : noSitePanel({ case: id }),
    to < from ? visitEndsBeforeItBegins({ from, to }) : undefined,
    from < legalDay ? visitInThePast({ from }) : undefined,
    hasPanel && strangers.length > 0 ? teamNotOfPanel({ persons: strangers }) : undefined,
    isUsed ? visitAlreadyUsed({ case: id }) : undefined,
  ];
}

/**
 * When a shortlisted case is visited and by which members of its panel. It may be set again until something was found
 * on the visit, reported or the site scorebook is confirmed; the last one counts. The office sets it, or the evaluator
 * that runs the review.
 */
export const scheduleSiteVisit = roundCommand('schedule-site-visit', {
  by: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: ['process.site-review', 'process.panel.evaluator'],
  during: ['site-review'],
  undo: 'never',
  payload: z.strictObject({
    case: CaseId,
    from: LocalDateSchema,
    to: LocalDateSchema,
    team: z.array(PartyId).min(1),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { payload } = situation;
    return (
      refuseAll(
        whyNotShortlisted(situation, payload.case, 'site-review'),
        whyNotVisit(situation, payload),
      ) ?? [siteVisitScheduled({ ...payload, team: [...new Set(payload.team)] })]
    );
  },
});
