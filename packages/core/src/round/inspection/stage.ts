import { casesPending } from '../proceedings/refusals.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';

/** The inspection closes when every person still in has an opinion. */
export const inspectionStage: StageDefinition = {
  id: 'inspection',
  whyNotClose: ({ round, scheme }) => {
    const tracks = scheme.stage('inspection')?.tracks ?? [];
    const cases = tracks
      .flatMap((track) => liveApplications(round, track))
      .map((application) => application.case)
      .filter((id) => !round.inspection.opinions.has(id));
    return cases.length > 0
      ? [casesPending({ stage: 'inspection', cases, waitFor: 'inspection-opinion' })]
      : [];
  },
};
