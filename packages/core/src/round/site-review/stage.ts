import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { takesScores } from '../../scheme/model/process-model.ts';
import { casesPending } from '../proceedings/refusals.ts';
import { reviewKey } from '../review/slice.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';
import { visitsNotOver } from './refusals.ts';

const stage = 'site-review';

/** Cases still in, of those tracks of the stage that `of` picks. */
function liveCases({ round, scheme }: RoundSituation, of: (track: Track) => boolean): readonly string[] {
  return (scheme.stage(stage)?.tracks ?? [])
    .filter(of)
    .flatMap((track) => liveApplications(round, track))
    .map((application) => application.case);
}

const pending = (cases: readonly string[], waitFor: string): Refusal[] =>
  cases.length > 0 ? [casesPending({ stage, cases: [...cases], waitFor })] : [];

/** Where a visit gives no points, it must have been made. */
function whyNotAllVisited(situation: RoundSituation): Refusal[] {
  const { visits } = situation.round.siteReview;
  const live = liveCases(situation, () => true);
  const cases = live.filter((id) => (visits.get(id)?.to ?? situation.today) > situation.today);
  return [
    ...pending(
      live.filter((id) => !visits.has(id)),
      'schedule-site-visit',
    ),
    ...(cases.length > 0 ? [visitsNotOver({ cases })] : []),
  ];
}

/**
 * The site review closes when every case still in has its scorebook from the site or, where a visit gives no points,
 * was visited; and where the scheme has aspects checked, its report.
 */
export const siteReviewStage: StageDefinition = {
  id: stage,
  whyNotClose: (situation) => {
    const { round, scheme } = situation;
    const rules = scheme.stage(stage);
    const unscored = liveCases(situation, () => true).filter(
      (id) => !round.review.scorebooks.has(reviewKey(stage, id)),
    );
    const unreported = liveCases(situation, (track) => rules?.checks?.[track] !== undefined).filter(
      (id) => !round.siteReview.reports.has(id),
    );
    return [
      ...(rules && takesScores(rules) ? pending(unscored, 'scorebook') : whyNotAllVisited(situation)),
      ...pending(unreported, 'file-site-report'),
    ];
  },
};
