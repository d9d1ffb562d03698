import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';
import { liveApplications } from '../../standing.ts';

/**
 * The results of the satisfaction survey in a track and the cases still without one. Of third-party bodies only the one
 * that runs the review sees them; applicants learn of them with the result of the round.
 */
export const surveyResults = roundView('survey-results', {
  for: [hat('third-party'), hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  answer: ({ round, scheme, viewer, query: { track } }) => {
    const rules = scheme.stage('satisfaction-survey');
    const isOtherBody = viewer.role === 'third-party' && !isChosenEvaluator(round, viewer);
    if (isOtherBody || !rules?.tracks.includes(track)) return NOT_FOUND;
    const { results } = round.satisfactionSurvey;
    const isOf = (id: string) => round.application.applications.get(id)?.track === track;
    return {
      track,
      total: rules.total.value,
      results: [...results]
        .filter(([id]) => isOf(id))
        .map(([id, { act: _, ...result }]) => ({ case: id, ...result })),
      waiting: liveApplications(round, track)
        .map((application) => application.case)
        .filter((id) => !results.has(id)),
    };
  },
});
