import { casesPending } from '../proceedings/refusals.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';
import { localNoticesRunning } from './refusals.ts';

/** What must be done before the recommendation can close: every case recommended or out, no local notice running. */
export const recommendationStage: StageDefinition = {
  id: 'recommendation',
  whyNotClose: ({ round }) => {
    const { recommended, notices } = round.recommendation;
    const cases = liveApplications(round)
      .map((application) => application.case)
      .filter((id) => !recommended.has(id));
    const running = [...notices.values()]
      .filter((notice) => notice.closedOn === undefined && notice.replacedBy === undefined)
      .map((notice) => notice.notice);
    return [
      ...(cases.length > 0
        ? [casesPending({ stage: 'recommendation', cases, waitFor: 'recommendation' })]
        : []),
      ...(running.length > 0 ? [localNoticesRunning({ notices: running })] : []),
    ];
  },
};
