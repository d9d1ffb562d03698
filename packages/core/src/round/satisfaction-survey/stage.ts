import { casesPending } from '../proceedings/refusals.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';

/** The survey closes when every case of its tracks that is still in has a result. */
export const satisfactionSurveyStage: StageDefinition = {
  id: 'satisfaction-survey',
  whyNotClose: ({ round, scheme }) => {
    const tracks = scheme.stage('satisfaction-survey')?.tracks ?? [];
    const cases = tracks
      .flatMap((track) => liveApplications(round, track))
      .map((application) => application.case)
      .filter((id) => !round.satisfactionSurvey.results.has(id));
    return cases.length > 0
      ? [casesPending({ stage: 'satisfaction-survey', cases, waitFor: 'survey-result' })]
      : [];
  },
};
